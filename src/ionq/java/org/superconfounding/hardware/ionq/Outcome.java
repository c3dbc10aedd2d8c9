package org.superconfounding.hardware.ionq;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.superconfounding.hardware.Execution;
import org.superconfounding.hardware.Provenance;
import org.superconfounding.hardware.RecordedCircuit;
import org.superconfounding.hardware.ShotOrder;

/**
 * All that came out of a run.
 *
 * @param results in the order of submission
 * @param byOrder names of the circuits whose jobs were matched by their order, not by name
 * @param device its state afterwards, if known
 * @param charged what the run cost, if known
 */
record Outcome(
        Job job,
        List<CircuitResult> results,
        List<String> byOrder,
        Provenance.@Nullable DeviceState device,
        @Nullable Price charged) {

    /** The circuits' records; {@code requested} shots are shared out where nothing echoes any. */
    List<RecordedCircuit> circuits(int requested) {
        int expected = Objects.requireNonNullElse(job.shots(), requested);
        return results.stream().map(result -> result.recorded(expected)).toList();
    }

    /**
     * How the circuits were run, so far as the service says.
     *
     * @param software versions by name
     * @param estimate of the cost, where one was asked for
     */
    Execution execution(SortedMap<String, String> software, @Nullable Price estimate) {
        List<String> names =
                results.stream().map(result -> result.planned().name()).toList();
        boolean ordered =
                results.stream().allMatch(result -> result.body().format().contains("shots"));
        List<String> remarks = new ArrayList<>();
        if (job.anonymous()) {
            remarks.add("the service's description of the job has neither name nor tag: it was known by its id alone");
        }
        byOrder.forEach(name -> remarks.add("circuit " + name
                + ": its job has no name of ours, and was matched by its place in the list of children"));
        results.forEach(result -> result.passedOver()
                .forEach(note -> remarks.add("circuit " + result.planned().name() + ": passed over " + note)));
        return new Execution(
                "bit i of an outcome's decimal number is qubit i, qubit 0 the least significant",
                List.of(),
                new Execution.Settings(
                        names,
                        results.size() == 1
                                ? "one circuit"
                                : "as submitted in one job, one setting after the other; whether the device ran them so is not"
                                        + " known"),
                ordered ? ShotOrder.KEPT : ShotOrder.LOST,
                compiled(),
                new Execution.Queue(
                        job.predictedWait(),
                        millis(job.submitted(), job.started()),
                        millis(job.started(), job.completed())),
                estimate == null ? null : estimate.rate(),
                software,
                remarks);
    }

    private @Nullable SortedMap<String, Execution.Compiled> compiled() {
        SortedMap<String, Execution.Compiled> compiled = new TreeMap<>();
        for (CircuitResult result : results) {
            if (result.compiled() != null || result.job().qubitMap() != null) {
                compiled.put(
                        result.planned().name(),
                        new Execution.Compiled(result.compiled(), result.job().qubitMap()));
            }
        }
        return compiled.isEmpty() ? null : compiled;
    }

    private static @Nullable Long millis(@Nullable String from, @Nullable String to) {
        if (from == null || to == null) {
            return null;
        }
        try {
            long millis =
                    Duration.between(Instant.parse(from), Instant.parse(to)).toMillis();
            return millis < 0 ? null : millis;
        } catch (DateTimeException e) {
            return null;
        }
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
