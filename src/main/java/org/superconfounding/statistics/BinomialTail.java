package org.superconfounding.statistics;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/** The upper tail of a binomial law in log space. */
final class BinomialTail {
    /** Below this the tail is summed in log space. */
    private static final double TRUSTED = 1e-250;

    private BinomialTail() {}

    /** log P(X &ge; k). */
    static double logUpper(int k, BinomialDistribution law) {
        double tail = law.survivalProbability(k - 1);
        if (tail > TRUSTED || k == 0) {
            return StrictMath.log(tail);
        }
        double odds = law.getProbabilityOfSuccess() / (1 - law.getProbabilityOfSuccess());
        return law.logProbability(k) + StrictMath.log(relativeTail(k, law.getNumberOfTrials(), odds));
    }

    /** P(X &ge; k) / P(X = k), as the sum of a series whose terms fall at least geometrically above the mean. */
    private static double relativeTail(int k, int n, double odds) {
        double sum = 1;
        double term = 1;
        for (int i = k; i < n && term > 1e-17 * sum; i++) {
            term *= (n - i) / (i + 1.0) * odds;
            sum += term;
        }
        return sum;
    }
}
