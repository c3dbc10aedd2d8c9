package org.superconfounding.hardware.ionq;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.superconfounding.hardware.Provenance;
import org.superconfounding.hardware.RecordedCircuit;

/**
 * All that came out of a run.
 *
 * @param results in the order of submission
 * @param device its state afterwards, if known
 * @param charged what the run cost, if known
 */
record Outcome(
        Job job,
        List<CircuitResult> results,
        Provenance.@Nullable DeviceState device,
        @Nullable Price charged) {

    /** The circuits' records; {@code requested} shots are shared out where nothing echoes any. */
    List<RecordedCircuit> circuits(int requested) {
        int expected = Objects.requireNonNullElse(job.shots(), requested);
        return results.stream().map(result -> result.recorded(expected)).toList();
    }

    /** Shots as echoed by the job itself, or by the jobs of all its circuits alike. */
    @Nullable Integer echoedShots() {
        if (job.shots() != null) {
            return job.shots();
        }
        Set<Integer> each = new HashSet<>();
        results.forEach(result -> each.add(result.job().shots()));
        return each.size() == 1 ? each.iterator().next() : null;
    }

    /**
     * Error mitigation as the job itself reports it, or an object of what its circuits' jobs report, by name: a job of several circuits has
     * nothing to say of its own.
     */
    @Nullable String appliedMitigation() {
        if (job.applied() != null) {
            return job.applied();
        }
        String each = results.stream()
                .filter(result -> result.job().applied() != null)
                .map(result -> TextNode.valueOf(result.planned().name()) + ":"
                        + result.job().applied())
                .collect(Collectors.joining(","));
        return each.isEmpty() ? null : "{" + each + "}";
    }
}
