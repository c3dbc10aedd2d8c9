package org.superconfounding.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.Refusals.assertRefused;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BinomialTest {
    private static final Seed SEED = TestSeeds.of(BinomialTest.class);
    private static final int DRAWS = 25_000;
    /** Probability that exact code fails any of this class's chi-square tests, shared equally between them (Bonferroni). */
    private static final double FALSE_ALARM = 1e-6;

    record Law(int n, double p) {}

    /** Both algorithms, both sides of their threshold n min(p, 1 - p) = 10, small and large n, both halves of p. */
    static List<Law> laws() {
        List<Law> laws = new ArrayList<>();
        for (int n : new int[] {1, 2, 5, 19, 20, 21, 100, 1_000, 10_000, 1_000_000, Integer.MAX_VALUE}) {
            for (double mean : new double[] {1e-3, 0.3, 1, 4, 9.99, 10, 10.01, 12, 15, 30, 100, 1_500, 1e5}) {
                if (mean <= n / 2.0) {
                    laws.add(new Law(n, mean / n));
                    laws.add(new Law(n, 1 - mean / n));
                }
            }
            laws.add(new Law(n, 0.5));
            laws.add(new Law(n, 0.146446609406726)); // (1 - 1/√2)/2, a CHSH outcome
        }
        return laws;
    }

    /**
     * Chi-square; then mean and variance, each within 7 standard errors: 3e-12 were they normal. The laws of mean 1e-3 give about 25
     * successes in all; 7 standard errors are then 35 more, and a Poisson variable of mean 25 reaches that with probability 1e-9.
     */
    @ParameterizedTest
    @MethodSource("laws")
    void shouldFollowTheExactLaw(Law law) {
        int[] draws = draws(law);
        assertThat(chiSquareLogP(law, draws))
                .as("chi-square of %d draws from Binomial(%d, %s) against its probabilities", DRAWS, law.n(), law.p())
                .isGreaterThan(Math.log(FALSE_ALARM / laws().size()));
        Summary summary = Summary.of(Arrays.stream(draws).asDoubleStream().toArray());
        double variance = law.n() * law.p() * (1 - law.p());
        double fourth = variance * (1 + 3 * (1 - 2.0 / law.n()) * variance);
        assertThat(summary.min()).as("smallest draw").isGreaterThanOrEqualTo(0);
        assertThat(summary.max()).as("largest draw").isLessThanOrEqualTo(law.n());
        assertThat(Math.abs(summary.mean() - law.n() * law.p()))
                .as("deviation of the mean")
                .isLessThan(7 * Math.sqrt(variance / DRAWS));
        assertThat(Math.abs(summary.variance() - variance))
                .as(
                        "deviation of the variance; its standard error vanishes to first order for a fair coin, hence the second term")
                .isLessThan(7 * Math.sqrt((fourth - variance * variance) / DRAWS) + 49 * variance / DRAWS);
    }

    /** The same test must refuse laws that are almost binomial, or it would show nothing. */
    @Test
    void shouldTellNeighbouringLawsApart() {
        Law law = new Law(10_000, 0.01);
        double threshold = Math.log(FALSE_ALARM / laws().size());
        assertThat(chiSquareLogP(law, draws(new Law(10_000, 0.0102))))
                .as("p off by 2 percent")
                .isLessThan(threshold);
        assertThat(chiSquareLogP(law, draws(new Law(200, 0.5))))
                .as("same mean, half the variance")
                .isLessThan(threshold);
        UniformRandomProvider rng = SEED.derive("neighbour").generator();
        ContinuousDistribution.Sampler gaussian =
                NormalDistribution.of(100, Math.sqrt(99)).createSampler(rng);
        int[] rounded = IntStream.range(0, 10 * DRAWS)
                .map(i -> (int) Math.rint(gaussian.sample()))
                .toArray();
        assertThat(chiSquareLogP(law, rounded))
                .as("rounded normal law, skewness off by 0.1")
                .isLessThan(threshold);
    }

    @Test
    void shouldTakeTheCertainCasesWithoutRandomness() {
        UniformRandomProvider refusing = () -> {
            throw new AssertionError("a certain result needs no random number");
        };
        for (int n : new int[] {0, 1, 10_000, Integer.MAX_VALUE}) {
            assertThat(Binomial.sample(refusing, n, 0)).as("p = 0, n = %d", n).isZero();
            assertThat(Binomial.sample(refusing, n, 1)).as("p = 1, n = %d", n).isEqualTo(n);
        }
        assertThat(Binomial.sample(refusing, 0, 0.3)).as("no shots").isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-12, 1e-300, Double.MIN_VALUE})
    void shouldAcceptTinyProbabilities(double p) {
        UniformRandomProvider rng = SEED.derive("tiny").generator();
        // Expected total below 1e-4, so a success among the 10,000 draws has probability below 1e-4; its mirror image
        // likewise.
        assertThat(IntStream.range(0, 10_000)
                        .map(i -> Binomial.sample(rng, 10_000, p))
                        .sum())
                .isZero();
        assertThat(IntStream.range(0, 10_000).map(i -> Binomial.sample(rng, 10_000, 1 - p)))
                .allMatch(k -> k == 10_000);
    }

    @Test
    void shouldMirrorLargeProbabilities() {
        UniformRandomProvider cases = SEED.derive("mirror").generator();
        for (int i = 0; i < 1_000; i++) {
            int n = cases.nextInt(100_000);
            double p = 1 - cases.nextDouble() / 2;
            int successes = Binomial.sample(SEED.derive(i).generator(), n, p);
            int failures = Binomial.sample(SEED.derive(i).generator(), n, 1 - p);
            assertThat(successes + failures)
                    .as("n = %d, p = %s: successes and mirrored failures", n, p)
                    .isEqualTo(n);
        }
    }

    @Test
    void shouldKeepItsDrawsForEver() {
        UniformRandomProvider rng = Seed.of(20250828).derive("binomial").generator();
        int[] draws = Stream.of(new Law(10_000, 0.5), new Law(10_000, 0.85), new Law(1_000, 0.001), new Law(50, 0.3))
                .flatMapToInt(law -> IntStream.range(0, 4).map(i -> Binomial.sample(rng, law.n(), law.p())))
                .toArray();
        assertThat(draws)
                .as("pinned draws: a change here changes every sampled number of the artifact")
                .containsExactly(4966, 5041, 5002, 5115, 8497, 8475, 8509, 8537, 1, 1, 1, 2, 15, 22, 11, 19);
    }

    /** The largest uniform deviate can lie above the rounded sum of all probabilities; the search then starts afresh. */
    @Test
    void shouldSurviveTheLargestUniformDeviate() {
        for (int n : new int[] {1, 3, 10, 1_000, Integer.MAX_VALUE}) {
            long[] calls = {0};
            UniformRandomProvider extreme = () -> calls[0]++ == 0 ? -1L : 0L;
            assertThat(Binomial.sample(extreme, n, Math.min(0.5, 3.7 / n)))
                    .as("n = %d", n)
                    .isBetween(0, n);
        }
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {Double.NaN, -1e-18, -1, 1.0000000000000002, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void shouldRefuseWhatIsNoProbability(double p) {
        assertRefused(() -> Binomial.sample(SEED.generator(), 10, p), "success probability is " + p, "[0, 1]");
    }

    @Test
    void shouldRefuseNegativeNumbersOfShots() {
        assertRefused(() -> Binomial.sample(SEED.generator(), -1, 0.5), "number of shots is -1");
    }

    private static int[] draws(Law law) {
        UniformRandomProvider rng =
                SEED.derive(law.n()).derive(Double.doubleToLongBits(law.p())).generator();
        return IntStream.range(0, DRAWS)
                .map(i -> Binomial.sample(rng, law.n(), law.p()))
                .toArray();
    }

    /** Chi-square over bins of at least 20 expected draws each. */
    private static double chiSquareLogP(Law law, int[] draws) {
        BinnedLaw bins = BinnedLaw.of(BinomialDistribution.of(law.n(), law.p()), 20.0 / draws.length);
        return HypothesisTests.chiSquareGoodnessOfFit(bins.count(draws), bins.probabilities())
                .logP();
    }
}
