package org.superconfounding.audit;

import org.superconfounding.statistics.SamplingDistribution;

/**
 * An independent way to the same number. If it disagrees, our instrument is wrong and the claim's test fails.
 *
 * @param tolerance largest difference allowed
 * @param source the independent way: theorem, closed form, other method, or publication
 * @param falseAlarm probability that a right instrument disagrees; 0 for a deterministic comparison
 * @param independent false where the way shares code or data with our own, so that one error can spoil both
 */
public record Oracle(
        String name,
        double expected,
        double measured,
        double tolerance,
        String source,
        double falseAlarm,
        boolean independent) {
    /** Rounding of a few dozen operations on numbers of order one. */
    public static final double ROUNDING = 1e-12;

    /** A comparison without sampling error; {@code tolerance} covers rounding or the source's printed digits. */
    public static Oracle exact(String name, double expected, double measured, double tolerance, String source) {
        return new Oracle(name, expected, measured, tolerance, source, 0, true);
    }

    /** A comparison without sampling error, our number first. */
    public static Check<Oracle> of(String name, double measured) {
        return (expected, tolerance, source) -> exact(name, expected, measured, tolerance, source);
    }

    /** One of our numbers, waiting for what an independent way expects of it; the oracle is then given to a {@code T}. */
    @FunctionalInterface
    public interface Check<T> {
        T expects(double expected, double tolerance, String source);

        /** Within {@link #ROUNDING}. */
        default T expects(double expected, String source) {
            return expects(expected, ROUNDING, source);
        }
    }

    /** The mean over replications against an exact expectation, within {@link Rules#ORACLE_STANDARD_ERRORS}. */
    public static Oracle sampledMean(String name, double expected, SamplingDistribution measured, String source) {
        double standardError = measured.standardDeviation() / StrictMath.sqrt(measured.size());
        double tolerance = Rules.ORACLE_STANDARD_ERRORS * standardError + 1e-12;
        return new Oracle(name, expected, measured.mean(), tolerance, source, Rules.ORACLE_ALPHA, true);
    }

    /** Whether both ways give the same within the tolerance. */
    public boolean agrees() {
        return StrictMath.abs(expected - measured) <= tolerance;
    }
}
