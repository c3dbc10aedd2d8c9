package org.superconfounding.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.ProjectFiles.below;
import static org.superconfounding.io.ProjectFiles.found;
import static org.superconfounding.io.Refusals.assertRefused;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.ClaimEvidence;
import org.superconfounding.hardware.RecordedRun;
import org.superconfounding.hardware.RecordedRuns;
import org.superconfounding.io.StrictMapper;
import picocli.CommandLine;

/** The promises of {@code docs/compatibility.adoc} that no other test keeps; and that the page names tests that exist. */
class CompatibilityTest {
    private static final Path PAGE = Path.of("docs/compatibility.adoc");

    private static List<String> quoted(String pattern) {
        return found(pattern, StrictMapper.text(PAGE));
    }

    @Test
    void shouldNameForEveryPromiseATestThatExists() {
        Set<String> tests = new TreeSet<>();
        for (Path source : below(Path.of("src"), ".java")) {
            String type = source.getFileName().toString().replace(".java", "");
            found("void (should\\w+)\\(", StrictMapper.text(source)).forEach(method -> tests.add(type + "#" + method));
        }

        assertThat(tests).as("tests that are there").containsAll(quoted("`(\\w+(?:Test|Properties)#\\w+)`"));
        assertThat(quoted("(?m)^(Test: `)")).as("promises with a test").hasSizeGreaterThanOrEqualTo(16);
    }

    @Test
    void shouldKnowEveryPromisedCommand() {
        String promised = quoted("\\|The commands (.*), their options").get(0);
        Set<String> mayChange = Set.of("start", "summary");
        Set<String> known = Main.commandLine().getSubcommands().values().stream()
                .map(CommandLine::getCommandName)
                .filter(name -> !mayChange.contains(name))
                .collect(Collectors.toSet());

        assertThat(known)
                .as("each command is promised, or named among those that may change")
                .isEqualTo(Set.copyOf(found("`(\\w+)`", promised)));
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
    void shouldReadBothFormatsOfRunFiles() {
        assertThat(List.of(RecordedRun.FIRST_FORMAT, RecordedRun.FORMAT))
                .containsExactlyElementsOf(quoted("`(recorded-run/\\d)`"));
        assertThat(RecordedRuns.published(RecordedRuns.FOLDER))
                .as("the paper's runs, of the first format")
                .isNotEmpty()
                .allMatch(run -> run.format().equals(RecordedRun.FIRST_FORMAT));
    }

    @Test
    void shouldRefuseEvidenceOfAnotherFormat() {
        assertThat(quoted("`(claim-evidence/\\d)`")).containsOnly(ClaimEvidence.SCHEMA);
        assertRefused(
                () -> new ClaimEvidence("claim-evidence/1", "E2.1", 1, 2000, "", null, List.of()),
                "claim-evidence/1",
                ClaimEvidence.SCHEMA);
    }
}
