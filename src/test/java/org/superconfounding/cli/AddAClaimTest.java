package org.superconfounding.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
            Path.of("src/test/java/org/superconfounding/claims/Experiment2SimulationClaims.java");
    private static final Path WORDS = Path.of("paper", "claims", "E2.6.adoc");
    private static final Pattern LISTING = Pattern.compile("(?sm)^----\\R(.*?)\\R----$");
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
    void takeTheExampleOutOfACopyOfTheLedger() throws IOException {
        Files.createDirectories(ledger());
        try (Stream<Path> files = Files.list(Ledger.FOLDER)) {
            for (Path file : files.toList()) {
                Files.write(
                        ledger().resolve(file.getFileName()),
                        Files.readAllBytes(file)); // writable, whatever the file is
            }
        }
        row = region(Ledger.FOLDER.resolve(GROUP), "example");
        edit(row + "\n", "");
    }

    private Path ledger() {
        return folder.resolve("ledger");
    }

    private void edit(String old, String replacement) throws IOException {
        Path file = ledger().resolve(GROUP);
        String text = Files.readString(file);
        assertThat(text).contains(old);
        Files.writeString(file, text.replace(old, replacement));
    }

    /** Writes the row where it was, with a verdict or without, and the group's mark. */
    private void write(String verdict, boolean done) throws IOException {
        String unpinned = row.replaceAll("(?m)^ *verdict:.*\\R?", "").stripTrailing();
        String grade = verdict.equals("contradicted") ? "\n    grade: changes a number" : "";
        String line = verdict.isEmpty() ? "" : grade + "\n    verdict: " + verdict;
        edit(between(), "# tag::example[]\n" + unpinned + line + "\n# end::example[]");
        Path file = ledger().resolve(GROUP);
        Files.writeString(file, Files.readString(file).replaceAll("(?m)^done: .*", "done: " + done));
    }

    private String between() throws IOException {
        Matcher region = Pattern.compile("(?s)# tag::example\\[].*?# end::example\\[]")
                .matcher(Files.readString(ledger().resolve(GROUP)));
        assertThat(region.find()).isTrue();
        return region.group();
    }

    private static String region(Path file, String tag) throws IOException {
        Matcher region = Pattern.compile(
                        "(?s)tag::" + Pattern.quote(tag) + "\\[]\\R(.*?)\\R[^\\n]*end::" + Pattern.quote(tag) + "\\[]")
                .matcher(Files.readString(file));
        assertThat(region.find()).as("%s holds the region %s", file, tag).isTrue();
        return region.group(1);
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
    void shouldQuoteTheRowTheTestAndTheWordsOfTheExampleAsTheyAre() throws IOException {
        Matcher source = Pattern.compile("(?ms)^    @Test\\R    @Claim\\(\"" + ID + "\"\\).*?^    }$")
                .matcher(Files.readString(TESTS));
        assertThat(source.find()).as("%s tests claim %s", TESTS, ID).isTrue();
        String test = source.group().stripIndent();
        List<String> blocks = new ArrayList<>();
        Matcher listing = LISTING.matcher(Files.readString(PAGE));
        while (listing.find()) {
            blocks.add(listing.group(1));
        }

        assertThat(test).contains("@Claim(\"" + ID + "\")", "conclude(");
        assertThat(blocks)
                .as(
                        "the page shows row, test and words where no processor resolves an include; copy them when they change")
                .contains(row, test, Files.readString(WORDS).stripTrailing());
        assertThat(Files.readString(PAGE))
                .as("what a code host would show bare")
                .doesNotContain("include::");
    }

    @Test
    void shouldLeadFromNoClaimToAPinnedOne() throws IOException {
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
