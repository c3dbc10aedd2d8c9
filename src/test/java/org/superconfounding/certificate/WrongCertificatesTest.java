package org.superconfounding.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.superconfounding.audit.junit.OneFileChecker;

/**
 * Every number of every certificate is changed in turn, and each time the checker must refuse: a last digit that is one off or, as an
 * inequality can bear that, a number that is no longer near.
 */
class WrongCertificatesTest {
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern NAME = Pattern.compile("[\\p{L}']+");
    private static final String IN_VAIN = "no line uses";

    @ParameterizedTest
    @MethodSource("org.superconfounding.certificate.Certificate#all")
    void shouldRefuseEveryChangedNumber(Certificate certificate) {
        List<Change> changes = changes(certificate);

        assertThat(changes).as("numbers in %s", certificate.file()).isNotEmpty();
        assertThat(changes.parallelStream().filter(change -> !noticed(certificate, change)))
                .as("numbers of %s that can be changed without the checker's notice", certificate.file())
                .isEmpty();
    }

    /** A number in a line, from one place to another. */
    private record Change(int line, String text, int from, int to) {
        String with(String number) {
            return text.substring(0, from) + number + text.substring(to);
        }

        String number() {
            return text.substring(from, to);
        }

        /** Whether this is one of the values for which a comparison is to hold; an identity of polynomials holds for others, too. */
        boolean isValue() {
            return text.lastIndexOf('{', from) > text.lastIndexOf('}', from);
        }

        /** Other numbers that an expression can hold in this place: an exponent is no negative one and no fraction. */
        Stream<String> farAway() {
            return text.startsWith("^", from - 1)
                    ? Stream.of("0", "1", number() + "0")
                    : Stream.concat(
                            Stream.of("-1000000", "1000000", "-1", "0", "-100", "0.99", "1.01", "10")
                                    .map(factor -> "(" + factor + "*" + number() + ")"),
                            Stream.of("1", "(-1)", "1000000"));
        }
    }

    private static List<Change> changes(Certificate certificate) {
        List<Change> changes = new ArrayList<>();
        for (int line = 0; line < certificate.lines().size(); line++) {
            String text = certificate.lines().get(line);
            for (Matcher number = NUMBER.matcher(text); number.find(); ) {
                changes.add(new Change(line, text, number.start(), number.end()));
            }
        }
        return changes;
    }

    private static boolean noticed(Certificate certificate, Change change) {
        return refused(certificate, change, lastDigitOff(change.number()))
                || (change.isValue() || onlyForInequalities(certificate, change.text()))
                        && change.farAway().anyMatch(far -> refused(certificate, change, far));
    }

    private static String lastDigitOff(String number) {
        int last = number.length() - 1;
        return number.substring(0, last) + (number.charAt(last) - '0' + 1) % 10;
    }

    /** Whether the checker refuses the change; it is shown only the lines that the change can matter to, and what they need. */
    private static boolean refused(Certificate certificate, Change change, String number) {
        List<String> lines = new ArrayList<>(certificate.lines());
        lines.set(change.line(), change.with(number));
        String shown = neededFor(affected(lines, change.line()), lines).stream()
                .map(line -> "\"" + line + "\"")
                .collect(Collectors.joining(", "));
        String refusal = refusal("""
                {"schema": "certificate/1", "kind": "changed", "statement": "Words.", "restsOn": [], "lines": [%s]}
                """.formatted(shown));
        return !refusal.isEmpty() && !refusal.contains(IN_VAIN);
    }

    /** The line and, if it defines a name, all that use it at first or at second hand. */
    private static Set<Integer> affected(List<String> lines, int changed) {
        Set<Integer> affected = new TreeSet<>(Set.of(changed));
        Set<String> names = new HashSet<>(defined(lines.get(changed)));
        for (int line = changed + 1; line < lines.size(); line++) {
            if (!Collections.disjoint(names, words(lines.get(line)))) {
                affected.add(line);
                names.addAll(defined(lines.get(line)));
            }
        }
        return affected;
    }

