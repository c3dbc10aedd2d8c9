package org.superconfounding.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.Refusals.assertRefused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.ClaimEvidence;
import org.superconfounding.hardware.RecordedRun;
import org.superconfounding.hardware.RecordedRuns;
import picocli.CommandLine;

/** The promises of {@code docs/compatibility.adoc} that no other test keeps; and that the page names tests that exist. */
class CompatibilityTest {
    private static final Path PAGE = Path.of("docs/compatibility.adoc");

    private static Stream<String> quoted(String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(PAGE))
                .results()
                .map(found -> found.group(1));
    }

    @Test
    void shouldNameForEveryPromiseATestThatExists() throws IOException {
        Set<String> tests = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                String type = source.getFileName().toString().replace(".java", "");
                Pattern.compile("void (should\\w+)\\(")
                        .matcher(Files.readString(source))
                        .results()
                        .forEach(method -> tests.add(type + "#" + method.group(1)));
            }
        }
        Set<String> missing = quoted("`(\\w+(?:Test|Properties)#\\w+)`").collect(Collectors.toCollection(TreeSet::new));
        missing.removeAll(tests);
        assertThat(missing).as("tests that are named and not there").isEmpty();
        long rows = Files.readString(PAGE)
                .lines()
                .filter(line -> line.startsWith("Test: `"))
                .count();
        assertThat(rows).as("promises with a test").isGreaterThanOrEqualTo(16);
    }

    @Test
    void shouldKnowEveryPromisedCommand() throws IOException {
        Matcher promised =
                Pattern.compile("\\|The commands (.*), their options").matcher(Files.readString(PAGE));
        assertThat(promised.find()).isTrue();
        Set<String> names = Pattern.compile("`(\\w+)`")
                .matcher(promised.group(1))
                .results()
                .map(name -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> free = Set.of("start", "summary");

        Set<String> known = new TreeSet<>();
        for (CommandLine command : Main.commandLine().getSubcommands().values()) {
            known.add(command.getCommandName());
        }
        known.removeAll(free);
        assertThat(known)
                .as("each command is promised, or named among those that may change")
                .isEqualTo(names);
    }

    @Test
    void shouldEndWithThePromisedCodes() {
        assertThat(List.of(Main.WRONG_INPUT, Main.DEFECT)).containsExactly(2, 70);
        assertThat(CommandRun.of("--version").code()).isZero();
        assertThat(CommandRun.of("no-such-command").code()).isEqualTo(2);
        assertThat(CommandRun.of("gate", "--evidence=" + Path.of("no", "such", "folder"))
                        .code())
                .isEqualTo(1);
    }

    @Test
    void shouldReadBothFormatsOfRunFiles() throws IOException {
        assertThat(List.of(RecordedRun.FIRST_FORMAT, RecordedRun.FORMAT))
                .containsExactlyElementsOf(quoted("`(recorded-run/\\d)`").toList());
        assertThat(RecordedRuns.published(RecordedRuns.FOLDER))
                .as("the paper's runs, of the first format")
                .isNotEmpty()
                .allMatch(run -> run.format().equals(RecordedRun.FIRST_FORMAT));
    }

    @Test
    void shouldRefuseEvidenceOfAnotherFormat() throws IOException {
        assertThat(quoted("`(claim-evidence/\\d)`")).containsOnly(ClaimEvidence.SCHEMA);
        assertRefused(
                () -> new ClaimEvidence("claim-evidence/1", "E2.1", 1, 2000, "", null, List.of()),
                "claim-evidence/1",
                ClaimEvidence.SCHEMA);
    }
}
