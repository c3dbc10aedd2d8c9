package org.superconfounding.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.ProjectFiles.copy;
import static org.superconfounding.io.ProjectFiles.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.superconfounding.audit.Assessment;
import org.superconfounding.audit.BuildRun;
import org.superconfounding.audit.ClaimAudit;
import org.superconfounding.audit.ClaimEvidence;
import org.superconfounding.audit.EvidenceStore;
import org.superconfounding.audit.Ledger;
import org.superconfounding.audit.LedgerRows;
import org.superconfounding.audit.Proof;
import org.superconfounding.audit.TestRecord;
import org.superconfounding.audit.Verdict;
import org.superconfounding.hardware.RecordedRuns;

class MainTest {
    @TempDir
    private Path folder;

    private CommandRun last;

    private int run(String... arguments) {
        last = CommandRun.of(arguments);
        return last.code();
    }

    @BeforeEach
    void copyInputs() {
        copy(Ledger.FOLDER, folder.resolve("claims"));
        copy(RecordedRuns.FOLDER, folder.resolve("runs"));
    }

    private int inputs(String... more) {
        String[] arguments = Stream.concat(
                        Stream.of("inputs", "--ledger=" + folder.resolve("claims"), "--runs=" + folder.resolve("runs")),
                        Stream.of(more))
                .toArray(String[]::new);
        return run(arguments);
    }

    /** After a command that ended with that code. */
    private void assertWrongInput(int code, String... words) {
        assertThat(code).isEqualTo(Main.WRONG_INPUT);
        assertThat(last.err().strip().lines()).as("one message, no stack trace").hasSize(1);
        assertThat(last.err()).contains(words);
    }

    @Test
    void shouldAcceptTheProjectsOwnInputs() {
        assertThat(inputs()).isZero();
        assertThat(last.out()).contains("recorded runs");
    }

    @Test
    void shouldNameFileAndFieldOfAnUnknownVerdict() throws IOException {
        edit(
                folder.resolve("claims/3-E2.yaml"),
                "verdict: reproduced\n  - id: E2.2\n",
                "verdict: unsure\n  - id: E2.2\n");

        assertWrongInput(inputs(), "3-E2.yaml:", "verdict", "unsure", "not testable");
    }

    @Test
    void shouldMissALedgerGroupAndARenumberedClaim() throws IOException {
        edit(folder.resolve("claims/3-E2.yaml"), "id: E2.2\n", "id: E2.22\n");
        assertWrongInput(inputs(), "contents.yaml", "lacks claim E2.2", "E2.22");

        Files.delete(folder.resolve("claims/3-E2.yaml"));
        assertWrongInput(inputs(), "contents.yaml", "lacks group E2");
    }

    @Test
    void shouldNameARunFileThatWasChanged() throws IOException {
        edit(folder.resolve("runs/2025-08-09-aria-1-bell-state-0.json"), "0.724", "0.734");

        assertWrongInput(inputs(), "2025-08-09-aria-1-bell-state-0.json");
    }

    @ParameterizedTest
    @CsvSource({
        "--seed=lucky,        -Dseed,         lucky, whole number",
        "--replications=100,  -Dreplications, 100,   2000",
        "--claim=E9.9,        field claim,    E9.9,  E2.1"
    })
    void shouldRefuseSettingsThatAreNoUse(String option, String setting, String value, String allowed) {
        assertWrongInput(inputs(option), setting, value, allowed);
    }

    @Test
    void shouldSayHowToGetEvidenceThatIsNotThere() {
        assertWrongInput(
                run("claim", "--evidence=" + folder.resolve("none"), "E2.1"), "E2.1.json", "make claim ID=E2.1");
    }

    @Test
    void shouldNotReplaceAFolderThatIsNoReport() throws IOException {
        Path somebodys = Files.writeString(folder.resolve("notes.txt"), "mine");

        String none = "--evidence=" + folder.resolve("none"); // that of an earlier build may be refused first

        assertWrongInput(run("report", none, "--output=" + folder), "--output", "is no report");
        assertThat(run("report", none, "--output=" + somebodys)).isEqualTo(Main.WRONG_INPUT);
        assertThat(somebodys).as("somebody's file").hasContent("mine");
    }

    @Test
    void shouldSayInOneLineThatItIsItsOwnDefect() {
        String message = Failure.message(new IllegalStateException("a hole\nin the floor"));

        assertThat(message.lines()).hasSize(1);
        assertThat(message).contains("defect of this program", "a hole", "MainTest", "report it");
        assertThat(Failure.mendable(new IllegalStateException("hole"))).isFalse();
    }

    @Test
    void shouldNameTheFileThatTheDiskRefuses() {
        assertThat(Failure.message(new UncheckedIOException(new AccessDeniedException("a/b.json"))))
                .contains("a/b.json", "AccessDenied", "may be read and written")
                .doesNotContain("Exception");
    }

    @Test
    void shouldRefuseMoreReplicationsThanFitIntoMemory() {
        assertThat(inputs("--heap=3g", "--replications=20000")).isZero();
        assertThat(inputs("--heap=3g", "--replications=1000000", "--claim=E2.1"))
                .isZero();
        assertWrongInput(inputs("--heap=3g", "--replications=50000"), "-Dreplications", "50000", "-Dheap=6g");
        assertWrongInput(inputs("--heap=512m"), "-Dheap", "512m", "8g");
    }

    @Test
    void shouldDeleteAReportOfOtherSourcesBeforeAnyTestRuns() throws IOException {
        Path report = Files.createDirectories(folder.resolve("report"));
        Files.writeString(report.resolve("index.html"), "a page of other sources");
        Files.writeString(report.resolve("claims.json"), "{}");

        assertThat(inputs("--report=" + report)).isZero();
        assertThat(report).as("a report that does not say which run it shows").doesNotExist();
    }

