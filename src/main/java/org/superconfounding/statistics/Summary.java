package org.superconfounding.statistics;

/**
 * Size, mean, spread and range of a sample of finite numbers.
 *
 * @param n number of values, at least 1
 * @param variance unbiased variance (divisor n - 1), at least 0; NaN for a single value, which has none
 */
public record Summary(long n, double mean, double variance, double min, double max) {
    public Summary {
        Require.atLeast("number of values", 1, n);
        Require.finite("mean", mean);
        Require.finite("smallest value", min);
        Require.finite("largest value", max);
        boolean valid = n == 1 ? Double.isNaN(variance) : variance >= 0 && Double.isFinite(variance);
        Require.that(
                valid,
                "variance of %s values is %s; it must be finite and not negative, and NaN for one value",
                n,
                variance);
        Require.that(min <= max, "smallest value %s is above largest value %s", min, max);
    }

    /** Summarises at least one finite value in two passes; a sample of equal values has exactly that mean and variance 0. */
    public static Summary of(double... values) {
        double[] sample = Require.finiteCopy("sample", values, 1);
        double min = sample[0];
        double max = sample[0];
        for (double value : sample) {
            min = Math.min(min, value);
            max = Math.max(max, value);
        }
        double mean = mean(sample);
        return new Summary(sample.length, mean, variance(sample, mean), min, max);
    }

    /** Positive root of the unbiased variance; NaN for a single value. */
    public double standardDeviation() {
        return Math.sqrt(variance);
    }

    /** Standard error of the mean, s / √n; NaN for a single value. */
    public double standardError() {
        return Math.sqrt(variance / n);
    }

    /** The first value plus the mean deviation from it: exact for constants, and stable for a small spread on a large mean. */
    private static double mean(double[] sample) {
        double deviations = 0;
        for (double value : sample) {
            deviations += value - sample[0];
        }
        return sample[0] + deviations / sample.length;
    }

    private static double variance(double[] sample, double mean) {
        double squares = 0;
        double residual = 0;
        for (double value : sample) {
            squares += (value - mean) * (value - mean);
            residual += value - mean;
        }
        return sample.length == 1 ? Double.NaN : (squares - residual * residual / sample.length) / (sample.length - 1);
    }
}
