package org.superconfounding.statistics;

/**
 * The outcome of a significance test.
 *
 * @param name which test; says so if the p-value is one-sided
 * @param statistic the test statistic, not NaN; infinite where a difference has no spread to be measured against
 * @param degreesOfFreedom of the reference law, at least 0; positive infinity where it is normal or exact
 * @param logP natural logarithm of the p-value, two-sided unless the name says otherwise; at most 0, and -∞ only for p = 0
 */
public record TestResult(String name, double statistic, double degreesOfFreedom, double logP) {
    private static final double LOG_10 = 2.302585092994045684;

    public TestResult {
        Require.that(
                !Double.isNaN(statistic) && degreesOfFreedom >= 0 && logP <= 0,
                "%s: statistic %s, degrees of freedom %s, log p %s; the first must be a number, the second at least 0, the last at most 0",
                name,
                statistic,
                degreesOfFreedom,
                logP);
    }

    /** The p-value; 0 where it is below the smallest double. */
    public double p() {
        return StrictMath.exp(logP);
    }

    public double log10P() {
        return logP / LOG_10;
    }

    /** Whether p &le; alpha, also where p underflows; alpha in (0, 1). */
    public boolean significantAt(double alpha) {
        return logP <= StrictMath.log(Require.openUnit("significance level", alpha));
    }
}
