package org.superconfounding.cli.ionq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.superconfounding.cli.CommandRun;
import org.superconfounding.cli.Main;
import org.superconfounding.device.ExportedCircuits;
import org.superconfounding.experiment.scenario.Scenario;
import org.superconfounding.experiment.scenario.Scenarios;
import org.superconfounding.hardware.Derivation;
import org.superconfounding.hardware.Document;
import org.superconfounding.hardware.EvidenceLevel;
import org.superconfounding.hardware.Execution;
import org.superconfounding.hardware.NamedCircuit;
import org.superconfounding.hardware.RecordedCircuit;
import org.superconfounding.hardware.RecordedRun;
import org.superconfounding.hardware.RecordedRuns;
import org.superconfounding.hardware.ShotNoise;
import org.superconfounding.hardware.ShotOrder;
import org.superconfounding.hardware.SourceKind;
import org.superconfounding.io.StrictMapper;
import org.superconfounding.quantum.Simulator;
import org.superconfounding.statistics.Seed;

/** Circuits out, and outcomes of other people's programs in. The files were written by those programs: see make-samples.py beside them. */
class RunsCommandTest extends CommandsTest {
    private static final Path SAMPLES = Path.of("src/ionq/test/resources/org/superconfounding/hardware/clients");

    @BeforeEach
    void export() {
        assertThat(out(runs("export", "--scenario=do-calculus", "--out=" + folder.resolve("qasm"))))
                .startsWith("3 circuits written to ");
    }

    private static CommandRun runs(String... arguments) {
        return CommandRun.of(
                Stream.concat(Stream.of("runs"), Stream.of(arguments)).toArray(String[]::new));
    }

    private CommandRun bring(String format, String on, String... filesAndOptions) {
        return runs(Stream.concat(
                        Stream.of(
                                "import",
                                "--circuits=" + folder.resolve("qasm/do-calculus"),
                                "--into=" + folder.resolve("runs"),
                                "--format=" + format,
                                "--on=" + on),
                        Stream.of(filesAndOptions)
                                .map(text ->
                                        text.startsWith("-") || Path.of(text).isAbsolute()
                                                ? text
                                                : SAMPLES.resolve(text).toString()))
                .toArray(String[]::new));
    }

    /** The sample of plain counts with one change. */
    private String counts(String before, String after) throws IOException {
        String text = Files.readString(SAMPLES.resolve("counts.json"));
        assertThat(text).contains(before);
        return Files.writeString(folder.resolve("counts.json"), text.replace(before, after))
                .toString();
    }

    private RecordedRun only() {
        List<RecordedRun> recorded = RecordedRuns.read(folder.resolve("runs"));
        assertThat(recorded).hasSize(1);
        return recorded.get(0);
    }

    private static SortedMap<String, Integer> outcomes(RecordedRun run, String circuit) {
        return RunsImportCommand.outcomes(run.circuit(circuit).counts());
    }

