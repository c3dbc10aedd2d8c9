package org.superconfounding.hardware.ionq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.superconfounding.hardware.Document;
import org.superconfounding.hardware.RecordedRun;
import org.superconfounding.hardware.RunFile;
import org.superconfounding.io.InputException;
import org.superconfounding.io.StrictMapper;

/** A record that says two things of itself is refused, and the refusal names both fields. */
class ContradictionsTest {
    private static final String PUBLIC = "https://api.ionq.co";

    @QuickFolder
    static Path folder;

    private static String onProcessor;
    private static String onSimulator;

    @BeforeAll
    static void record() throws IOException {
        onProcessor = recorded("processor", Bench.processor(Bench.several(), "10"));
        onSimulator = recorded("simulator", Bench.simulator(List.of(Bench.asymmetric())));
    }

    private static String recorded(String name, RunPlan plan) throws IOException {
        try (Bench bench = new Bench(new FakeIonq(), folder.resolve(name))) {
            return RunFile.text(bench.run(plan));
        }
    }

    private static ObjectNode tree(String text) {
        return (ObjectNode) StrictMapper.json().read(text, "run", JsonNode.class);
    }

    /** The record as if the public service had given it: what somebody would have to forge in every place. */
    private static ObjectNode published(String text, String kind) {
        ObjectNode run = tree(text);
        run.put("kind", kind);
        object(run, "/provenance/service").put("baseUrl", PUBLIC);
        return run;
    }

    private static ObjectNode object(JsonNode run, String pointer) {
        return (ObjectNode) run.at(pointer);
    }

    /**
     * Writes a value into the record.
     *
     * @param document a document inside the record that is changed, digest and all; null for the record itself
     * @param place the object in it; null for the outermost
     */
    private static void change(ObjectNode run, String document, String place, String name, String value) {
        JsonNode becomes = StrictMapper.json().read(value, "value", JsonNode.class);
        String where = Objects.requireNonNullElse(place, "");
        if (document == null) {
            object(run, where).set(name, becomes);
            return;
        }
        ObjectNode body = tree(run.at(document).path("body").textValue());
        object(body, where).set(name, becomes);
        put(object(run, document), Document.of(run.at(document).path("format").textValue(), body.toString()));
    }

    private static void put(ObjectNode place, Document document) {
        place.put("format", document.format()).put("sha256", document.sha256()).put("body", document.body());
    }

    /** Reads the record with a fresh reason for each null, as a forger would write it. */
    private static RecordedRun read(ObjectNode run) {
        ObjectNode unknown = run.putObject("unknown");
        nulls(run, "", path -> unknown.put(path, "not known"));
        return RunFile.read(run.toString(), "forged.json");
    }

    private static void nulls(JsonNode node, String path, Consumer<String> found) {
        if (node.isNull()) {
            found.accept(path);
        } else if (node.isArray()) {
            node.forEach(child -> nulls(child, path + "[]", found));
        } else {
            node.properties().stream()
                    .filter(entry -> !entry.getKey().equals("unknown"))
                    .forEach(entry -> nulls(
                            entry.getValue(), path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(), found));
        }
    }

    @Test
    void shouldAcceptTheRecordsAsTheyWereMade() {
        assertThat(read(tree(onProcessor)).circuits()).hasSize(3);
        assertThat(read(tree(onSimulator)).circuits()).hasSize(1);
    }

    /** What this check cannot see, and docs/hardware.adoc says so: only the provider can. */
    @Test
    void shouldAcceptWhatIsForgedInAllPlacesAlike() {
        assertThat(read(published(onProcessor, "hardware")).kind().label()).isEqualTo("hardware");
        assertThat(read(published(onSimulator, "noisy-simulator")).kind().label())
                .isEqualTo("noisy-simulator");
    }

