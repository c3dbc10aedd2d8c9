package org.superconfounding.hardware.ionq;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.superconfounding.hardware.Document;
import org.superconfounding.hardware.NamedCircuit;
import org.superconfounding.hardware.Submission;

/** The body of {@code POST /jobs}. */
final class JobPayload {
    private static final int MOST_GATES = 150_000;
    private static final int LARGEST = 10 << 20;

    private JobPayload() {}

    /**
     * The whole submission: one job, of one or of several circuits. The tag stands in name and metadata, so that the job can be
     * found again when the answer to its submission was lost.
     *
     * @throws IllegalArgumentException if a circuit cannot be run on a device or the limits of the service are exceeded
     */
    static Document of(RunPlan plan, String tag) {
        ObjectNode job = JsonNodeFactory.instance.objectNode();
        boolean single = plan.circuits().size() == 1;
        job.put("type", single ? "ionq.circuit.v1" : "ionq.multi-circuit.v1");
        job.put("name", plan.scenario() + " " + tag);
        job.put("backend", plan.backend());
        job.put("shots", plan.shots());
        job.putObject("metadata")
                .put("tag", tag)
                .put("scenario", plan.scenario())
                .put("shots", Integer.toString(plan.shots()));
        job.putObject("settings").putObject("error_mitigation").put("debiasing", plan.debiasing());
        noise(job, plan);
        input(job.putObject("input"), plan, single);
        String text = job.toString();
        if (text.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            throw new IllegalArgumentException("the submission is larger than the 10 MiB that the service takes");
        }
        return Document.of(Submission.FORMAT, text);
    }

    private static void noise(ObjectNode job, RunPlan plan) {
        if (plan.noise() != null) {
            ObjectNode noise = job.putObject("noise").put("model", plan.noise());
            if (plan.noiseSeed() != null) {
                noise.put("seed", plan.noiseSeed());
            }
        }
    }

    private static void input(ObjectNode input, RunPlan plan, boolean single) {
        input.put("gateset", "qis");
        input.put(
                "qubits",
                plan.circuits().stream()
                        .mapToInt(circuit -> circuit.circuit().qubits())
                        .max()
                        .orElseThrow());
        if (single) {
            input.set("circuit", CircuitJson.gates(plan.circuits().get(0).circuit()));
            return;
        }
        ArrayNode circuits = input.putArray("circuits");
        int gates = 0;
        for (NamedCircuit named : plan.circuits()) {
            ArrayNode list = CircuitJson.gates(named.circuit());
            gates += list.size();
            circuits.addObject()
                    .put("name", named.name())
                    .put("qubits", named.circuit().qubits())
                    .set("circuit", list);
        }
        if (gates > MOST_GATES) {
            throw new IllegalArgumentException(
                    "the circuits hold " + gates + " gates together; the service takes " + MOST_GATES);
        }
    }

    /** One circuit's part of the submission. */
    static Document program(NamedCircuit named) {
        ObjectNode program = JsonNodeFactory.instance.objectNode();
        program.put("gateset", "qis").put("qubits", named.circuit().qubits());
        program.set("circuit", CircuitJson.gates(named.circuit()));
        return Document.of("ionq.circuit.v1", program.toString());
    }
}
