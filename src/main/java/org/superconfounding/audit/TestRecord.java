package org.superconfounding.audit;

import java.util.List;

/**
 * A test that ran for a claim.
 *
 * @param type fully qualified class
 * @param engine {@code junit-jupiter} or {@code jqwik}
 * @param message first line of the failure; empty when it passed
 */
public record TestRecord(
        String type, String method, String engine, boolean passed, String message, List<Observation> observations) {
    public TestRecord {
        observations = List.copyOf(observations);
    }

    /**
     * A quantity observed once or many times, such as the norm error over all tries of a property.
     *
     * @param count how often
     * @param minimum smallest value
     * @param maximum largest value
     */
    public record Observation(String name, long count, double minimum, double maximum) {}
}
