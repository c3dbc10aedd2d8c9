package org.superconfounding.hardware;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.superconfounding.io.StrictMapper;

/** Compares a run with the submission and the answer that it holds. */
record Transcript(RecordedRun run, FieldComparison fields) {
    /** The format of a job as IonQ's interface v0.4 describes it. */
    private static final String JOB = "ionq.job.v0.4";

    private static final String REQUEST = "provenance.jobs.request";
    private static final String RESPONSE = "provenance.jobs.response";

    private Provenance provenance() {
        return run.provenance();
    }

    /** @throws org.superconfounding.io.InputException naming the first two fields that contradict each other */
    void check() {
        complete();
        Document request = provenance().jobs().request();
        if (request != null && request.format().equals(Submission.FORMAT)) {
            submission(Submission.read(request, fields.file() + " (" + REQUEST + ")"));
        }
        Document response = provenance().jobs().response();
        if (response != null && response.format().equals(JOB)) {
            response(tree(response, RESPONSE));
        }
    }

    /** What is called a transcript holds one, and one that can be compared. */
    private void complete() {
        if (run.evidence() != EvidenceLevel.API_TRANSCRIPT) {
            return;
        }
        required(provenance().jobs().request(), Submission.FORMAT, REQUEST);
        required(provenance().jobs().response(), JOB, RESPONSE);
        for (RecordedCircuit circuit : run.circuits()) {
            required(circuit.program(), null, field(circuit, "program"));
            required(circuit.result(), null, field(circuit, "result"));
        }
    }

    /** @param format {@code null} for any */
    private void required(@Nullable Document document, @Nullable String format, String field) {
        String found = document == null ? null : document.format();
        fields.require(
                found != null && (format == null || format.equals(found)),
                "evidence",
                run.evidence().label(),
                field,
                found);
    }

    private void submission(Submission sent) {
        Boolean debiasing = provenance().mitigation().debiasing();
        Provenance.Noise noise = provenance().noise();
        sent("scenario", run.scenario(), "metadata.scenario", sent.scenario());
        sent("provenance.device.backend", provenance().device().backend(), "backend", sent.backend());
        sent("provenance.shots.requested", provenance().shots().requested(), "shots", sent.shots());
        sent("provenance.mitigation.debiasing", debiasing, "settings.error_mitigation.debiasing", sent.debiasing());
        sent("provenance.noise.model", noise.model(), "noise.model", sent.noiseModel());
        sent("provenance.noise.seed", noise.seed(), "noise.seed", sent.noiseSeed());
        boolean processor = sent.backend().startsWith("qpu.");
        fields.require(
                run.kind() == SourceKind.REHEARSAL || (run.kind() == SourceKind.HARDWARE) == processor,
                "kind",
                run.kind().label(),
                REQUEST + ": backend",
                sent.backend());
        List<Submission.Program> programs = sent.programs();
        sent("circuits", run.circuits().size(), "input.circuits", programs.size());
        for (int i = 0; i < programs.size(); i++) {
            circuit(run.circuits().get(i), programs.get(i));
        }
    }

    private void circuit(RecordedCircuit circuit, Submission.Program sent) {
        if (sent.name() != null) {
            sent(field(circuit, "name"), circuit.name(), "input.circuits.name", sent.name());
        }
        sent(field(circuit, "qubits"), circuit.qubits(), "input.qubits", sent.qubits());
        if (circuit.program() != null) {
            String field = field(circuit, "program");
            JsonNode program = tree(circuit.program(), field);
            sent(field + ": gateset", program.path("gateset").asText(), "input.gateset", sent.gateset());
            sent(field + ": qubits", program.path("qubits").asInt(), "input.qubits", sent.qubits());
            sent(field + ": circuit", program.path("circuit"), "input.circuit", sent.gates());
        }
        // Shots into which probabilities are shared out are not counted, so they could be any number.
        int most = Math.max(
                provenance().shots().requested(),
                Objects.requireNonNullElse(provenance().shots().echoed(), 0));
        fields.require(
                circuit.derivation() != Derivation.LARGEST_REMAINDER || circuit.shots() <= most,
                field(circuit, "shots"),
                circuit.shots(),
                "provenance.shots",
                most);
    }

    private void sent(String field, @Nullable Object value, String there, @Nullable Object sent) {
        fields.same(field, value, REQUEST + ": " + there, sent);
    }

    private JsonNode tree(Document document, String field) {
        return StrictMapper.json().read(document.body(), fields.file() + " (" + field + ")", JsonNode.class);
    }

    private void response(JsonNode job) {
        String parent = provenance().jobs().parent();
        fields.same(
                "provenance.jobs.parent",
                parent,
                RESPONSE + ": id",
                job.path("id").textValue());
        JsonNode status = job.path("status");
        fields.require(
                !status.isTextual() || status.textValue().equals("completed"),
                "circuits",
                "results",
                RESPONSE + ": status",
                status.textValue());
        String backend = provenance().device().backend();
        given(job.path("backend"), "provenance.device.backend", backend, "backend");
        Submission.of(run)
                .ifPresent(
                        sent -> given(job.at("/metadata/tag"), REQUEST + ": metadata.tag", sent.tag(), "metadata.tag"));
        JsonNode shots = job.path("shots");
        Integer echoed = provenance().shots().echoed();
        fields.require(
                !shots.isInt() || shots.intValue() < 1 || Objects.equals(echoed, shots.intValue()),
                "provenance.shots.echoed",
                echoed,
                RESPONSE + ": shots",
                shots);
        Provenance.Times times = provenance().times();
        given(job.path("submitted_at"), "provenance.times.submitted", times.submitted(), "submitted_at");
        given(job.path("started_at"), "provenance.times.started", times.started(), "started_at");
        given(job.path("completed_at"), "provenance.times.completed", times.completed(), "completed_at");
        applied(job.at("/output/error_mitigation"));
        jobs(job.path("child_job_ids"));
    }

    private void given(JsonNode answered, String field, @Nullable Object value, String there) {
        if (answered.isTextual()) {
            fields.same(field, value, RESPONSE + ": " + there, answered.textValue());
        }
    }

    private void applied(JsonNode answered) {
        if (!answered.isMissingNode() && !answered.isNull()) {
            fields.same(
                    "provenance.mitigation.applied",
                    provenance().mitigation().applied(),
                    RESPONSE + ": output.error_mitigation",
                    answered.toString());
        }
    }

    /** The jobs of the single circuits are the submitted job's children, each one's its own; the only circuit's job is the submitted job. */
    private void jobs(JsonNode childIds) {
        Set<String> free = new TreeSet<>();
        childIds.forEach(id -> free.add(id.asText()));
        String parent = provenance().jobs().parent();
        if (free.isEmpty() && run.circuits().size() == 1 && parent != null) {
            free.add(parent);
        }
        boolean known = !free.isEmpty();
        for (RecordedCircuit circuit : run.circuits()) {
            String there = RESPONSE + ": " + (childIds.isEmpty() ? "id" : "child_job_ids, each for one circuit");
            fields.require(
                    !known || circuit.job() == null || free.remove(circuit.job()),
                    field(circuit, "job"),
                    circuit.job(),
                    there,
                    free);
        }
    }

    private static String field(RecordedCircuit circuit, String name) {
        return "circuits[" + circuit.name() + "]." + name;
    }
}
