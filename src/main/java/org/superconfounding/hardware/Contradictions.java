package org.superconfounding.hardware;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.superconfounding.io.InputException;
import org.superconfounding.io.StrictMapper;

/**
 * The rule that a run says nothing that its own submission and answer, or its own place, deny. Each refusal names both fields. What is
 * forged in all places alike passes: a record proves what its provider confirms, and no more.
 */
final class Contradictions {
    private static final String IONQ = "https://api.ionq.co";
    /** The format of a job as IonQ's interface v0.4 describes it. */
    private static final String JOB = "ionq.job.v0.4";

    private static final String REQUEST = "provenance.jobs.request";
    private static final String RESPONSE = "provenance.jobs.response";

    private final String file;
    private final RecordedRun run;
    private final Provenance provenance;

    private Contradictions(String file, RecordedRun run) {
        this.file = file;
        this.run = run;
        this.provenance = run.provenance();
    }

    /**
     * @throws InputException naming {@code file} and the first two fields that contradict each other
     */
    static void check(String file, RecordedRun run) {
        Contradictions contradictions = new Contradictions(file, run);
        contradictions.place();
        contradictions.device();
        contradictions.noise();
        contradictions.transcript();
        Submission.of(run).ifPresent(contradictions::submission);
        Document response = run.provenance().jobs().response();
        if (response != null && response.format().equals(JOB)) {
            contradictions.response(StrictMapper.json().read(response.body(), file + " (" + RESPONSE + ")", JsonNode.class));
        }
    }

    /** A server on one's own machine proves nothing about anything. */
    private void place() {
        String url = provenance.service().baseUrl();
        boolean here = url != null && here(url);
        boolean rehearsal = run.kind() == SourceKind.REHEARSAL;
        require(rehearsal == here, "kind", run.kind().label(), "provenance.service.baseUrl", url);
        boolean live = provenance.service().provider().equals("IonQ") && run.evidence() == EvidenceLevel.API_TRANSCRIPT;
        require(!live || here || IONQ.equals(url), "evidence", run.evidence().label(), "provenance.service.baseUrl", url);
    }

    private static boolean here(String url) {
        String host = url.toLowerCase(Locale.ROOT).replaceFirst("^[a-z]+://", "").replaceFirst("^[^/]*@", "");
        return host.matches("(localhost|[^/:]*\\.localhost|127\\.[^/]*|0\\.0\\.0\\.0|\\[::1]|\\[::ffff:[^/]*)\\.?(:.*|/.*|$)");
    }

    private void device() {
        String backend = provenance.device().backend();
        boolean simulator = backend.toLowerCase(Locale.ROOT).contains("simulator");
        boolean processor = backend.startsWith("qpu.");
        boolean fits = switch (run.kind()) {
            case HARDWARE, REPORTED_HARDWARE_UNVERIFIED -> !simulator;
            case NOISY_SIMULATOR, IDEAL_SIMULATOR, LOCAL_SIMULATOR -> !processor;
            case REHEARSAL -> true;
        };
        require(fits, "kind", run.kind().label(), "provenance.device.backend", backend);
    }

    private void noise() {
        Provenance.Noise noise = provenance.noise();
        require(noise.seed() == null || noise.model() != null, "provenance.noise.seed", noise.seed(), "provenance.noise.model", noise.model());
        boolean clean = noise.model() == null || noise.model().equals("ideal");
        boolean fits = switch (run.kind()) {
            case HARDWARE -> noise.model() == null;
            case IDEAL_SIMULATOR -> clean;
            case NOISY_SIMULATOR -> !clean;
            default -> true;
        };
        require(fits, "kind", run.kind().label(), "provenance.noise.model", noise.model());
    }

    /** What is called a transcript holds one, and one that can be compared. */
    private void transcript() {
        if (run.evidence() != EvidenceLevel.API_TRANSCRIPT) {
            return;
        }
        String level = run.evidence().label();
        Document request = provenance.jobs().request();
        require(request != null && request.format().equals(Submission.FORMAT), "evidence", level, REQUEST, request == null ? null : request.format());
        Document response = provenance.jobs().response();
        require(response != null && response.format().equals(JOB), "evidence", level, RESPONSE, response == null ? null : response.format());
        for (RecordedCircuit circuit : run.circuits()) {
            require(circuit.program() != null, "evidence", level, field(circuit, "program"), null);
            require(circuit.result() != null, "evidence", level, field(circuit, "result"), null);
        }
    }

