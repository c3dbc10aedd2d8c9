package org.superconfounding.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.inference.DataDispersion;
import org.apache.commons.statistics.inference.TTest;

/**
 * Significance tests. All are two-sided unless the name of the method says otherwise.
 *
 * <p>A difference of 0 between samples without spread gives statistic 0 and p = 1; a difference that is not 0 gives an infinite
 * statistic of its sign and log p = -∞.
 *
 * <p>Every method throws {@link IllegalArgumentException} for an argument outside the range that it states.
 */
public final class HypothesisTests {
    private HypothesisTests() {}

    /**
     * Welch's t-test of equal means of two samples of at least two values each, with Satterthwaite's degrees of freedom (n₁ +
     * n₂ - 2 where neither sample has spread).
     */
    public static TestResult welch(Summary first, Summary second) {
        return twoSample("Welch t", first, second, TTest.withDefaults());
    }

    /**
     * Student's t-test of equal means of two samples of at least two values each, which takes both variances to be equal:
     * pooled variance, n₁ + n₂ - 2 degrees of freedom.
     */
    public static TestResult pooledT(Summary first, Summary second) {
        return twoSample("pooled t", first, second, TTest.withDefaults().with(DataDispersion.HOMOSCEDASTIC));
    }

    /** Welch's t-test of two samples; see {@link #welch(Summary, Summary)}. */
    public static TestResult welch(double[] first, double[] second) {
        return welch(Summary.of(first), Summary.of(second));
    }

    /** Paired t-test of at least two pairs: the one-sample test of the differences first[i] - second[i] against 0. */
    public static TestResult pairedT(double[] first, double[] second) {
        Require.sameLength("first sample", first.length, "second sample", second.length);
        double[] differences = first.clone();
        for (int i = 0; i < differences.length; i++) {
            differences[i] -= second[i];
        }
        return oneSampleT("paired t", Summary.of(differences), 0);
    }

    /** Student's t-test that the mean of at least two values is {@code mu}, a finite number. */
    public static TestResult oneSampleT(Summary sample, double mu) {
        return oneSampleT("one-sample t", sample, mu);
    }

    /**
     * Two-proportion z-test of k₁/n₁ = k₂/n₂, with the pooled variance and no continuity correction: k successes, in [0, n], of
     * n, at least 1, in either sample.
     */
    public static TestResult twoProportionZ(long k1, long n1, long k2, long n2) {
        Require.successes(k1, n1);
        Require.successes(k2, n2);
        double pooled = ((double) k1 + k2) / ((double) n1 + n2);
        double difference = (double) k1 / n1 - (double) k2 / n2;
        double standardError = Math.sqrt(pooled * (1 - pooled) * (1.0 / n1 + 1.0 / n2));
        double z = standardError == 0 ? 0 : difference / standardError;
        return new TestResult(
                "two-proportion z", z, Double.POSITIVE_INFINITY, twoSided(LogTails.normalUpper(Math.abs(z))));
    }

    /**
     * Exact one-sided binomial test: log P(X &ge; k) for n trials, at least 1, with success probability p in [0, 1]. The
     * statistic is k, in [0, n].
     */
    public static TestResult binomialUpperTail(long k, long n, double p) {
        Require.successes(k, n);
        Require.probability("success probability", p);
        double logP = BinomialTail.logUpper(k, n, p);
        return new TestResult("binomial upper tail (one-sided)", k, Double.POSITIVE_INFINITY, logP);
    }

    /**
     * Pearson's chi-square test that counts come from the given probabilities. Outcomes of probability 0 do not count towards the
     * degrees of freedom; if one of them occurred, the statistic is infinite and p = 0.
     *
     * @param counts at least 0 each, at least 1 in total
     * @param probabilities as many, each at least 0, with sum 1 within {@link Multinomial#SUM_TOLERANCE}
     */
    public static TestResult chiSquareGoodnessOfFit(long[] counts, double[] probabilities) {
        Require.sameLength("counts", counts.length, "probabilities", probabilities.length);
        double shots = Require.atLeast("total of the counts", 1, total(counts));
        double mass = Multinomial.total(probabilities);
        double statistic = 0;
        int possible = 0;
        for (int i = 0; i < counts.length; i++) {
            statistic += chiSquareTerm(counts[i], shots * probabilities[i] / mass);
            possible += probabilities[i] > 0 ? 1 : 0;
        }
        return chiSquare(statistic, possible - 1);
    }

    private static double chiSquareTerm(long observed, double expected) {
        double difference = observed - expected;
        return difference == 0 ? 0 : difference * difference / expected;
    }

    private static TestResult chiSquare(double statistic, int degreesOfFreedom) {
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

    private static TestResult twoSample(String name, Summary first, Summary second, TTest test) {
        requireTwo(first);
        requireTwo(second);
        if (first.variance() == 0 && second.variance() == 0) {
            return withoutSpread(name, first.mean() - second.mean(), (double) first.n() + second.n() - 2);
        }
        return student(
                name,
                test.test(first.mean(), first.variance(), first.n(), second.mean(), second.variance(), second.n()));
    }

    private static TestResult oneSampleT(String name, Summary sample, double mu) {
        requireTwo(sample);
        Require.finite("hypothetical mean", mu);
        if (sample.variance() == 0) {
            return withoutSpread(name, sample.mean() - mu, sample.n() - 1.0);
        }
        return student(name, TTest.withDefaults().withMu(mu).test(sample.mean(), sample.variance(), sample.n()));
    }

    private static TestResult student(String name, TTest.Result result) {
        double t = result.getStatistic();
        double degreesOfFreedom = result.getDegreesOfFreedom();
        double logTail = LogTails.studentUpper(Math.abs(t), degreesOfFreedom);
        return new TestResult(name, t, degreesOfFreedom, twoSided(logTail));
    }

    private static TestResult withoutSpread(String name, double difference, double degreesOfFreedom) {
        double statistic = difference == 0 ? 0 : Math.copySign(Double.POSITIVE_INFINITY, difference);
        return new TestResult(name, statistic, degreesOfFreedom, difference == 0 ? 0 : Double.NEGATIVE_INFINITY);
    }

    private static double twoSided(double logTail) {
        return Math.min(0, logTail + StrictMath.log(2));
    }

    private static void requireTwo(Summary sample) {
        Require.atLeast("number of values", 2, sample.n());
    }
}
