package org.superconfounding.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.superconfounding.io.Refusals.assertRefused;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.superconfounding.audit.AuthorLogs;
import org.superconfounding.audit.LoggedQuantity;

class IntervalsTest {
    /** Published log of the paper's Experiment 4: limits for A = 0, where every one of the shots with A = 0 has B = 0. */
    @Test
    void shouldReproduceAPublishedWilsonInterval() {
        AuthorLogs logs = AuthorLogs.read(AuthorLogs.FILE);
        double[] limits = logs.values(LoggedQuantity.EXP4_OBSERVED_WILSON);
        long shots = StrictMath.round(5 * logs.value(LoggedQuantity.EXP4_MEAN_COUNTS, 0));
        Interval interval = Intervals.wilson(shots, shots, 0.95);
        assertThat(interval.lower()).as("logged lower end").isCloseTo(limits[0], within(1e-12));
        assertThat(interval.upper()).as("logged upper end").isCloseTo(limits[1], within(1e-12));
    }

    /** R's documented example of binom.test: 682 of 925, printed to 7 decimals. */
    @Test
    void shouldReproduceAPublishedClopperPearsonInterval() {
        Interval interval = Intervals.clopperPearson(682, 925, 0.95);
        assertThat(interval.lower()).isCloseTo(0.7076683, within(0.5e-7));
        assertThat(interval.upper()).isCloseTo(0.7654066, within(0.5e-7));
    }

    /** Tables of Student's t: 12.706 for one degree of freedom, 2.776 for four. */
    @Test
    void shouldReproduceStudentsTable() {
        assertThat(Intervals.student(Summary.of(-1, 1), 0.95).halfWidth())
                .as("s/√n is 1")
                .isCloseTo(12.706, within(0.5e-3));
        assertThat(Intervals.student(Summary.of(-2, -1, 0, 1, 2), 0.95).halfWidth() / Math.sqrt(0.5))
                .as("s/√n is √(1/2)")
                .isCloseTo(2.776, within(0.5e-3));
        assertThat(Intervals.student(Summary.of(3, 3, 3), 0.95))
                .as("no spread, no width")
                .isEqualTo(new Interval(3, 3, 0.95));
    }

