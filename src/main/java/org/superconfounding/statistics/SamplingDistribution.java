package org.superconfounding.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The values of a statistic over many replications of an experiment: the empirical law that a printed value is judged against.
 * Immutable; the values are kept sorted.
 */
public final class SamplingDistribution {
    private final double[] sorted;
    private final Summary summary;

    private SamplingDistribution(double[] sorted) {
        this.sorted = sorted;
        this.summary = Summary.of(sorted);
    }

    /** The distribution of these values, in any order: at least one, all finite. */
    public static SamplingDistribution of(double[] values) {
        double[] sorted = Require.finiteCopy("values", values, 1);
        Arrays.sort(sorted);
        return new SamplingDistribution(sorted);
    }

    public int size() {
        return sorted.length;
    }

    public double mean() {
        return summary.mean();
    }

    /** Root of the unbiased variance; NaN for a single value. */
    public double standardDeviation() {
        return summary.standardDeviation();
    }

    public Summary summary() {
        return summary;
    }

    /**
     * Sample quantile by linear interpolation between order statistics at position 1 + (size - 1) p (Hyndman and Fan 1996, type
     * 7), p in [0, 1]: 0 gives the smallest value, 1/2 the median, 1 the largest.
     */
    public double quantile(double p) {
        double position = (sorted.length - 1) * Require.probability("quantile level", p);
        int below = (int) position;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }

    /** Share of values at most x; NaN is refused. */
    public double shareAtMost(double x) {
        return (double) countAtMost(x) / sorted.length;
    }

    /**
     * Two-sided Monte Carlo p-value of an observation known to lie in [lower, upper], not empty, such as a printed number's
     * rounding interval: min(1, 2 min(P(X &le; upper), P(X &ge; lower))).
     *
     * <p>Each one-sided probability is the add-one estimate (k + 1) / (N + 1), where k of the N values are as extreme (Davison
     * and Hinkley 1997, section 4.2). If the observation comes from the same law as the N values, the result is at most α with
     * probability at most α, for every α and N; the unknown digits can only make it larger. It is at least 2 / (N + 1).
     */
    public double tailProbability(double lower, double upper) {
        return Math.min(1, 2 * ((beyond(lower, upper) + 1.0) / (sorted.length + 1.0)));
    }

    /**
     * How many values are at least as extreme as an observation in [lower, upper], not empty, on the side where they are
     * fewer: min(#{X &le; upper}, #{X &ge; lower}).
     */
    public int beyond(double lower, double upper) {
        Require.that(lower <= upper, "interval [%s, %s] is empty; lower must not be above upper", lower, upper);
        return Math.min(countAtMost(upper), sorted.length - count(lower, false));
    }

    /**
     * Counts in equal bins, at least one, from the smallest to the largest value. If all values are equal, the first bin holds
     * them.
     */
    public Histogram histogram(int bins) {
        Require.atLeast("number of bins", 1, bins);
        int[] counts = new int[bins];
        double range = summary.max() - summary.min();
        for (double value : sorted) {
            int bin = range == 0 ? 0 : (int) ((value - summary.min()) / range * bins);
            counts[Math.min(bin, bins - 1)]++;
        }
        return new Histogram(
                summary.min(), summary.max(), IntStream.of(counts).boxed().toList());
    }

    /** A copy of the values, in ascending order. */
    public double[] values() {
        return sorted.clone();
    }

    private int countAtMost(double x) {
        return count(x, true);
    }

    /** How many values are below x, or also equal to it. */
    private int count(double x, boolean orEqual) {
        Require.that(!Double.isNaN(x), "threshold is NaN; it must be a number");
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            boolean counted = sorted[middle] < x || orEqual && sorted[middle] == x;
            from = counted ? middle + 1 : from;
            to = counted ? to : middle;
        }
        return from;
    }
}
