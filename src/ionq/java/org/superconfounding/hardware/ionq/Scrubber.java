package org.superconfounding.hardware.ionq;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.superconfounding.hardware.Document;

/**
 * Keeps of jobs and calibration figures what belongs to the record of an experiment, by a list of what is allowed: whatever the service adds
 * one day stays out until somebody has looked at it. Who submitted, for which project, organisation, session or key is not on the list.
 */
final class Scrubber {
    /** Changes whenever a list does. */
    static final String VERSION = "allow-list/2";

    private static final Set<String> OF_JOBS = fields("""
            id status type backend dry_run parent_job_id child_job_ids name shots cost_model
            submitted_at started_at completed_at predicted_execution_duration_ms execution_duration_ms
            metadata.tag metadata.scenario metadata.shots
            failure.code failure.message failure.error
            noise.model noise.seed
            settings.error_mitigation.debiasing settings.error_mitigation.symmetry_verification
            settings.compilation.opt settings.compilation.precision
            settings.compilation.gate_basis settings.compilation.service_version
            output.compilation.opt output.compilation.precision
            output.compilation.gate_basis output.compilation.service_version
            output.error_mitigation.debiasing output.error_mitigation.debiasing.aggregation_method
            output.error_mitigation.debiasing.variants.variant_id output.error_mitigation.debiasing.variants.qubit_map
            output.error_mitigation.debiasing.variants.shots
            output.error_mitigation.symmetry_verification output.error_mitigation.symmetry_verification.applied
            output.error_mitigation.symmetry_verification.num_allowed_states
            stats.qubits stats.circuits stats.gate_counts.1q stats.gate_counts.2q
            stats.predicted_quantum_compute_time_us stats.billed_quantum_compute_time_us
            """);

    private static final Set<String> OF_CALIBRATIONS = fields("""
            id date backend qubits connectivity
            fidelity.spam.median fidelity.spam.stderr
            fidelity.1q.median fidelity.1q.stderr
            fidelity.2q.median fidelity.2q.stderr
            timing.t1 timing.t2 timing.1q timing.2q timing.readout timing.reset
            """);

    private Scrubber() {}

    private static Set<String> fields(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    /** The allowed part of a job, in the order of the service's fields. */
    static Document job(Answer job) {
        return Document.of("ionq.job.v0.4", kept(job.raw(), "", OF_JOBS).toString());
    }

    /** The allowed part of a device's calibration figures. */
    static Document characterization(Answer figures) {
        return Document.of(
                "ionq.characterization.v0.4",
                kept(figures.raw(), "", OF_CALIBRATIONS).toString());
    }

    /** The allowed part of the error mitigation that was applied; empty when the service names none. */
    static String mitigation(Answer job) {
        JsonNode applied = job.raw("output").path("error_mitigation");
        return applied.isMissingNode() || applied.isNull()
                ? ""
                : kept(applied, "output.error_mitigation", OF_JOBS).toString();
    }

    private static JsonNode kept(JsonNode node, String path, Set<String> allowed) {
        if (node.isObject()) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(entry -> {
                String child = path.isEmpty() ? entry.getKey() : path + "." + entry.getKey();
                JsonNode value = entry.getValue();
                boolean leads = allowed.stream().anyMatch(field -> field.startsWith(child + "."));
                boolean named = allowed.contains(child) && !value.isObject();
                if (named || leads && value.isContainerNode()) {
                    copy.set(entry.getKey(), kept(value, child, allowed));
                }
            });
            return copy;
        }
        if (node.isArray()) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> {
                if (element.isContainerNode() || allowed.contains(path)) {
                    copy.add(kept(element, path, allowed));
                }
            });
            return copy;
        }
        return node;
    }
}
