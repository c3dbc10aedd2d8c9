package org.superconfounding.statistics;

import java.util.Arrays;

/** Pearson's chi-square test on counts. */
final class ChiSquare {
    private ChiSquare() {}

    static TestResult goodnessOfFit(long[] counts, double[] probabilities) {
        Require.sameLength("counts", counts.length, "probabilities", probabilities.length);
        double shots = Require.atLeast("total of the counts", 1, total(counts));
        double mass = Multinomial.total(probabilities);
        double statistic = 0;
        int possible = 0;
        for (int i = 0; i < counts.length; i++) {
            statistic += term(counts[i], shots * probabilities[i] / mass);
            possible += probabilities[i] > 0 ? 1 : 0;
        }
        return result(statistic, possible - 1);
    }

    private static double term(long observed, double expected) {
        double difference = observed - expected;
        return difference == 0 ? 0 : difference * difference / expected;
    }

    private static TestResult result(double statistic, int degreesOfFreedom) {
        String name = "chi-square goodness of fit";
        if (statistic == Double.POSITIVE_INFINITY) {
            return new TestResult(name, statistic, degreesOfFreedom, Double.NEGATIVE_INFINITY);
        }
        // With one possible outcome there is nothing to test, and only rounding can leave the statistic above 0.
        return degreesOfFreedom == 0
                ? new TestResult(name, 0, 0, 0)
                : new TestResult(
                        name, statistic, degreesOfFreedom, LogTails.chiSquareUpper(statistic, degreesOfFreedom));
    }

    private static long total(long[] counts) {
        for (long count : counts) {
            Require.atLeast("count", 0, count);
        }
        return Arrays.stream(counts).sum();
    }
}
