package org.superconfounding.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.superconfounding.audit.junit.OneFileChecker;

/**
 * Every number of every certificate is changed in turn. The checker must refuse, unless the number stands in an inequality, or in a
 * definition that only inequalities use: then another inequality was checked, and holds.
 */
class WrongCertificatesTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    static List<Certificate> all() {
        return Certificates.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void shouldRefuseEveryChangedNumberThatIsNotInAnInequality(Certificate certificate) {
        List<Changed> changes = changes(certificate.json());

        assertThat(changes).as("numbers in %s", certificate.file()).isNotEmpty();
        assertThat(changes.parallelStream()
                        .filter(change -> accepted(change.json()) && !inequality(certificate, change.row()))
                        .map(Changed::what))
                .as("changes of %s that the checker does not notice", certificate.file())
                .isEmpty();
    }

    /** A certificate with one number changed, and the row that held it before. */
    private record Changed(String json, String row, String what) {}

    /** All certificates with one number changed; the first two rows are the bracket and the schema's version. */
    private static List<Changed> changes(String json) {
        List<Changed> changes = new ArrayList<>();
        int start = json.indexOf("\"name\"");
        for (Matcher number = NUMBER.matcher(json); number.find(); ) {
            if (number.start() > start) {
                String changed =
                        json.substring(0, number.start()) + another(number.group()) + json.substring(number.end());
                String row =
                        json.substring(json.lastIndexOf('\n', number.start()) + 1, json.indexOf('\n', number.start()));
                changes.add(new Changed(changed, row, row.strip() + " with another " + number.group()));
            }
        }
        return changes;
    }

    /** The same number but for its last digit. */
    private static String another(String number) {
        int last = number.length() - 1;
        return number.substring(0, last) + (number.charAt(last) - '0' + 1) % 10;
    }

    private static boolean accepted(String json) {
        try {
            OneFileChecker.check(json);
            return true;
        } catch (AssertionError refused) {
            return false;
        }
    }

    private static boolean inequality(Certificate certificate, String row) {
        if (!row.strip().startsWith("{\"")) {
            return false;
        }
        JsonNode line = parsed(row.strip().replaceAll(",$", ""));
        return line.has("less")
                || line.has("atMost")
                || line.has("let")
                        && onlyForInequalities(certificate, line.get("let").asText());
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether what is defined under a name enters inequalities only, at first or at second hand. */
    private static boolean onlyForInequalities(Certificate certificate, String name) {
        Set<String> names = new HashSet<>(Set.of(name));
        return certificate.lines().stream()
                .filter(line -> names.stream().anyMatch(known -> mentions(line.toString(), known)))
                .allMatch(line -> line.containsKey("less")
                        || line.containsKey("atMost")
                        || line.containsKey("let") && (names.add((String) line.get("let")) || true));
    }

    private static boolean mentions(String line, String name) {
        return Pattern.compile("(?<![\\p{L}'])" + Pattern.quote(name) + "(?![\\p{L}'])")
                .matcher(line)
                .find();
    }

    @Test
    void shouldRefuseNumbersInWordsUnusedDefinitionsAndUnknownFields() {
        String json = LocalBounds.chsh().json();

        assertThat(accepted(json.replace("both are reached", "both are reached, by 8 strategies")))
                .isFalse();
        assertThat(accepted(json.replace("\"let\": \"bound\"", "\"let\": \"limit\"")))
                .isFalse();
        assertThat(accepted(json.replace("\"unknowns\": {}", "\"unknowns\": {\"x\": \"\"}")))
                .isFalse();
        assertThat(accepted(json.replace("\"lines\"", "\"more\": [],\n  \"lines\"")))
                .isFalse();
        assertThat(accepted(json.replace("{bound}", "{strongest}"))).isFalse();
        assertThat(accepted(json)).isTrue();
    }

    @Test
    void shouldRefuseASquareWithAWeightThatIsNotPositive() {
        String json = QuantumBounds.mermin().json();

        assertThat(accepted(json.replace("\"1/2\", \"1/2\", \"1/2\", \"1/2\"", "\"1/2\", \"1/2\", \"1/2\", \"-1/2\"")))
                .isFalse();
    }

    @Test
    void shouldNameTheLineAndTheTwoUnequalSides() {
        String json = QuantumBounds.clauserHorne().json().replace("(S - 2)/4", "(S - 3)/4");

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> OneFileChecker.check(json)))
                .hasMessageContaining("line 3: CH = -1/2 + 1/4 A B")
                .hasMessageContaining("differs from (S - 3)/4 = -3/4 + 1/4 A B");
    }

    /** As a reader runs it: from its source, on the JDK of this build. */
    @Test
    void shouldEndWithAnErrorThatNamesTheFile(@TempDir Path folder) throws Exception {
        Certificate certificate = QuantumBounds.clauserHorne();
        Files.writeString(folder.resolve(certificate.file()), certificate.json().replace("(S - 2)/4", "(S - 3)/4"));
        Files.writeString(
                folder.resolve("another-name.json"), LocalBounds.chsh().json());

        Process checker = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        OneFileChecker.SOURCE.toString(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String words = new String(checker.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(checker.waitFor()).as("exit code after: %s", words).isEqualTo(1);
        assertThat(words)
                .contains("REFUSED " + folder.resolve(certificate.file()) + ": line 3: ")
                .contains("another-name.json: the file has another name")
                .contains("2 certificates, 2 refused");
    }
}