    /** Clopper and Pearson's theorem, by enumerating every outcome: coverage is never below the level. */
    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.9, 0.95, 0.99})
    void shouldCoverExactlyWhateverTheProportion(double level) {
        for (int n = 1; n <= 30; n++) {
            int trials = n;
            List<Interval> intervals = IntStream.rangeClosed(0, n)
                    .mapToObj(k -> Intervals.clopperPearson(k, trials, level))
                    .toList();
            for (int i = 0; i <= 200; i++) {
                assertThat(coverage(intervals, i / 200.0))
                        .as("Clopper-Pearson coverage of %s for n = %d", i / 200.0, n)
                        .isGreaterThanOrEqualTo(level - 1e-12);
            }
        }
    }

    /** Agresti and Coull (1998): averaged over the proportion, Wilson's coverage is closer to the level than the exact interval's. */
    @ParameterizedTest
    @ValueSource(doubles = {0.9, 0.95, 0.99})
    void shouldCoverMoreNearlyByWilson(double level) {
        for (int n = 5; n <= 60; n++) {
            int trials = n;
            double wilson = meanCoverage(IntStream.rangeClosed(0, n)
                    .mapToObj(k -> Intervals.wilson(k, trials, level))
                    .toList());
            double exact = meanCoverage(IntStream.rangeClosed(0, n)
                    .mapToObj(k -> Intervals.clopperPearson(k, trials, level))
                    .toList());
            assertThat(Math.abs(wilson - level))
                    .as("n = %d: %s against %s", n, wilson, exact)
                    .isLessThan(Math.abs(exact - level));
        }
    }

    /** Wilson's interval holds exactly the proportions that the score test accepts. */
    @Test
    void shouldInvertTheScoreTest() {
        double z = Intervals.NORMAL_975;
        assertThat(z)
                .as("the normal quantile")
                .isCloseTo(NormalDistribution.of(0, 1).inverseCumulativeProbability(0.975), within(1e-15));
        int inside = 0;
        for (int n = 1; n <= 40; n++) {
            for (int k = 0; k <= n; k++) {
                Interval interval = Intervals.wilson(k, n, 0.95);
                for (int i = 1; i < 100; i++) {
                    double p = i / 100.0;
                    boolean accepted = Math.abs((double) k / n - p) <= z * Math.sqrt(p * (1 - p) / n);
                    assertThat(interval.contains(p))
                            .as("%d of %d, proportion %s", k, n, p)
                            .isEqualTo(accepted);
                    inside += accepted ? 1 : 0;
                }
            }
        }
        assertThat(inside).as("accepted proportions among 84,546").isBetween(10_000, 80_000);
    }

    /** The tail beyond either end has exactly half of the missing probability. */
    @ParameterizedTest
    @CsvSource({"1, 10, 0.95", "5, 10, 0.9", "9, 10, 0.99", "500, 1000, 0.95", "24777, 50000, 0.95", "3, 100000, 0.999"
    })
    void shouldPutHalfTheErrorBeyondEachEnd(int k, int n, double level) {
        Interval interval = Intervals.clopperPearson(k, n, level);
        double half = (1 - level) / 2;
        assertThat(BinomialDistribution.of(n, interval.lower()).survivalProbability(k - 1))
                .as("P(X >= k) at the lower end")
                .isCloseTo(half, withinPercentage(1e-6));
        assertThat(BinomialDistribution.of(n, interval.upper()).cumulativeProbability(k))
                .as("P(X <= k) at the upper end")
                .isCloseTo(half, withinPercentage(1e-6));
    }

    @Test
    void shouldEndAtZeroAndOne() {
        for (long n : new long[] {1, 7, 50_000, 1L << 40}) {
            for (double level : new double[] {0.9, 0.95, 0.999}) {
                double closedForm = -Math.expm1(Math.log((1 - level) / 2) / n);
                assertThat(Intervals.clopperPearson(0, n, level).upper())
                        .as("1 - (α/2)^(1/n)")
                        .isCloseTo(closedForm, withinPercentage(1e-8));
                assertThat(Intervals.clopperPearson(n, n, level).lower())
                        .isCloseTo(1 - closedForm, withinPercentage(1e-8));
                assertThat(Intervals.clopperPearson(0, n, level).lower()).isZero();
                assertThat(Intervals.clopperPearson(n, n, level).upper()).isEqualTo(1);
                assertThat(Intervals.wilson(0, n, level).lower()).isZero();
                assertThat(Intervals.wilson(n, n, level).upper()).isEqualTo(1);
            }
        }
    }

    /** 20,000 samples of 5 normal values; the number of covering intervals is binomial, false-alarm rate 2e-7 for both tails. */
    @Test
    void shouldCoverANormalMean() {
        UniformRandomProvider rng = TestSeeds.of(IntervalsTest.class).generator();
        ContinuousDistribution.Sampler normal = NormalDistribution.of(3, 2).createSampler(rng);
        long covered = IntStream.range(0, 20_000)
                .filter(i -> Intervals.student(Summary.of(normal.samples(5).toArray()), 0.9)
                        .contains(3))
                .count();
        BinomialDistribution law = BinomialDistribution.of(20_000, 0.9);
        assertThat((int) covered)
                .as("intervals of 20,000 at 90 %% that hold the mean")
                .isBetween(law.inverseCumulativeProbability(1e-7), law.inverseSurvivalProbability(1e-7));
    }

    @Test
    void shouldRefuseWhatGivesNoInterval() {
        assertRefused(() -> Intervals.student(Summary.of(1), 0.95), "number of values is 1");
        assertRefused(() -> Intervals.wilson(1, 0, 0.95), "number of trials is 0");
        assertRefused(() -> Intervals.wilson(-1, 5, 0.95), "number of successes is -1");
        assertRefused(() -> Intervals.clopperPearson(6, 5, 0.95), "number of successes is 6");
        for (double level : new double[] {0, 1, 95, Double.NaN}) {
            assertRefused(() -> Intervals.wilson(1, 5, level), "confidence level is " + level);
        }
        assertRefused(() -> new Interval(2, 1, 0.95), "lower end 2.0 is above upper end 1.0");
        assertRefused(() -> new Interval(Double.NaN, 1, 0.95), "lower end is NaN");
        assertRefused(() -> new Interval(0, Double.POSITIVE_INFINITY, 0.95), "upper end is Infinity");
    }

    @Test
    void shouldHoldItsEnds() {
        Interval interval = new Interval(1, 4, 0.95);
        assertThat(interval.halfWidth()).isEqualTo(1.5);
        assertThat(interval.contains(1)).isTrue();
        assertThat(interval.contains(4)).isTrue();
        assertThat(interval.contains(Math.nextDown(1.0))).isFalse();
        assertThat(interval.contains(Math.nextUp(4.0))).isFalse();
        assertThat(interval.contains(Double.NaN)).isFalse();
    }

    private static double coverage(List<Interval> intervals, double p) {
        BinomialDistribution law = BinomialDistribution.of(intervals.size() - 1, p);
        return IntStream.range(0, intervals.size())
                .filter(k -> intervals.get(k).contains(p))
                .mapToDouble(law::probability)
                .sum();
    }

    /** Coverage integrated over p in [0, 1]: each outcome's share is an incomplete beta integral over its interval. */
    private static double meanCoverage(List<Interval> intervals) {
        int n = intervals.size() - 1;
        return IntStream.rangeClosed(0, n)
                .mapToDouble(k -> BetaDistribution.of(k + 1.0, n - k + 1.0)
                                .probability(
                                        intervals.get(k).lower(),
                                        intervals.get(k).upper())
                        / (n + 1))
                .sum();
    }
}
