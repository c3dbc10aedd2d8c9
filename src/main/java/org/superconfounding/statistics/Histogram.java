package org.superconfounding.statistics;

import java.util.List;

/**
 * Counts of values in equal bins from lower to upper, ascending. A bin includes its lower edge; the last one includes the upper
 * edge too.
 */
public record Histogram(double lower, double upper, List<Integer> counts) {
    /** @throws IllegalArgumentException if there is no bin, a count is negative, or the edges are not finite and in order */
    public Histogram {
        Require.finite("lower edge", lower);
        Require.finite("upper edge", upper);
        Require.atLeast("number of bins", 1, counts.size());
        Require.that(lower <= upper, "lower edge %s is above upper edge %s", lower, upper);
        counts = List.copyOf(counts);
        for (int count : counts) {
            Require.atLeast("count", 0, count);
        }
    }

    /** Lower edge of bin i; for i = number of bins, the upper edge of the last. */
    public double edge(int i) {
        double share = (double) i / counts.size();
        return i == counts.size() ? upper : lower + share * (upper - lower);
    }
}
