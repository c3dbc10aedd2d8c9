package org.superconfounding.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.superconfounding.io.ProjectFiles.copy;
import static org.superconfounding.io.ProjectFiles.edit;
import static org.superconfounding.io.ProjectFiles.found;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.Example;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.superconfounding.audit.Ledger;
import org.superconfounding.audit.LedgerRow;
import org.superconfounding.audit.junit.Settings;
import org.superconfounding.instrument.BrokenBuild;
import org.superconfounding.io.AtomicFile;
import org.superconfounding.io.StrictMapper;
import org.superconfounding.report.Audit;
import org.superconfounding.report.text.Templates;
import org.superconfounding.report.words.ClaimWords;

/**
 * Carries out {@code docs/add-a-claim.adoc}, step by step, on a copy of the ledger from which the example was taken out: with the
 * row and the test that the page quotes.
 */
class AddAClaimTest {
    private static final Path PAGE = Path.of("docs", "add-a-claim.adoc");
    private static final Path TESTS =
            Path.of("src/claims/java/org/superconfounding/claims/Experiment2SimulationClaims.java");
    private static final Path WORDS = Path.of("paper", "claims", "E2.6.adoc");
    private static final String ID = "E2.6";
    private static final String GROUP = "3-E2.yaml";

    @TempDir
    private Path folder;

    private CommandRun last;
    private String row;

    /** Nothing but a property. */
    static final class Some {
        @Example
        void property() {}
    }

    /**
     * jqwik keeps for good the hooks of the class loader that it meets first. Those of the classes loaded anew would end with them, and
     * every property that the same process runs later would fail.
     */
    @BeforeAll
    static void letJqwikMeetTheHooksThatStay() {
        Settings.during(Map.of("audit.evidence", "off"), () -> {
            LauncherFactory.create()
                    .execute(LauncherDiscoveryRequestBuilder.request()
                            .selectors(selectClass(Some.class))
                            .build());
            return null;
        });
    }

    @BeforeEach
    void takeTheExampleOutOfACopyOfTheLedger() {
        copy(Ledger.FOLDER, ledger());
        row = region(Ledger.FOLDER.resolve(GROUP), "example");
        edit(group(), row + "\n", "");
    }

    private Path ledger() {
        return folder.resolve("ledger");
    }

    private Path group() {
        return ledger().resolve(GROUP);
    }

    /** Writes the row where it was, with a verdict or without, and the group's mark. */
    private void write(String verdict, boolean done) {
        String unpinned = row.replaceAll("(?m)^ *verdict:.*\\R?", "").stripTrailing();
        String grade = verdict.equals("contradicted") ? "\n    grade: changes a number" : "";
        String line = verdict.isEmpty() ? "" : grade + "\n    verdict: " + verdict;
        String text = StrictMapper.text(group()).replaceAll("(?m)^done: .*", "done: " + done);
        String before =
                found("(?s)(# tag::example\\[].*?# end::example\\[])", text).get(0);
        String after = "# tag::example[]\n" + unpinned + line + "\n# end::example[]";
        AtomicFile.write(group(), text.replace(before, after));
    }

    private static String region(Path file, String tag) {
        String pattern = "(?s)tag::%1$s\\[]\\R(.*?)\\R[^\\n]*end::%1$s\\[]".formatted(Pattern.quote(tag));
        return found(pattern, StrictMapper.text(file)).get(0);
    }

    private int run(String command, String... more) {
        List<String> arguments = new ArrayList<>(List.of(command, "--ledger=" + ledger(), "--evidence=" + evidence()));
        arguments.addAll(List.of(more));
        last = CommandRun.of(arguments.toArray(String[]::new));
        return last.code();
    }

    private Path evidence() {
        return folder.resolve("evidence");
    }

    /** What {@code make claim} does with the test that the page quotes: in classes loaded anew, since they read the ledger once. */
    private String makeClaim() {
        return Settings.during(
                Map.of("audit.ledger.dir", ledger().toString()),
                () -> BrokenBuild.sound(folder, List.of(ID)).get(ID));
    }

    /** The claim's line in the report's table of verdicts. */
    private String inTheReport() {
        String table = Templates.fill(
                "verdict-table",
                Map.of(
                        "claims",
                        Audit.read(ledger(), evidence(), ClaimWords.FOLDER).claims()));
        int start = table.indexOf("|<<claim-e2-6,");
        assertThat(start).as("a row of the report's table").isPositive();
        return table.substring(start, table.indexOf("\n\n", start));
    }

    @Test
    void shouldQuoteTheRowTheTestAndTheWordsOfTheExampleAsTheyAre() {
        String test = region(TESTS, ID).stripIndent();
        String page = StrictMapper.text(PAGE);

        assertThat(test).contains("@Claim(\"" + ID + "\")", "conclude(");
        assertThat(found("(?sm)^----\\R(.*?)\\R----$", page))
                .as(
                        "the page shows row, test and words where no processor resolves an include; copy them when they change")
                .contains(row, test, StrictMapper.text(WORDS).stripTrailing());
        assertThat(page).as("what a code host would show bare").doesNotContain("include::");
    }

    @Test
    void shouldLeadFromNoClaimToAPinnedOne() {
        assertThat(run("claim", ID)).as("before: no such claim").isEqualTo(Main.WRONG_INPUT);
        assertThat(last.err()).contains("there is no claim \"" + ID + "\"");

        write("", true);
        assertThat(run("gate", "--claim=" + ID))
                .as("step 1: a group that is marked done has no open claim")
                .isEqualTo(Main.WRONG_INPUT);
        assertThat(last.err()).contains(GROUP, "marked done");

        write("", false);
        LedgerRow added = Ledger.read(ledger()).claim(ID);
        assertThat(added.pinned()).as("step 1: no verdict yet").isEmpty();
        assertThat(run("gate", "--claim=" + ID)).as("an open claim, asked for").isEqualTo(1);
        assertThat(last.err()).contains(ID, "no test gave evidence");
        assertThat(inTheReport()).contains("no test yet");

        assertThat(makeClaim()).as("steps 2 to 4: the rule decides").isEqualTo("verdict: reproduced");
        assertThat(run("gate", "--claim=" + ID)).as("and the build fails").isEqualTo(1);
        assertThat(last.err()).contains(ID, "reached \"reproduced\"", "pins no verdict");
        assertThat(run("claim", ID)).isZero();
        assertThat(last.out()).contains("reproduced", "none is pinned yet").doesNotContain("was written for");

        write("reproduced", true);
        assertThat(makeClaim()).as("step 5: pinned").isEmpty();
        assertThat(run("gate", "--claim=" + ID)).as("step 5: %s", last.err()).isZero();
        assertThat(run("claim", ID)).isZero();
        assertThat(last.out()).contains("reproduced", "(as pinned)", "deterministic strategies were enumerated");
        assertThat(inTheReport()).contains("✓ reproduced");

        write("contradicted", true);
        assertThat(makeClaim()).as("a build that reaches another verdict").isEqualTo("verdict: reproduced");
        assertThat(run("gate", "--claim=" + ID)).isEqualTo(1);
        assertThat(last.err()).contains("reached \"reproduced\"", "pins \"contradicted\"");
        assertThat(run("claim", ID)).isEqualTo(Main.WRONG_INPUT);
        assertThat(last.err()).contains("E2.6.adoc", "no reason for the pinned verdict, contradicted");
    }
}
