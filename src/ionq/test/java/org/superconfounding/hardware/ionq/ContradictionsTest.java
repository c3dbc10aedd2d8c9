package org.superconfounding.hardware.ionq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
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

    /** Records as if the public service had given them: what somebody would have to forge in every place. */
    enum Origin {
        PROCESSOR(Bench.PROCESSOR, "hardware"),
        SIMULATOR(Bench.ONE, "noisy-simulator");

        private final RunPlan plan;
        private final String kind;
        private String text;

        Origin(RunPlan plan, String kind) {
            this.plan = plan;
            this.kind = kind;
        }

        private ObjectNode published() {
            ObjectNode run = tree(text);
            run.put("kind", kind);
            object(run, "/provenance/service").put("baseUrl", PUBLIC);
            return run;
        }
    }

    @BeforeAll
    static void record() throws IOException {
        for (Origin origin : Origin.values()) {
            try (Bench bench = new Bench(new FakeIonq(), folder.resolve(origin.kind))) {
                origin.text = RunFile.text(bench.run(origin.plan));
            }
        }
    }

    private static ObjectNode tree(String text) {
        return (ObjectNode) StrictMapper.json().read(text, "run", JsonNode.class);
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
        RecordedRun forged = StrictMapper.json().read(run.toString(), "forged.json", RecordedRun.class);
        return RunFile.read(RunFile.text(RunFile.explained(forged, path -> "not known")), "forged.json");
    }

    @ParameterizedTest
    @EnumSource
    void shouldAcceptTheRecordsAsTheyWereMade(Origin origin) {
        assertThat(read(tree(origin.text)).circuits())
                .hasSize(origin.plan.circuits().size());
    }

    /** What this check cannot see, and docs/hardware.adoc says so: only the provider can. */
    @ParameterizedTest
    @EnumSource
    void shouldAcceptWhatIsForgedInAllPlacesAlike(Origin origin) {
        assertThat(read(origin.published()).kind().label()).isEqualTo(origin.kind);
    }

    @ParameterizedTest(name = "{0}: {1} against {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # a run on it, refused since this field, contradicts that, when in this document, at this place, this field, becomes
            PROCESSOR | kind                                  | provenance.service.baseUrl |                           | /provenance/service         | baseUrl      | "http://localhost:8904"
            PROCESSOR | kind                                  | provenance.service.baseUrl |                           |                             | kind         | "rehearsal"
            PROCESSOR | evidence                              | provenance.service.baseUrl |                           | /provenance/service         | baseUrl      | "https://elsewhere.example"
            PROCESSOR | evidence                              | provenance.service.baseUrl |                           | /provenance/service         | baseUrl      | null
            PROCESSOR | kind                                  | provenance.device.backend  |                           |                             | kind         | "ideal-simulator"
            PROCESSOR | kind                                  | provenance.device.backend  |                           |                             | kind         | "local-simulator"
            PROCESSOR | kind                                  | provenance.device.backend  |                           | /provenance/device          | backend      | "simulator"
            PROCESSOR | provenance.device.backend             | backend                    |                           | /provenance/device          | backend      | "qpu.aria-1"
            PROCESSOR | provenance.device.backend             | backend                    | /provenance/jobs/response |                             | backend      | "simulator"
            PROCESSOR | evidence                              | provenance.jobs.request    |                           | /provenance/jobs            | request      | null
            PROCESSOR | evidence                              | provenance.jobs.response   |                           | /provenance/jobs            | response     | null
            PROCESSOR | evidence                              | circuits[tilted].program   |                           | /circuits/1                 | program      | null
            PROCESSOR | evidence                              | circuits[tilted].result    |                           | /circuits/1                 | result       | null
            PROCESSOR | provenance.jobs.parent                | id                         |                           | /provenance/jobs            | parent       | "job-999"
            PROCESSOR | provenance.jobs.parent                | id                         | /provenance/jobs/response |                             | id           | "job-999"
            PROCESSOR | circuits                              | status                     | /provenance/jobs/response |                             | status       | "failed"
            PROCESSOR | provenance.jobs.request: metadata.tag | metadata.tag               | /provenance/jobs/response | /metadata                   | tag          | "another"
            PROCESSOR | circuits[x0].job                      | child_job_ids              |                           | /circuits/0                 | job          | "job-77"
            PROCESSOR | circuits[tilted].job                  | child_job_ids              |                           | /circuits/1                 | job          | "job-2"
            PROCESSOR | provenance.shots.requested            | shots                      |                           | /provenance/shots           | requested    | 900
            PROCESSOR | provenance.shots.echoed               | shots                      |                           | /provenance/shots           | echoed       | 900
            PROCESSOR | provenance.shots.echoed               | shots                      |                           | /provenance/shots           | echoed       | null
            PROCESSOR | provenance.times.completed            | completed_at               |                           | /provenance/times           | completed    | "2020-01-01T00:00:00Z"
            PROCESSOR | provenance.times.submitted            | submitted_at               | /provenance/jobs/response |                             | submitted_at | "2020-01-01T00:00:00Z"
            PROCESSOR | provenance.mitigation.debiasing       | debiasing                  |                           | /provenance/mitigation      | debiasing    | true
            PROCESSOR | provenance.mitigation.debiasing       | debiasing                  |                           | /provenance/mitigation      | debiasing    | null
            PROCESSOR | kind                                  | provenance.noise.model     |                           | /provenance/noise           | model        | "aria-1"
            PROCESSOR | provenance.noise.seed                 | provenance.noise.model     |                           | /provenance/noise           | seed         | 7
            PROCESSOR | scenario                              | scenario                   |                           |                             | scenario     | "bell-state"
            PROCESSOR | circuits[other].name                  | name                       |                           | /circuits/0                 | name         | "other"
            PROCESSOR | circuits[x0].program: circuit         | circuit                    | /circuits/0/program       | /circuit/0                  | gate         | "y"
            PROCESSOR | circuits[x0].program: qubits          | qubits                     | /circuits/0/program       |                             | qubits       | 3
            PROCESSOR | circuits[x0].program: gateset         | gateset                    | /circuits/0/program       |                             | gateset      | "native"
            PROCESSOR | circuits[x0].program: circuit         | circuit                    | /provenance/jobs/request  | /input/circuits/0/circuit/0 | target       | 1
            SIMULATOR | kind                                  | provenance.device.backend  |                           |                             | kind         | "hardware"
            SIMULATOR | kind                                  | provenance.noise.model     |                           |                             | kind         | "ideal-simulator"
            SIMULATOR | provenance.noise.model                | noise.model                |                           | /provenance/noise           | model        | "forte-1"
            SIMULATOR | provenance.noise.seed                 | noise.seed                 |                           | /provenance/noise           | seed         | 8
            SIMULATOR | provenance.noise.seed                 | noise.seed                 |                           | /provenance/noise           | seed         | null
            SIMULATOR | circuits[x0].job                      | id                         |                           | /circuits/0                 | job          | "job-2"
            SIMULATOR | provenance.mitigation.applied         | output.error_mitigation    |                           | /provenance/mitigation      | applied      | "{}"
            """)
    void shouldRefuseARunThatContradictsItself(
            Origin origin, String field, String other, String document, String place, String name, String value) {
        refused(origin, field, other, run -> change(run, document, place, name, value));
    }

    @Test
    void shouldRefuseARunWithoutACircuitThatWasSubmitted() {
        refused(Origin.PROCESSOR, "circuits", "input.circuits", run -> ((ArrayNode) run.path("circuits")).remove(2));
    }

    /** Probabilities bear any number of shots. */
    @Test
    void shouldRefuseMoreShotsThanWereSubmitted() {
        refused(Origin.SIMULATOR, "circuits[x0].shots", "provenance.shots", run -> {
            ObjectNode circuit = object(run, "/circuits/0");
            circuit.put("shots", 1_000_000).put("derivation", "largest-remainder");
            circuit.putObject("histogram").put("1", 1_000_000);
            put(circuit.putObject("result"), Document.of("ionq.result.probabilities.json.v1", "{\"1\":1}"));
        });
    }

    private static void refused(Origin origin, String field, String other, Consumer<ObjectNode> change) {
        ObjectNode run = origin.published();
        change.accept(run);
        InputException refusal = catchThrowableOfType(InputException.class, () -> read(run));
        assertThat(refusal).as("this record contradicts itself").isNotNull();
        assertThat(refusal.field()).isEqualTo(field);
        assertThat(refusal).hasMessageContaining(" contradicts ").hasMessageContaining(other);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            http://127.0.0.1:8904
            http://localhost
            http://LOCALHOST:80/v0.4
            http://a.localhost
            https://[::1]:443
            http://127.1
            http://0.0.0.0:8904
            http://[::ffff:127.0.0.1]/
            http://user@127.0.0.1:8904
            """)
    void shouldTakeEveryNameOfThisMachineForARehearsal(String url) {
        refused(Origin.PROCESSOR, "kind", "provenance.service.baseUrl", run -> object(run, "/provenance/service")
                .put("baseUrl", url));
    }
}
