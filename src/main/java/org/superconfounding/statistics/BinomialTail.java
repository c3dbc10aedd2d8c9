package org.superconfounding.statistics;

import org.apache.commons.statistics.distribution.BetaDistribution;

/** The upper tail of a binomial law in log space. */
final class BinomialTail {
    /** Below this the tail is summed in log space. */
    private static final double TRUSTED = 1e-250;

    private BinomialTail() {}

    /**
     * log P(X &ge; k) for n trials of probability p, through the incomplete beta function: P(X &ge; k) is the probability of at most p
     * under the beta law with parameters k and n − k + 1.
     */
    static double logUpper(long k, long n, double p) {
        if (k == 0 || p == 1) {
            return 0;
        }
        if (p == 0) {
            return Double.NEGATIVE_INFINITY;
        }
        BetaDistribution beta = BetaDistribution.of(k, n - k + 1.0);
        double tail = beta.cumulativeProbability(p);
        if (tail > TRUSTED) {
            return StrictMath.log(tail);
        }
        double logProbability = beta.logDensity(p) + StrictMath.log(p) - StrictMath.log(k);
        return logProbability + StrictMath.log(relativeTail(k, n, p / (1 - p)));
    }

    /** P(X &ge; k) / P(X = k), as the sum of a series whose terms fall at least geometrically above the mean. */
    private static double relativeTail(long k, long n, double odds) {
        double sum = 1;
        double term = 1;
        for (long i = k; i < n && term > 1e-17 * sum; i++) {
            term *= (n - i) / (i + 1.0) * odds;
            sum += term;
        }
        return sum;
    }
}