    @ParameterizedTest(name = "{0} against {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # refused, since it contradicts, when in this document, at this place, this field, becomes
            kind                                  | provenance.service.baseUrl |                           | /provenance/service         | baseUrl      | "http://localhost:8904"
            kind                                  | provenance.service.baseUrl |                           |                             | kind         | "rehearsal"
            evidence                              | provenance.service.baseUrl |                           | /provenance/service         | baseUrl      | "https://elsewhere.example"
            evidence                              | provenance.service.baseUrl |                           | /provenance/service         | baseUrl      | null
            kind                                  | provenance.device.backend  |                           |                             | kind         | "ideal-simulator"
            kind                                  | provenance.device.backend  |                           |                             | kind         | "local-simulator"
            kind                                  | provenance.device.backend  |                           | /provenance/device          | backend      | "simulator"
            provenance.device.backend             | backend                    |                           | /provenance/device          | backend      | "qpu.aria-1"
            provenance.device.backend             | backend                    | /provenance/jobs/response |                             | backend      | "simulator"
            evidence                              | provenance.jobs.request    |                           | /provenance/jobs            | request      | null
            evidence                              | provenance.jobs.response   |                           | /provenance/jobs            | response     | null
            evidence                              | circuits[tilted].program   |                           | /circuits/1                 | program      | null
            evidence                              | circuits[tilted].result    |                           | /circuits/1                 | result       | null
            provenance.jobs.parent                | id                         |                           | /provenance/jobs            | parent       | "job-999"
            provenance.jobs.parent                | id                         | /provenance/jobs/response |                             | id           | "job-999"
            circuits                              | status                     | /provenance/jobs/response |                             | status       | "failed"
            provenance.jobs.request: metadata.tag | metadata.tag               | /provenance/jobs/response | /metadata                   | tag          | "another"
            circuits[x0].job                      | child_job_ids              |                           | /circuits/0                 | job          | "job-77"
            circuits[tilted].job                  | child_job_ids              |                           | /circuits/1                 | job          | "job-2"
            provenance.shots.requested            | shots                      |                           | /provenance/shots           | requested    | 900
            provenance.shots.echoed               | shots                      |                           | /provenance/shots           | echoed       | 900
            provenance.shots.echoed               | shots                      |                           | /provenance/shots           | echoed       | null
            provenance.times.completed            | completed_at               |                           | /provenance/times           | completed    | "2020-01-01T00:00:00Z"
            provenance.times.submitted            | submitted_at               | /provenance/jobs/response |                             | submitted_at | "2020-01-01T00:00:00Z"
            provenance.mitigation.debiasing       | debiasing                  |                           | /provenance/mitigation      | debiasing    | true
            provenance.mitigation.debiasing       | debiasing                  |                           | /provenance/mitigation      | debiasing    | null
            kind                                  | provenance.noise.model     |                           | /provenance/noise           | model        | "aria-1"
            provenance.noise.seed                 | provenance.noise.model     |                           | /provenance/noise           | seed         | 7
            scenario                              | scenario                   |                           |                             | scenario     | "bell-state"
            circuits[other].name                  | name                       |                           | /circuits/0                 | name         | "other"
            circuits[x0].program: circuit         | circuit                    | /circuits/0/program       | /circuit/0                  | gate         | "y"
            circuits[x0].program: qubits          | qubits                     | /circuits/0/program       |                             | qubits       | 3
            circuits[x0].program: gateset         | gateset                    | /circuits/0/program       |                             | gateset      | "native"
            circuits[x0].program: circuit         | circuit                    | /provenance/jobs/request  | /input/circuits/0/circuit/0 | target       | 1
            """)
    void shouldRefuseARunOnAProcessorThatContradictsItself(
            String field, String other, String document, String place, String name, String value) {
        refused(published(onProcessor, "hardware"), field, other, run -> change(run, document, place, name, value));
    }

    @Test
    void shouldRefuseARunWithoutACircuitThatWasSubmitted() {
        refused(published(onProcessor, "hardware"), "circuits", "input.circuits", run -> ((ArrayNode)
                        run.path("circuits"))
                .remove(2));
    }

    @ParameterizedTest(name = "{0} against {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # refused, since it contradicts, when in this document, at this place, this field, becomes
            kind                          | provenance.device.backend |  |                        | kind    | "hardware"
            kind                          | provenance.noise.model    |  |                        | kind    | "ideal-simulator"
            provenance.noise.model        | noise.model               |  | /provenance/noise      | model   | "forte-1"
            provenance.noise.seed         | noise.seed                |  | /provenance/noise      | seed    | 8
            provenance.noise.seed         | noise.seed                |  | /provenance/noise      | seed    | null
            circuits[x0].job              | id                        |  | /circuits/0            | job     | "job-2"
            provenance.mitigation.applied | output.error_mitigation   |  | /provenance/mitigation | applied | "{}"
            """)
    void shouldRefuseARunOnTheSimulatorThatContradictsItself(
            String field, String other, String document, String place, String name, String value) {
        refused(
                published(onSimulator, "noisy-simulator"),
                field,
                other,
                run -> change(run, document, place, name, value));
    }

    /** Probabilities bear any number of shots. */
    @Test
    void shouldRefuseMoreShotsThanWereSubmitted() {
        refused(published(onSimulator, "noisy-simulator"), "circuits[x0].shots", "provenance.shots", run -> {
            ObjectNode circuit = object(run, "/circuits/0");
            circuit.put("shots", 1_000_000).put("derivation", "largest-remainder");
            circuit.putObject("histogram").put("1", 1_000_000);
            put(circuit.putObject("result"), Document.of("ionq.result.probabilities.json.v1", "{\"1\":1}"));
        });
    }

    private static void refused(ObjectNode run, String field, String other, Consumer<ObjectNode> change) {
        change.accept(run);
        InputException refusal = catchThrowableOfType(InputException.class, () -> read(run));
        assertThat(refusal).as("this record contradicts itself").isNotNull();
        assertThat(refusal.field()).isEqualTo(field);
        assertThat(refusal).hasMessageContaining(" contradicts ").hasMessageContaining(other);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:8904",
                "http://localhost",
                "http://LOCALHOST:80/v0.4",
                "http://a.localhost",
                "https://[::1]:443",
                "http://127.1",
                "http://0.0.0.0:8904",
                "http://[::ffff:127.0.0.1]/",
                "http://user@127.0.0.1:8904"
            })
    void shouldTakeEveryNameOfThisMachineForARehearsal(String url) {
        refused(published(onProcessor, "hardware"), "kind", "provenance.service.baseUrl", run -> object(
                        run, "/provenance/service")
                .put("baseUrl", url));
    }
}
