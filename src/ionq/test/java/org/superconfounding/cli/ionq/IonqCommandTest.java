package org.superconfounding.cli.ionq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.superconfounding.cli.CommandRun;
import org.superconfounding.cli.Main;
import org.superconfounding.device.LocalRun;
import org.superconfounding.experiment.scenario.Scenario;
import org.superconfounding.experiment.scenario.Scenarios;
import org.superconfounding.hardware.RecordedRuns;
import org.superconfounding.hardware.RunFile;
import org.superconfounding.statistics.Seed;

/** The subcommands within this process; {@link IonqProcessTest} interrupts some. */
class IonqCommandTest extends CommandsTest {
    @Test
    void shouldReplayTheRecordedRuns() {
        CommandRun result = ionq("replay");
        assertThat(out(result))
                .contains(
                        "bell-state, run 0: reported-hardware-unverified, ionq_qpu.aria-1, evidence summary-only",
                        "S                                 2.7920 ± 0.0453   ideal    2.8284",
                        "CS                                0.2180 ± ",
                        "recorded runs in ionq-runs");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void shouldSayWhatTheRecordedRunsTellOfNoise() {
        assertThat(out(ionq("noise")))
                .contains("2 runs, 6,769 of 8,000 shots won: visibility 0.9790, 95 % interval 0.9561 to 1.0012")
                .contains("no noise at all ", "Aria-1, published T1 and T2 ", "Aria-1, noise model ", "S 2.787")
                .contains(
                        "no noise at all is not rejected, and 5 of 5 predictions are not rejected: these runs cannot tell"
                                + " decoherence from none");
    }

    @Test
    void shouldKeepRunsOfDifferentSourcesApart() {
        out(onProcessor("--max-cost=5"));
        out(onProcessor("--max-cost=5"));
        out(live("run", "--scenario=bell-state", "--noise=aria-1"));
        assertThat(out(ionq("noise", "--runs=" + folder.resolve("runs"))))
                .contains("rehearsal, qpu.forte-1: 2 runs, ", "Forte-1, noise model ")
                .contains("rehearsal, simulator, aria-1: 1 runs, ", "Aria-1, noise model ");
    }

    /** 500 of 500 rows once came out equal: the likeliest outcome each. */
    @Test
    void shouldRefuseFewShotsWhereOnlyProbabilitiesComeBackAndSayWhatToDo() {
        assertThat(refused(Main.WRONG_INPUT, live("run", "--scenario=three-qubit-data")))
                .contains("shots 1 is not allowed", "a noise model", "ionq simulate");
        assertThat(service.seen).isEmpty();
    }

    @Test
    void shouldGiveNoErrorBarsForProbabilities() {
        assertThat(out(live("run", "--scenario=do-calculus")))
                .contains("no error bars: the counts are probabilities")
                .containsPattern("p of no difference under do +undefined")
                .doesNotContain("±");
    }

    @Test
    void shouldListAndExportEveryScenario() throws IOException {
        assertThat(ionq("scenarios").out().lines()).hasSameSizeAs(Scenarios.ALL);
        int circuits = Scenarios.ALL.stream()
                        .mapToInt(scenario -> scenario.circuits(Seed.of(0)).size())
                        .sum()
                + Scenarios.SURGERY.size();
        assertThat(ionq("export", "--out=" + folder).out()).startsWith(circuits + " circuits written to ");
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".qasm")))
                    .as("each circuit in a file of its own")
                    .hasSize(circuits)
                    .allSatisfy(file -> assertThat(file).content().contains("OPENQASM 3.0;"));
        }
        assertThat(folder.resolve("bell-state/apbp.qasm"))
                .content()
                .startsWith("// bell-state, circuit a'b'\n// a = pi/4\n// b = -pi/8\nOPENQASM 3");
        assertThat(folder.resolve("surgery/do-a-1.qasm"))
                .content()
                .contains("c[2] = measure q[0];\nreset q[0];\nx q[0];\n");
    }

    @Test
    void shouldSimulateAScenarioWithAndWithoutNoise() {
        String exact = ionq("simulate", "--scenario=mermin").out();
        assertThat(exact)
                .contains("mermin, run 0: local-simulator, local, evidence summary-only")
                .as("no error bar where all shots agree")
                .contains("Mermin value                      4.0000            ideal    4.0000");
        String noisy = ionq("simulate", "--scenario=mermin", "--noise=aria-1").out();
        assertThat(noisy).doesNotContain("Mermin value                      4.0000");
        assertThat(ionq("simulate", "--scenario=mermin", "--noise=aria-1").out())
                .as("the seed decides")
                .isEqualTo(noisy);
        assertThat(ionq("simulate", "--noise=aria-9").err())
                .contains("no noise model \"aria-9\"; there are aria-1, aria-2, forte-1");
    }

    @Test
    void shouldNeedNoKeyToSayThatTheSimulatorIsFree() {
        assertThat(out(ionq("estimate", "--scenario=mermin")))
                .contains("mermin", "4 circuits x 1000 shots on simulator: free");
    }

    @Test
    void shouldListEveryScenarioEvenIfOneCannotBeRunSo() {
        assertThat(out(ionq("estimate")))
                .contains(Scenarios.ALL.stream().map(Scenario::name).toList())
                .containsPattern("three-qubit-data +refused: shots 1 is not allowed");
        assertThat(ionq("estimate", "--scenario=three-qubit-data").code())
                .as("asked for by its name it is refused")
                .isEqualTo(Main.WRONG_INPUT);
    }

    @Test
    void shouldAdoptARunOnce() throws IOException {
        Path source = folder.resolve("mine.json");
        Files.writeString(source, RunFile.text(LocalRun.of(Scenarios.named("hardy"), 50, Seed.of(4))));
        Path runs = folder.resolve("runs");
        out(ionq("adopt", "--runs=" + runs, source.toString()));
        assertThat(RecordedRuns.read(runs)).hasSize(1);
        assertThat(refused(Main.WRONG_INPUT, ionq("adopt", "--runs=" + runs, source.toString())))
                .contains("this run is in " + runs.resolve("mine.json") + " already", "never replaced")
                .as("it was not imported")
                .doesNotContain("To undo");
    }

    @Test
    void shouldEndInOneMessageWhenAnInputIsWrong() throws IOException {
        Files.writeString(folder.resolve("SHA256SUMS"), "nonsense\n");
        for (List<String> arguments : List.of(
                List.of("replay", "--runs=" + folder),
                List.of("export", "--scenario=bell"),
                List.of("adopt", folder.resolve("missing.json").toString()),
                List.of("noise", "--runs=" + folder.resolve("nowhere")))) {
            CommandRun result = ionq(arguments.toArray(String[]::new));
            assertThat(result.code()).as("%s", arguments).isEqualTo(2);
            assertThat(result.err().lines()).as("%s", arguments).hasSize(1);
            assertThat(result.out()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            run --scenario=bell                                                                     | "bell"
            run --scenario=bell-state --backend=qpu                                                 | spelt out
            run --scenario=bell-state --backend=qpu.forte-1 --max-cost=9 --noise=aria-1             | noise model aria-1
            run --scenario=bell-state --backend=qpu.forte-1 --max-cost=9 --shots=499 --debias       | needs 500 or more
            run --scenario=bell-state --shots=0                                                     | shots 0
            run --scenario=bell-state --max-cost=-3                                                 | maximum cost -3
            run --scenario=bell-state --max-cost=abc                                                | --max-cost
            run --scenario=bell-state --noise=../x                                                  | noise model ../x
            run --scenario=bell-state --noise-seed=7                                                | noise seed 7
            run                                                                                     | --scenario
            run --scenario=bell-state --wait=soon                                                   | --wait
            estimate --backend=nothing                                                              | backend nothing
            launch                                                                                  | launch
            """)
    void shouldRefuseWrongUsageBeforeAskingForAKey(String arguments, String wrong) {
        assertThat(refused(Main.WRONG_INPUT, ionq(arguments.split(" "))))
                .contains(wrong)
                .doesNotContain("IONQ_API_KEY", "\tat ");
    }

    @Test
    void shouldAskForTheKeyOnlyWhenItIsNeeded() {
        assumeTrue(System.getenv("IONQ_API_KEY") == null, "there is a key in this environment");
        assertThat(refused(Main.WRONG_INPUT, ionq("resume", "--journal=" + folder)))
                .startsWith("IONQ_API_KEY: no API key in the environment")
                .hasLineCount(1);
    }

    @Test
    void shouldRefuseAProcessorFromTheCommandLineUnlessItsCostIsCovered() {
        assertThat(refused(1, onProcessor()))
                .contains("refused, nothing was submitted", "--max-cost")
                .hasLineCount(1);
        assertThat(service.seen).as("refused before anything is sent").isEmpty();
        assertThat(refused(1, onProcessor("--max-cost=4.99")))
                .contains("the estimate of 5.00 USD is above the maximum of 4.99 USD");
        assertThat(service.posts())
                .as("four circuits at 1.25 each were too dear")
                .isZero();
        assertThat(out(onProcessor("--max-cost=5"))).contains("bell-state, run 0: rehearsal, qpu.forte-1");
        assertThat(service.posts()).isEqualTo(1);
    }

    /** Money is spent by then; what is wrong is a file of one's own. */
    @Test
    void shouldSayHowToGoOnAfterTroubleOfAnyKindAndPassOverDamagedJournals() throws IOException {
        Path manifest = folder.resolve("runs/SHA256SUMS");
        service.pollsUntilDone = Integer.MAX_VALUE;
        refused(IonqCommand.UNFINISHED, onProcessor("--max-cost=5", "--wait=PT0S"));
        service.pollsUntilDone = 0;
        Files.writeString(manifest, "damaged\n");
        Files.writeString(folder.resolve("journal/older.json"), "{\"format\":\"ionq-journal/1\"}");

        assertThat(refused(IonqCommand.UNFINISHED, live("resume")))
                .contains("passed over: ", "older.json", manifest + ":1: field line 1")
                .contains("Nothing is lost: run ", "is submitted as job job-1", "make ionq-resume TAG=")
                .doesNotContain("submitted nothing");

        Files.delete(manifest);
        assertThat(out(live("resume"))).contains("bell-state, run 0: rehearsal, qpu.forte-1", "recorded in ");
        assertThat(service.posts()).as("submitted once").isEqualTo(1);
    }

    /** A file where a folder should be is what a full disk or a folder without permission is: nothing can be written there. */
    @ParameterizedTest
    @ValueSource(strings = {"runs", "journal", "runs/SHA256SUMS"})
    void shouldSayThatNothingIsToBePaidWhereAFileCouldNotBeWrittenBeforeTheSubmission(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "no folder, and no manifest\n");
        assertThat(refused(Main.WRONG_INPUT, onProcessor("--max-cost=5")))
                .startsWith("This command submitted nothing, and there is nothing to pay for it:")
                .contains(file.toString())
                .doesNotContain("Nothing is lost", "Exists");
        assertThat(service.posts()).isZero();
        Files.delete(file);
        out(onProcessor("--max-cost=5"));
    }

    @Test
    void shouldPriceAndCheckTheKeyAtTheService() {
        assertThat(live("key").out()).isEqualTo("the service takes the key\n");
        assertThat(live("backends").out()).contains("simulator: available (noise models: aria-1, ideal)");
        assertThat(live("estimate", "--scenario=mermin", "--backend=qpu.forte-1")
                        .out())
                .contains("4 circuits x 1000 shots on qpu.forte-1: 5.00 usd, predicted queue 1 min");
        assertThat(service.posts()).isZero();
    }

    @Test
    void shouldTalkToNoOtherServer() {
        CommandRun elsewhere = ionq("run", "--scenario=bell-state", "--service=https://elsewhere.example");
        assertThat(refused(Main.WRONG_INPUT, elsewhere))
                .contains("requests go to https://api.ionq.co, or to a server on this machine");
    }

    @Test
    void shouldExplainItself() {
        assertThat(ionq("--help").out()).contains("IONQ_API_KEY", "run", "resume", "replay", "estimate", "export");
        assertThat(ionq("run", "--help").out()).contains("--max-cost", "--backend", "resume picks it up");
        assertThat(ionq("resume", "--help").out()).contains("--submit-again");
    }
}
