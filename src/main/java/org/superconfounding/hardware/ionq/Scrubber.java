package org.superconfounding.hardware.ionq;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.superconfounding.hardware.Document;

/**
 * Keeps of a job what belongs to the record of an experiment, by a list of what is allowed: whatever the service adds one day stays
 * out until somebody has looked at it. Who submitted, for which project, organisation, session or key is not on the list.
 */
final class Scrubber {
    /** Changes whenever the list does. */
    static final String VERSION = "allow-list/1";

    private static final Set<String> ALLOWED = Set.of(
            "id",
            "status",
            "type",
            "backend",
            "dry_run",
            "parent_job_id",
            "child_job_ids",
            "name",
            "shots",
            "cost_model",
            "submitted_at",
            "started_at",
            "completed_at",
            "predicted_execution_duration_ms",
            "execution_duration_ms",
            "metadata.tag",
            "metadata.scenario",
            "metadata.shots",
            "failure.code",
            "failure.message",
            "failure.error",
            "noise.model",
            "noise.seed",
            "settings.error_mitigation.debiasing",
            "settings.error_mitigation.symmetry_verification",
            "settings.compilation.opt",
            "settings.compilation.precision",
            "settings.compilation.gate_basis",
            "settings.compilation.service_version",
            "output.compilation.opt",
            "output.compilation.precision",
            "output.compilation.gate_basis",
            "output.compilation.service_version",
            "output.error_mitigation.debiasing.variants.variant_id",
            "output.error_mitigation.debiasing.variants.qubit_map",
            "output.error_mitigation.debiasing.variants.shots",
            "output.error_mitigation.debiasing",
            "output.error_mitigation.symmetry_verification",
            "stats.qubits",
            "stats.circuits",
            "stats.gate_counts.1q",
            "stats.gate_counts.2q",
            "stats.predicted_quantum_compute_time_us",
            "stats.billed_quantum_compute_time_us");

    private Scrubber() {}

    /** The allowed part of a job, in the order of the service's fields. */
    static Document job(Answer job) {
        return Document.of("ionq.job.v0.4", kept(job.raw(), "").toString());
    }

    /** The allowed part of the error mitigation that was applied; empty when the service names none. */
    static String mitigation(Answer job) {
        JsonNode applied = job.raw("output").path("error_mitigation");
        return applied.isMissingNode() || applied.isNull()
                ? ""
                : kept(applied, "output.error_mitigation").toString();
    }

    private static JsonNode kept(JsonNode node, String path) {
        if (node.isObject()) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(entry -> {
                String child = path.isEmpty() ? entry.getKey() : path + "." + entry.getKey();
                boolean within = ALLOWED.stream().anyMatch(allowed -> allowed.startsWith(child + "."));
                JsonNode value = entry.getValue();
                if (value.isContainerNode() ? within || listed(value, child) : ALLOWED.contains(child)) {
                    copy.set(entry.getKey(), kept(value, child));
                }
            });
            return copy;
        }
        if (node.isArray()) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> {
                if (element.isContainerNode() || ALLOWED.contains(path)) {
                    copy.add(kept(element, path));
                }
            });
            return copy;
        }
        return node;
    }

    /** A list of plain values that is allowed by its own name. */
    private static boolean listed(JsonNode value, String path) {
        return value.isArray() && ALLOWED.contains(path);
    }
}