    /** In do0, A is 0 in each shot and the three others are equal; in do1, A is 1. No other order of bits gives that. */
    private static void assertBitOrder(RecordedRun run) {
        assertThat(outcomes(run, "observed")).containsOnlyKeys("00", "11");
        assertThat(outcomes(run, "do0")).as("qubit 0 is 0").containsOnlyKeys("0000", "1110");
        assertThat(outcomes(run, "do1")).as("qubit 0 is 1").containsOnlyKeys("0001", "1111");
        assertThat(run.circuits()).extracting(RecordedCircuit::shots).containsOnly(20);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            qiskit-result,    qiskit-result.json,                                     HISTOGRAM,      LOST, true
            qiskit-result,    qiskit-result-memory.json,                              SHOTS,          KEPT, true
            qiskit-primitive, qiskit-primitive.json --backend=aer_simulator,          SHOTS,          KEPT, true
            qiskit-result,    qiskit-ionq-result.json,                                CLIENT_ROUNDED, LOST, false
            braket-task,      braket-observed.json braket-do0.json braket-do1.json,   SHOTS,          KEPT, true
            braket-task,      braket-do1.json braket-do0.json braket-observed.json,   SHOTS,          KEPT, true
            counts,           counts.json,                                            HISTOGRAM,      LOST, true
            """)
    void shouldRecordWhatEachClientWroteWithTheBitsInOrder(
            String format, String arguments, Derivation derivation, ShotOrder order, boolean shots) throws IOException {
        String[] files = arguments.split(" ");
        CommandRun result = bring(format, "simulator", files);
        assertThat(result.err()).isEmpty();
        assertThat(out(result))
                .as("the order of bits is shown with what was read")
                .contains(
                        "Order of bits: ", "As read, qubit 0 on the right:", "do1, 20 shots by " + derivation.label());
        RecordedRun run = only();
        assertBitOrder(run);
        assertThat(run.circuits()).extracting(RecordedCircuit::derivation).containsOnly(derivation);
        assertThat(run.execution().shotOrder()).isEqualTo(order);
        assertThat(run.kind()).isEqualTo(SourceKind.OTHER_SIMULATOR);
        assertThat(run.evidence()).isEqualTo(EvidenceLevel.CLIENT_FILE);
        assertThat(run.execution().remarks())
                .containsExactly(
                        format.equals("qiskit-primitive")
                                ? "no result has the name of a circuit: results were matched to circuits by their order"
                                : "results were matched to circuits by name");
        assertThat(ShotNoise.objection(run).isEmpty()).isEqualTo(shots);
        assertThat(result.out().contains("no error bars")).isEqualTo(!shots);
        Document kept = run.execution().clientFiles().get(0).content();
        String first = Files.readString(SAMPLES.resolve(files[0]));
        assertThat(kept).as("the file is kept whole").isEqualTo(Document.of(format, first));
    }

    /** What is imported with a wrong word is taken back as the refusal says, and no half of it lies about. */
    @Test
    void shouldImportNothingTwiceAndSayHowToUndoAnImport() throws IOException {
        String wrong = out(bring("counts", "hardware", "counts.json"));
        Path file = recordedFile();
        Path manifest = folder.resolve("runs/SHA256SUMS");
        String undo = "To undo an import, delete " + file + " and its line in " + manifest;
        assertThat(wrong).contains(undo);
        assertThat(refused(Main.WRONG_INPUT, bring("counts", "simulator", "counts.json")))
                .contains("this run is in " + file + " already", undo);
        assertThat(only().kind()).isEqualTo(SourceKind.REPORTED_HARDWARE_UNVERIFIED);

        Files.delete(file);
        assertThat(refused(Main.WRONG_INPUT, bring("counts", "simulator", "counts.json")))
                .contains("in the manifest", undo);
        assertThat(file).doesNotExist();

        Files.writeString(manifest, "");
        out(bring("counts", "simulator", "counts.json"));
        assertThat(only().kind()).isEqualTo(SourceKind.OTHER_SIMULATOR);
    }

    @Test
    void shouldTakeForCompiledWhatTheDeviceRanAndNotWhatWasSubmitted() throws IOException {
        Path run = folder.resolve("compiled.json");
        Files.writeString(
                run,
                Files.readString(SAMPLES.resolve("braket-do1.json"))
                        .replace("\"iqmMetadata\": null", "\"iqmMetadata\": {\"compiledProgram\": \"prx 7;\"}"));
        bring("braket-task", "simulator", "braket-observed.json", "braket-do0.json", run.toString());
        SortedMap<String, Execution.Compiled> compiled = only().execution().compiled();
        assertThat(compiled).containsOnlyKeys("do1");
        assertThat(compiled.get("do1").program().body()).isEqualTo("prx 7;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"qpu.forte-1", "arn:aws:braket:us-east-1::device/qpu/ionq/Forte-1"})
    void shouldRefuseASimulatorThatCallsItselfAProcessor(String backend) throws IOException {
        String file = counts("made-by-hand", backend);
        assertThat(refused(Main.WRONG_INPUT, bring("counts", "simulator", file)))
                .contains(backend, "no simulator");
        out(bring("counts", "hardware", file));
    }

    @Test
    void shouldCallARunOnADeviceUnverifiedUnlessTheFilesHoldTheProvidersJobs() throws IOException {
        out(bring("counts", "hardware", "counts.json"));
        assertThat(only().kind()).isEqualTo(SourceKind.REPORTED_HARDWARE_UNVERIFIED);
        assertThat(only().evidence()).isEqualTo(EvidenceLevel.CLIENT_FILE);
        assertThat(RecordedRuns.published(folder.resolve("runs")))
                .as("it is not one of the paper's own runs")
                .isEmpty();
        out(bring("counts", "hardware", counts("\"job\": null", "\"job\": \"j-1\"")));
        assertThat(RecordedRuns.read(folder.resolve("runs")))
                .extracting(RecordedRun::kind, RecordedRun::evidence)
                .contains(tuple(SourceKind.HARDWARE, EvidenceLevel.JOB_ID));
    }

    @Test
    void shouldRefuseHardwareThatCallsItselfASimulator() {
        assertThat(refused(Main.WRONG_INPUT, bring("qiskit-result", "hardware", "qiskit-result.json")))
                .contains("aer_simulator", "no hardware");
        assertThat(folder.resolve("runs")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # in the file, becomes, and what is named
            "counts/1"                  | "counts/9"                              | format
            "qubit-0-last"              | "left"                                  | bitOrder
            "bitOrder": "qubit-0-last", | ``                                      | bitOrder
            "histogram"                 | "shots"                                 | derivation
            "0001": 7                   | "0001": -7                              | circuits.do1.0001
            "0001": 7                   | "0001": 7.5                             | circuits.do1.0001
            "0001": 7                   | "001": 7                                | circuits.do1
            "0001": 7                   | "0201": 7                               | circuits.do1
            "1111": 13                  | "1111": 13, "1111": 2                   | ``
            "do1"                       | "do2"                                   | some results have the names
            , "11": 11                  | , "11": 11}, "more": {"0": 3            | results of 4 circuits
            "00": 9, "11": 11           | "000": 9                                | has 3 bits
            """)
    void shouldNameWhatIsWrongInPlainCounts(String before, String after, String named) throws IOException {
        assertThat(refused(Main.WRONG_INPUT, bring("counts", "simulator", counts(before, after))))
                .contains(named);
        assertThat(folder.resolve("runs")).doesNotExist();
    }