    private void submission(Submission sent) {
        same("scenario", run.scenario(), REQUEST + ": metadata.scenario", sent.scenario());
        same("provenance.device.backend", provenance.device().backend(), REQUEST + ": backend", sent.backend());
        same("provenance.shots.requested", provenance.shots().requested(), REQUEST + ": shots", sent.shots());
        same("provenance.mitigation.debiasing", provenance.mitigation().debiasing(), REQUEST + ": settings.error_mitigation.debiasing", sent.debiasing());
        same("provenance.noise.model", provenance.noise().model(), REQUEST + ": noise.model", sent.noiseModel());
        same("provenance.noise.seed", provenance.noise().seed(), REQUEST + ": noise.seed", sent.noiseSeed());
        boolean processor = sent.backend().startsWith("qpu.");
        require(run.kind() == SourceKind.REHEARSAL || (run.kind() == SourceKind.HARDWARE) == processor, "kind", run.kind().label(), REQUEST + ": backend", sent.backend());
        List<Submission.Program> programs = sent.programs();
        require(programs.size() == run.circuits().size(), "circuits", run.circuits().size(), REQUEST + ": input.circuits", programs.size());
        for (int i = 0; i < programs.size(); i++) {
            circuit(run.circuits().get(i), programs.get(i));
        }
    }

    private void circuit(RecordedCircuit circuit, Submission.Program sent) {
        String there = REQUEST + ": input";
        if (sent.name() != null) {
            same(field(circuit, "name"), circuit.name(), there + ".circuits.name", sent.name());
        }
        same(field(circuit, "qubits"), circuit.qubits(), there + ".qubits", sent.qubits());
        if (circuit.program() != null) {
            JsonNode program = StrictMapper.json().read(circuit.program().body(), file + " (" + field(circuit, "program") + ")", JsonNode.class);
            same(field(circuit, "program") + ": gateset", program.path("gateset").asText(), there + ".gateset", sent.gateset());
            same(field(circuit, "program") + ": qubits", program.path("qubits").asInt(), there + ".qubits", sent.qubits());
            same(field(circuit, "program") + ": circuit", program.path("circuit"), there + ".circuit", sent.gates());
        }
        // Shots into which probabilities are shared out are not counted, so they could be any number.
        int most = Math.max(provenance.shots().requested(), Objects.requireNonNullElse(provenance.shots().echoed(), 0));
        require(circuit.derivation() != Derivation.LARGEST_REMAINDER || circuit.shots() <= most, field(circuit, "shots"), circuit.shots(), "provenance.shots", most);
    }

    private void response(JsonNode job) {
        same("provenance.jobs.parent", provenance.jobs().parent(), RESPONSE + ": id", job.path("id").textValue());
        JsonNode status = job.path("status");
        require(!status.isTextual() || status.textValue().equals("completed"), "circuits", "results", RESPONSE + ": status", status.textValue());
        given(job.path("backend"), "provenance.device.backend", provenance.device().backend(), "backend");
        Submission.of(run).ifPresent(sent -> given(job.at("/metadata/tag"), REQUEST + ": metadata.tag", sent.tag(), "metadata.tag"));
        JsonNode shots = job.path("shots");
        Integer echoed = provenance.shots().echoed();
        require(echoed == null || !shots.isInt() || shots.intValue() < 1 || shots.intValue() == echoed, "provenance.shots.echoed", echoed, RESPONSE + ": shots", shots);
        applied(job.at("/output/error_mitigation"));
        jobs(job.path("child_job_ids"));
    }

    private void given(JsonNode answered, String field, @Nullable Object value, String there) {
        if (answered.isTextual()) {
            same(field, value, RESPONSE + ": " + there, answered.textValue());
        }
    }

    private void applied(JsonNode answered) {
        if (!answered.isMissingNode() && !answered.isNull()) {
            same("provenance.mitigation.applied", provenance.mitigation().applied(), RESPONSE + ": output.error_mitigation", answered.toString());
        }
    }

    /** The jobs of the single circuits are the submitted job's children, each one's its own; the only circuit's job is the submitted job. */
    private void jobs(JsonNode childIds) {
        Set<String> free = new TreeSet<>();
        childIds.forEach(id -> free.add(id.asText()));
        String parent = provenance.jobs().parent();
        if (free.isEmpty() && run.circuits().size() == 1 && parent != null) {
            free.add(parent);
        }
        boolean known = !free.isEmpty();
        for (RecordedCircuit circuit : run.circuits()) {
            String there = RESPONSE + ": " + (childIds.isEmpty() ? "id" : "child_job_ids, each for one circuit");
            require(!known || circuit.job() == null || free.remove(circuit.job()), field(circuit, "job"), circuit.job(), there, free);
        }
    }

    private static String field(RecordedCircuit circuit, String name) {
        return "circuits[" + circuit.name() + "]." + name;
    }

    private void same(String field, @Nullable Object value, String other, @Nullable Object there) {
        require(Objects.equals(value, there), field, value, other, there);
    }

    private void require(boolean holds, String field, @Nullable Object value, String other, @Nullable Object there) {
        if (!holds) {
            throw new InputException(
                    file,
                    field,
                    shown(value) + " contradicts " + other + ", which is " + shown(there),
                    "A record that contradicts itself is none: restore the file, or record the run anew");
        }
    }

    private static String shown(@Nullable Object value) {
        String text = value instanceof CharSequence ? "\"" + value + "\"" : String.valueOf(value);
        return text.length() <= 200 ? text : text.substring(0, 200) + "…";
    }
}
