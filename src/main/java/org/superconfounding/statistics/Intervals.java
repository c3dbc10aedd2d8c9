package org.superconfounding.statistics;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Two-sided confidence intervals for a mean and for a proportion. Levels are fractions in (0, 1);
 * others, and counts outside the stated ranges, are refused with an {@link IllegalArgumentException}.
 */
public final class Intervals {
    /** The point that a standard normal variable exceeds with probability 2.5 %: half the width of a 95 % interval. */
    public static final double NORMAL_975 = 1.959963984540054;

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private Intervals() {}

    /** Student's interval for the mean of at least two values: mean ± t(1 - α/2; n - 1) s / √n. */
    public static Interval student(Summary sample, double level) {
        Require.atLeast("number of values", 2, sample.n());
        double quantile = TDistribution.of(sample.n() - 1.0).inverseSurvivalProbability(tail(level));
        double halfWidth = quantile * sample.standardError();
        return new Interval(sample.mean() - halfWidth, sample.mean() + halfWidth, level);
    }

    /**
     * Wilson's score interval for a proportion (Wilson 1927), without continuity correction, from k successes, in [0, n], of n
     * trials, at least 1: all p that the score test does not reject. Its ends lie in [0, 1], and are exactly 0 for k = 0 and 1
     * for k = n.
     */
    public static Interval wilson(long k, long n, double level) {
        Require.successes(k, n);
        double z = NORMAL.inverseSurvivalProbability(tail(level));
        return new Interval(wilsonLower(k, n, z), 1 - wilsonLower(n - k, n, z), level);
    }

    /**
     * Clopper and Pearson's exact interval for a proportion (1934), from k successes, in [0, n], of n trials, at least 1: it
     * covers the true value with at least the stated level, whatever that value is.
     */
    public static Interval clopperPearson(long k, long n, double level) {
        Require.successes(k, n);
        double tail = tail(level);
        double lower = k == 0 ? 0 : BetaDistribution.of(k, n - k + 1.0).inverseCumulativeProbability(tail);
        double upper = k == n ? 1 : BetaDistribution.of(k + 1.0, n - k).inverseSurvivalProbability(tail);
        return new Interval(lower, upper, level);
    }

    /** The smaller root of (k/n - p)² = z² p (1 - p) / n, in the form that does not cancel for small k. */
    private static double wilsonLower(long k, long n, double z) {
        double square = z * z;
        double spread = z * Math.sqrt(square + 4.0 * k * (n - k) / n);
        return 2.0 * k * k / (n * (2.0 * k + square + spread));
    }

    private static double tail(double level) {
        return (1 - Require.openUnit("confidence level", level)) / 2;
    }
}