    /** Sampled, written with qubit 0 first, and brought back: each circuit has the outcomes that it was given. */
    @Test
    void shouldBringBackEveryScenario() throws IOException {
        for (Scenario scenario : Scenarios.ALL) {
            Path out = folder.resolve("all");
            runs("export", "--scenario=" + scenario.name(), "--out=" + out);
            Path circuits = out.resolve(scenario.name());
            SortedMap<String, Map<String, Integer>> sampled = new TreeMap<>();
            SortedMap<String, Map<String, Integer>> mirrored = new TreeMap<>();
            for (NamedCircuit circuit : ExportedCircuits.read(circuits).rebuilt()) {
                sampled.put(circuit.name(), sample(circuit));
                mirrored.put(circuit.name(), mirrored(sample(circuit)));
            }
            Map<String, Object> counts = Map.of(
                    "format", "counts/1",
                    "bitOrder", "qubit-0-first",
                    "derivation", "histogram",
                    "backend", "b",
                    "job", "j",
                    "circuits", mirrored);
            Path file = Files.writeString(
                    folder.resolve("counts.json"), StrictMapper.json().write(counts));
            Path into = folder.resolve("runs-" + scenario.name());
            out(runs(
                    "import",
                    "--circuits=" + circuits,
                    "--into=" + into,
                    "--format=counts",
                    "--on=simulator",
                    file.toString()));
            RecordedRun run = RecordedRuns.read(into).get(0);
            sampled.forEach(
                    (name, outcomes) -> assertThat(outcomes(run, name)).as(name).isEqualTo(outcomes));
            assertThat(scenario.figures(run)).isNotEmpty();
        }
    }

    /** Counts by outcome, qubit 0 on the right. */
    private static SortedMap<String, Integer> sample(NamedCircuit circuit) {
        return RunsImportCommand.outcomes(Simulator.outcomes(circuit.circuit())
                .sample(Seed.of(5).derive(circuit.name()).generator(), 50));
    }

    private static Map<String, Integer> mirrored(Map<String, Integer> counts) {
        Map<String, Integer> mirrored = new TreeMap<>();
        counts.forEach((outcome, count) ->
                mirrored.put(new StringBuilder(outcome).reverse().toString(), count));
        return mirrored;
    }

    @ParameterizedTest
    @CsvSource({
        "qiskit-primitive, qiskit-result.json, __type__",
        "qiskit-result, qiskit-primitive.json, results",
        "braket-task, qiskit-result.json, braketSchemaHeader",
        "counts, qiskit-result.json, Known fields: backend",
        "counts, make-samples.py, make-samples.py:1"
    })
    void shouldRefuseFilesOfAnotherFormat(String format, String file, String named) {
        assertThat(refused(Main.WRONG_INPUT, bring(format, "simulator", file))).contains(named);
    }

    @Test
    void shouldRefuseARecordWhoseCountsAreNotThoseOfItsFile() throws IOException {
        out(bring("counts", "simulator", "counts.json"));
        String text = StrictMapper.text(recordedFile())
                .replace("\"1\" : 7,", "\"1\" : 8,")
                .replace("\"15\" : 13", "\"15\" : 12");
        Path forged = Files.writeString(folder.resolve("forged.json"), text);
        CommandRun result = ionq("adopt", forged.toString(), "--runs=" + folder.resolve("elsewhere"));
        assertThat(refused(Main.WRONG_INPUT, result)).contains("those of do1 are not what the client's file gives");
    }

    @Test
    void shouldRefuseAListOfOtherCircuits() throws IOException {
        Path list = folder.resolve("qasm/do-calculus/circuits.json");
        Files.writeString(list, Files.readString(list).replaceFirst("\"sha256\" : \"[0-9a-f]", "\"sha256\" : \"x"));
        assertThat(refused(Main.WRONG_INPUT, bring("counts", "simulator", "counts.json")))
                .contains("circuits.json", "not the circuits that this program exports");
    }

    private Path recordedFile() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("runs"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