    @Test
    void shouldRefuseEvidenceOfOtherSources() {
        Path evidence = folder.resolve("evidence");
        new EvidenceStore(evidence).begin(BuildRun.of(folder, folder.resolve("claims"), 7, 2000), Set.of());

        for (String command : List.of("gate", "claim E2.1", "report")) {
            run((command + " --evidence=" + evidence).split(" "));
            assertThat(last.code()).as(command).isEqualTo(Main.WRONG_INPUT);
            assertThat(last.err()).as(command).contains("stems from other sources or another ledger");
        }
    }

    @Test
    void shouldListTheClaimsThatAreAskedFor() {
        assertThat(run("claims")).isZero();
        assertThat(last.out()).contains("  E2.3 ", "  T1 ");
        assertThat(run("claims", "--verdict=Contradicted", "--group=e4")).isZero();
        assertThat(last.out()).contains("E4.7").doesNotContain("reproduced", "  T1 ");
        assertThat(run("claims", "--words=nothing of the kind")).isZero();
        assertThat(last.out()).startsWith("0 of ");
        assertThat(run("claims", "--grade=Number")).isZero();
        String byOneWord = last.out();
        assertThat(run("claims", "--grade=changes a number")).isZero();
        assertThat(last.out()).isEqualTo(byOneWord).contains("contradicted").doesNotContain(" reproduced  ");
        assertWrongInput(run("claims", "--grade=new"), "--grade", "changes a conclusion, changes a number");
        assertWrongInput(run("claims", "--verdict=unsure"), "--verdict", "unsure", "underpowered");
    }

    @Test
    void shouldSayWhatMovedBetweenTwoRuns() {
        Path one = evidence("one", 7, true);
        Path other = evidence("other", 8, true);
        Path broken = evidence("broken", 8, false);

        assertThat(run("compare", one.toString(), other.toString())).isZero();
        assertThat(last.out()).contains("seed 7", "seed 8", "1 claim compared: 0 verdicts and 0 findings moved");
        assertThat(run("compare", one.toString(), broken.toString())).isEqualTo(CompareCommand.MOVED);
        assertThat(last.out()).contains("E2.6  verdict: reproduced → contradicted", "- holds s", "+ fails s");
        assertThat(run("compare", one.toString(), folder.toString())).isEqualTo(Main.WRONG_INPUT);
        assertThat(last.err()).contains("holds no evidence of a run");
    }

    private Path evidence(String name, long seed, boolean holds) {
        BuildRun run = BuildRun.of(folder, folder.resolve("claims"), seed, 2000);
        EvidenceStore store = new EvidenceStore(folder.resolve(name));
        store.begin(run, Set.of());
        Assessment assessment = ClaimAudit.of(LedgerRows.of("E2.6", Verdict.REPRODUCED))
                .finding(Proof.whether("s", holds).by(Proof.Method.ENUMERATION, "d"))
                .negative("c", Proof.whether("t", false).by(Proof.Method.ENUMERATION, "d"))
                .assess();
        store.write(
                new ClaimEvidence(ClaimEvidence.SCHEMA, "E2.6", seed, 2000, run.id(), assessment.stored(), List.of()));
        return store.folder();
    }

    @Test
    void shouldSayOnceInWordsOfTheClaimWhyATestFailed() {
        BuildRun run = BuildRun.of(Path.of(""), Ledger.FOLDER, 7, 2000);
        EvidenceStore store = new EvidenceStore(folder.resolve("failed"));
        store.begin(run, Set.of());
        String reason = "oracle \"strategies\" (2⁴) expects 17 ± 0, but the instrument gives 16";
        TestRecord test = new TestRecord("a.B", "shouldC", "junit-jupiter", false, reason, List.of());
        store.write(new ClaimEvidence(ClaimEvidence.SCHEMA, "E2.6", 7, 2000, run.id(), null, List.of(test)));
        String evidence = "--evidence=" + store.folder();

        assertThat(run("show", evidence, "E2.6")).isZero();
        assertThat(last.out()).contains("Verdict   none", "FAILED  B.shouldC", reason);
        assertThat(run("gate", evidence, "--claim=E2.6", "--brief")).isEqualTo(1);
        assertThat(last.err())
                .contains("shouldC failed (see above)", "not run: the other claims", "instrument's own tests")
                .doesNotContain("expects");
    }

    @Test
    void shouldSumUpABuild() {
        assertThat(run(
                        "summary",
                        "--evidence=" + folder.resolve("none"),
                        "--report=" + folder.resolve("none"),
                        "--build=" + folder.resolve("none"),
                        "--began=2026-01-31T12:00:00Z"))
                .isZero();
        assertThat(last.out())
                .contains("verdicts: 0 reproduced, ", "changes a conclusion", "none was drawn", "together 0 s");
    }

    @Test
    void shouldSayWhatABuildWithoutTestsOrWithSomeDidNotTest() {
        String none = "--evidence=" + folder.resolve("none");

        assertThat(run("gate", none, "--testing=none", "--left-out=-DskipTests"))
                .isZero();
        assertThat(last.out()).contains("no claim was tested, because of -DskipTests");
        assertThat(run("gate", none, "--testing=some", "--left-out=-Dit.test")).isZero();
        assertThat(last.out()).contains("no claim was tested, because of -Dit.test");
        assertThat(run("gate", none, "--claim=t1"))
                .as("a known claim that no test answered")
                .isEqualTo(1);
    }

    @Test
    void shouldFailTheGateWithoutEvidenceAndNameEachClaim() {
        assertThat(run("gate", "--evidence=" + folder.resolve("none"))).isEqualTo(1);
        assertThat(last.err()).contains("gate: claim E2.1", "no test gave evidence");
    }
}
