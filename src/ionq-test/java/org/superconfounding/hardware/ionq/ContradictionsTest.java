package org.superconfounding.hardware.ionq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.superconfounding.hardware.Document;
import org.superconfounding.hardware.RecordedRun;
import org.superconfounding.hardware.RunFile;
import org.superconfounding.io.InputException;
import org.superconfounding.io.StrictMapper;

/** A record that says two things of itself is refused, and the refusal names both fields. */
class ContradictionsTest {
    private static final String PUBLIC = "https://api.ionq.co";
    private static final String REQUEST = "/provenance/jobs/request";
    private static final String RESPONSE = "/provenance/jobs/response";

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

    /** Changes a document inside the record, digest and all. */
    private static Consumer<ObjectNode> inside(String pointer, Consumer<ObjectNode> change) {
        return run -> {
            ObjectNode body = tree(run.at(pointer).path("body").textValue());
            change.accept(body);
            Document changed = Document.of(run.at(pointer).path("format").textValue(), body.toString());
            object(run, pointer).put("body", changed.body()).put("sha256", changed.sha256());
        };
    }

    private static Consumer<ObjectNode> at(String pointer, Consumer<ObjectNode> change) {
        return run -> change.accept(object(run, pointer));
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

    static Stream<Arguments> ofAProcessor() {
        return Stream.of(
                forged(
                        "kind",
                        "provenance.service.baseUrl",
                        at("/provenance/service", s -> s.put("baseUrl", "http://localhost:8904"))),
                forged("kind", "provenance.service.baseUrl", run -> run.put("kind", "rehearsal")),
                forged(
                        "evidence",
                        "provenance.service.baseUrl",
                        at("/provenance/service", s -> s.put("baseUrl", "https://elsewhere.example"))),
                forged("evidence", "provenance.service.baseUrl", at("/provenance/service", s -> s.putNull("baseUrl"))),
                forged("kind", "provenance.device.backend", run -> run.put("kind", "ideal-simulator")),
                forged("kind", "provenance.device.backend", run -> run.put("kind", "local-simulator")),
                forged(
                        "kind",
                        "provenance.device.backend",
                        at("/provenance/device", d -> d.put("backend", "simulator"))),
                forged(
                        "provenance.device.backend",
                        "backend",
                        at("/provenance/device", d -> d.put("backend", "qpu.aria-1"))),
                forged(
                        "provenance.device.backend",
                        "backend",
                        inside(RESPONSE, job -> job.put("backend", "simulator"))),
                forged("evidence", "provenance.jobs.request", at("/provenance/jobs", jobs -> jobs.putNull("request"))),
                forged(
                        "evidence",
                        "provenance.jobs.response",
                        at("/provenance/jobs", jobs -> jobs.putNull("response"))),
                forged("evidence", "circuits[tilted].program", at("/circuits/1", c -> c.putNull("program"))),
                forged("evidence", "circuits[tilted].result", at("/circuits/1", c -> c.putNull("result"))),
                forged("provenance.jobs.parent", "id", at("/provenance/jobs", jobs -> jobs.put("parent", "job-999"))),
                forged("provenance.jobs.parent", "id", inside(RESPONSE, job -> job.put("id", "job-999"))),
                forged("circuits", "status", inside(RESPONSE, job -> job.put("status", "failed"))),
                forged("provenance.jobs.request: metadata.tag", "metadata.tag", inside(RESPONSE, job -> ((ObjectNode)
                                job.path("metadata"))
                        .put("tag", "another"))),
                forged("circuits[x0].job", "child_job_ids", at("/circuits/0", c -> c.put("job", "job-77"))),
                forged("circuits[tilted].job", "child_job_ids", at("/circuits/1", c -> c.put("job", "job-2"))),
                forged("provenance.shots.requested", "shots", at("/provenance/shots", s -> s.put("requested", 900))),
                forged("provenance.shots.echoed", "shots", at("/provenance/shots", s -> s.put("echoed", 900))),
                forged("provenance.shots.echoed", "shots", at("/provenance/shots", s -> s.putNull("echoed"))),
                forged(
                        "provenance.times.completed",
                        "completed_at",
                        at("/provenance/times", t -> t.put("completed", "2020-01-01T00:00:00Z"))),
                forged(
                        "provenance.times.submitted",
                        "submitted_at",
                        inside(RESPONSE, job -> job.put("submitted_at", "2020-01-01T00:00:00Z"))),
                forged(
                        "provenance.mitigation.debiasing",
                        "debiasing",
                        at("/provenance/mitigation", m -> m.put("debiasing", true))),
                forged(
                        "provenance.mitigation.debiasing",
                        "debiasing",
                        at("/provenance/mitigation", m -> m.putNull("debiasing"))),
                forged("kind", "provenance.noise.model", at("/provenance/noise", n -> n.put("model", "aria-1"))),
                forged(
                        "provenance.noise.seed",
                        "provenance.noise.model",
                        at("/provenance/noise", n -> n.put("seed", 7))),
                forged("scenario", "scenario", run -> run.put("scenario", "bell-state")),
                forged("circuits", "input.circuits", run -> ((ArrayNode) run.path("circuits")).remove(2)),
                forged("circuits[other].name", "name", at("/circuits/0", c -> c.put("name", "other"))),
                forged("circuits[x0].program: circuit", "circuit", inside("/circuits/0/program", p -> ((ObjectNode)
                                p.at("/circuit/0"))
                        .put("gate", "y"))),
                forged(
                        "circuits[x0].program: qubits",
                        "qubits",
                        inside("/circuits/0/program", p -> p.put("qubits", 3))),
                forged(
                        "circuits[x0].program: gateset",
                        "gateset",
                        inside("/circuits/0/program", p -> p.put("gateset", "native"))),
                forged("circuits[x0].program: circuit", "circuit", inside(REQUEST, r -> ((ObjectNode)
                                r.at("/input/circuits/0/circuit/0"))
                        .put("target", 1))));
    }

    private static Arguments forged(String field, String other, Consumer<ObjectNode> change) {
        return Arguments.of(field, other, change);
    }

    @ParameterizedTest(name = "{0} against {1}")
    @MethodSource("ofAProcessor")
    void shouldRefuseARunOnAProcessorThatContradictsItself(String field, String other, Consumer<ObjectNode> change) {
        refused(published(onProcessor, "hardware"), field, other, change);
    }

    static Stream<Arguments> ofTheSimulator() {
        return Stream.of(
                forged("kind", "provenance.device.backend", run -> run.put("kind", "hardware")),
                forged("kind", "provenance.noise.model", run -> run.put("kind", "ideal-simulator")),
                forged(
                        "provenance.noise.model",
                        "noise.model",
                        at("/provenance/noise", n -> n.put("model", "forte-1"))),
                forged("provenance.noise.seed", "noise.seed", at("/provenance/noise", n -> n.put("seed", 8))),
                forged("provenance.noise.seed", "noise.seed", at("/provenance/noise", n -> n.putNull("seed"))),
                forged("circuits[x0].job", "id", at("/circuits/0", c -> c.put("job", "job-2"))),
                forged(
                        "provenance.mitigation.applied",
                        "output.error_mitigation",
                        at("/provenance/mitigation", m -> m.put("applied", "{}"))),
                forged("circuits[x0].shots", "provenance.shots", ContradictionsTest::inflated));
    }

    /** Probabilities bear any number of shots. */
    private static void inflated(ObjectNode run) {
        ObjectNode circuit = object(run, "/circuits/0");
        circuit.put("shots", 1_000_000).put("derivation", "largest-remainder");
        circuit.putObject("histogram").put("1", 1_000_000);
        Document body = Document.of("ionq.result.probabilities.json.v1", "{\"1\":1}");
        circuit.putObject("result")
                .put("format", body.format())
                .put("sha256", body.sha256())
                .put("body", body.body());
    }

    @ParameterizedTest(name = "{0} against {1}")
    @MethodSource("ofTheSimulator")
    void shouldRefuseARunOnTheSimulatorThatContradictsItself(String field, String other, Consumer<ObjectNode> change) {
        refused(published(onSimulator, "noisy-simulator"), field, other, change);
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
        refused(
                published(onProcessor, "hardware"),
                "kind",
                "provenance.service.baseUrl",
                at("/provenance/service", s -> s.put("baseUrl", url)));
    }
}
