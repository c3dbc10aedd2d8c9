package org.superconfounding.statistics;

import java.util.Arrays;
import java.util.Objects;

/**
 * Counts of values in equal bins from lower to upper. A bin includes its lower edge; the last one includes the upper edge too.
 *
 * @param lower lower edge of the first bin
 * @param upper upper edge of the last bin, not below {@code lower}
 * @param counts number of values in each bin, in ascending order
 */
public record Histogram(double lower, double upper, int[] counts) {
    /** @throws IllegalArgumentException if there is no bin, a count is negative, or the edges are not finite and in order */
    public Histogram {
        Require.finite("lower edge", lower);
        Require.finite("upper edge", upper);
        Require.atLeast("number of bins", 1, counts.length);
        if (lower > upper) {
            throw Require.refusal("lower edge %s is above upper edge %s", lower, upper);
        }
        counts = counts.clone();
        for (int count : counts) {
            Require.atLeast("count", 0, count);
        }
    }

    @Override
    public int[] counts() {
        return counts.clone();
    }

    /** Lower edge of bin i; for i = number of bins, the upper edge of the last. */
    public double edge(int i) {
        double share = (double) i / counts.length;
        return i == counts.length ? upper : lower + share * (upper - lower);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Histogram that
                && Double.compare(lower, that.lower) == 0
                && Double.compare(upper, that.upper) == 0
                && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lower, upper, Arrays.hashCode(counts));
    }

    @Override
    public String toString() {
        return "Histogram[lower=" + lower + ", upper=" + upper + ", counts=" + Arrays.toString(counts) + "]";
    }
}