    private static List<String> neededFor(Set<Integer> kept, List<String> lines) {
        List<String> needed = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int line = lines.size() - 1; line >= 0; line--) {
            String text = lines.get(line);
            if (kept.contains(line) || text.startsWith("party ") || !Collections.disjoint(names, defined(text))) {
                needed.add(0, text);
                names.addAll(words(text));
            }
        }
        return needed;
    }

    /** The names that a line "let N = …" or "real N, …" defines, or none. */
    private static Set<String> defined(String line) {
        return line.startsWith("let ") || line.startsWith("real ")
                ? words(line.substring(line.indexOf(' ')).replaceFirst("=.*", ""))
                : Set.of();
    }

    private static Set<String> words(String line) {
        return NAME.matcher(line.replaceFirst("#.*", ""))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /** The checker's reason to refuse, or nothing. */
    private static String refusal(String json) {
        try {
            OneFileChecker.check(json);
            return "";
        } catch (AssertionError refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    /** Whether a line is an inequality, or defines what enters inequalities only, at first or at second hand. */
    private static boolean onlyForInequalities(Certificate certificate, String line) {
        return affected(certificate.lines(), certificate.lines().indexOf(line)).stream()
                .map(certificate.lines()::get)
                .allMatch(user -> user.contains("<") || !defined(user).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a number in words          | both are reached   | both are reached, by 8 strategies
            an Arabic digit in words   | both are reached   | both are reached, by \u0668 strategies
            an exponent in words       | both are reached   | both are reached, squared \u00b2
            a name that no line gives  | {bound}            | {strongest}
            a definition of no use     | let bound          | let limit
            another one                | "lines": [         | "lines": ["real x",
            a number in a reason       | "let bound = 2"    | "let bound = 2 # or 3"
            an unknown field           | "lines"            | "more": [], "lines"
            """)
    void shouldRefuse(String what, String old, String replacement) {
        String json = Certificate.named("chsh-local-bound").json();

        assertThat(refusal(json)).isEmpty();
        assertThat(json).contains(old);
        assertThat(refusal(json.replace(old, replacement))).as(what).isNotEmpty();
    }

    @Test
    void shouldRefuseACertificateWithoutLinesAndOneThatGoesOn() {
        String json = Certificate.named("chsh-local-bound").json();
        String empty = json.replaceFirst("(?s)\"lines\": \\[.*]", "\"lines\": []");

        assertThat(refusal(empty.replaceAll("\\{bound}|\\{strength}", "it"))).isNotEmpty();
        assertThat(refusal(json + "and more")).isNotEmpty();
    }

    @Test
    void shouldRefuseASquareWithAWeightThatIsNotPositive() {
        String json = Certificate.named("mermin-quantum-bound").json();

        assertThat(refusal(json.replace("squares(1/2, 1 - A*B*C", "squares(0, 1 - A*B*C")))
                .isNotEmpty();
    }

    @Test
    void shouldNameTheLineAndTheTwoUnequalSides() {
        String json = Certificate.named("ch-quantum-bound").json().replace("(S - 2)/4", "(S - 3)/4");

        assertThat(catchThrowable(() -> OneFileChecker.check(json)))
                .hasMessageContaining("line 5, CH = (S - 3)/4: it is not true that -1/2 + 1/4 A B + ")
                .hasMessageContaining(" = -3/4 + 1/4 A B + 1/4 A B' + ");
    }

    /** As a reader runs it: from its source, on the JDK of this build, where the locale knows nothing but ASCII. */
    @Test
    void shouldEndWithAnErrorThatNamesTheFile(@TempDir Path folder) throws Exception {
        Certificate certificate = Certificate.named("ch-quantum-bound");
        Files.writeString(folder.resolve(certificate.file()), certificate.json().replace("(S - 2)/4", "(S - 3)/4"));
        Certificate other = Certificate.named("surgery-is-a-channel");
        Files.writeString(folder.resolve(other.file()), other.json());

        Process checker = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dfile.encoding=US-ASCII",
                        OneFileChecker.SOURCE.toString(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String words = new String(checker.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(checker.waitFor()).as("exit code after: %s", words).isEqualTo(1);
        assertThat(words)
                .contains("REFUSED " + folder.resolve(certificate.file()) + ": line 5, CH = ")
                .contains("surgery-is-a-channel.json: 22 lines hold.")
                .contains("2 certificates, 1 refused");
    }
}
