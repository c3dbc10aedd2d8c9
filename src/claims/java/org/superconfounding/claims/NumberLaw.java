package org.superconfounding.claims;

import static org.superconfounding.audit.Oracle.ROUNDING;

import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.superconfounding.statistics.IntegerLaw;
import org.superconfounding.statistics.SamplingDistribution;

/**
 * What the author's program gives for one number when it is run again.
 *
 * @param mean expectation; NaN where it has no closed form
 * @param deviation standard deviation, likewise; 0 for a constant
 */
record NumberLaw(double mean, double deviation, Tail tail) {

    /** Two-sided tail probability of a number known to lie between two ends. */
    interface Tail {
        double of(double lower, double upper);
    }

    /** Nothing is left to chance. */
    static NumberLaw constant(double value) {
        return new NumberLaw(value, 0, (lower, upper) -> lower <= value && value <= upper ? 1 : 0);
    }

    static NumberLaw normal(double mean, double deviation) {
        NormalDistribution law = NormalDistribution.of(mean, deviation);
        return new NumberLaw(
                mean,
                deviation,
                (lower, upper) -> twoSided(law.cumulativeProbability(upper), law.survivalProbability(lower)));
    }

    /** That of {@code at + K step}, of which the step may be negative. */
    static NumberLaw integer(double at, IntegerLaw k, double step) {
        return new NumberLaw(
                at + k.mean() * step, StrictMath.sqrt(k.variance()) * StrictMath.abs(step), (lower, upper) -> {
                    double first = ((step < 0 ? upper : lower) - at) / step;
                    double last = ((step < 0 ? lower : upper) - at) / step;
                    return twoSided(k.atMost((int) StrictMath.floor(last + 1e-6)), k.atLeast((int)
                            StrictMath.ceil(first - 1e-6)));
                });
    }

    /** That of the s.d. of {@code n} normal values of standard deviation {@code sigma}, made with that divisor. */
    static NumberLaw spread(double sigma, int n, int divisor) {
        ChiSquaredDistribution law = ChiSquaredDistribution.of(n - 1);
        double unit = sigma / StrictMath.sqrt(divisor);
        double mean =
                unit * StrictMath.sqrt(2) * StrictMath.exp(LogGamma.value(n / 2.0) - LogGamma.value((n - 1) / 2.0));
        return new NumberLaw(
                mean,
                StrictMath.sqrt(unit * unit * (n - 1) - mean * mean),
                (lower, upper) -> twoSided(
                        law.cumulativeProbability(square(upper / unit)),
                        law.survivalProbability(square(StrictMath.max(0, lower) / unit))));
    }

    /** No closed form: the law is that of the reruns. What all of them agree in, but for rounding, is a constant. */
    static NumberLaw reruns(SamplingDistribution reruns) {
        double range = reruns.summary().max() - reruns.summary().min();
        return range < ROUNDING ? constant(reruns.mean()) : moments(Double.NaN, Double.NaN, reruns);
    }

    /** Exact mean and deviation, the tails by reruns. */
    static NumberLaw moments(double mean, double deviation, SamplingDistribution reruns) {
        return new NumberLaw(mean, deviation, reruns::tailProbability);
    }

    /** This times {@code factor} above 0. */
    NumberLaw times(double factor) {
        return new NumberLaw(
                mean * factor, deviation * factor, (lower, upper) -> tail.of(lower / factor, upper / factor));
    }

    boolean known() {
        return !Double.isNaN(mean);
    }

    private static double square(double x) {
        return x * x;
    }

    /** Probability of both tails together, from each. */
    static double twoSided(double atMost, double atLeast) {
        return StrictMath.min(1, 2 * StrictMath.min(atMost, atLeast));
    }
}
