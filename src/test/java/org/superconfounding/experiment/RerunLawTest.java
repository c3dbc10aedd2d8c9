package org.superconfounding.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.io.Refusals.assertRefused;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.Replications;
import org.superconfounding.learning.LogisticRegression;
import org.superconfounding.statistics.IntegerLaw;
import org.superconfounding.statistics.SamplingDistribution;
import org.superconfounding.statistics.Seed;
import org.superconfounding.statistics.Summary;
import org.superconfounding.statistics.TestSeeds;

class RerunLawTest {
    private static final Experiment5Protocol PROTOCOL = Experiment5Protocol.asExecutedAtTheAuthorsSeeds();
    private static final RerunLaw LAW = RerunLaw.of(PROTOCOL);
    private static final Seed SEED = TestSeeds.of(RerunLawTest.class);

    @Test
    void shouldKnowTheProbabilityOfAGainSeedBySeed() {
        SeedTable numpy = SeedTable.numpy();
        Experiment5Protocol atTheOptimum = PROTOCOL.withLearner(LogisticRegression.DEFAULT);
        RerunLaw optimum = LAW.withLearnerOf(atTheOptimum);
        assertThat(optimum.mean()).isEqualTo(RerunLaw.of(atTheOptimum).mean());
        for (int index = 0; index < 20; index++) {
            assertThat(LAW.seeds().get(index).probability())
                    .as("P(gain) of seed %d: at most 697 ones where the solver stops", 42 + index)
                    .isCloseTo(numpy.at(42 + index, 2), within(1e-9));
            assertThat(optimum.seeds().get(index).probability())
                    .as("P(gain) of seed %d: at most 700 ones at the optimum", 42 + index)
                    .isCloseTo(numpy.at(42 + index, 3), within(1e-9));
        }
    }

    /** Against drawn reruns, each within 6 standard errors (2e-9 each). */
    @Test
    void shouldHaveTheMeanAndVarianceOfDrawnReruns() {
        SamplingDistribution gain =
                Replications.run(1000, SEED, Experiment5.of(PROTOCOL)::run).distribution(Experiment5Result::meanGain);
        assertThat(gain.mean()).isCloseTo(LAW.mean(), within(6 * gain.summary().standardError()));
        Summary squares = Summary.of(Arrays.stream(gain.values())
                .map(value -> (value - LAW.mean()) * (value - LAW.mean()))
                .toArray());
        double variance = LAW.standardDeviation() * LAW.standardDeviation();
        assertThat(squares.mean()).isCloseTo(variance, within(6 * squares.standardError()));
        double median = LAW.quantile(0.5);
        double below = Arrays.stream(gain.values())
                        .filter(value -> value <= median + 1e-9)
                        .count()
                / 1000.0;
        assertThat(below).as("share of reruns up to the median").isCloseTo(0.5, within(0.1));
    }

    /** Sums over seeds and domains, the slow way. */
    @Test
    void shouldAddUpItsSeeds() {
        double mean = 0;
        double variance = 0;
        for (RerunLaw.SeedGain seed : LAW.seeds()) {
            double square =
                    seed.standardDeviation() * seed.standardDeviation() + seed.expectedGain() * seed.expectedGain();
            mean += seed.probability() * seed.expectedGain() / 20;
            variance += (seed.probability() * square - Math.pow(seed.probability() * seed.expectedGain(), 2)) / 400;
        }
        assertThat(LAW.mean()).isCloseTo(mean, within(1e-12));
        assertThat(LAW.standardDeviation()).isCloseTo(Math.sqrt(variance), within(1e-12));
        assertThat(LAW.total().atLeast(LAW.total().first())).isEqualTo(1);
        assertThat(LAW.tail(-1, 1)).as("a number that any gain would round to").isEqualTo(1);
        assertThat(LAW.tail(0.5, 0.6)).as("a gain beyond reach").isLessThan(1e-15);
        assertThat(LAW.rows()).isEqualTo(50_000);
    }

    /**
     * Which seeds gained in the log: the log-likelihood of that pattern lies where that of a rerun would, within 5 standard
     * deviations (false alarm about 6e-7 by the
     * normal law).
     */
    @Test
    void shouldFindTheLogsPatternOfGainsUnsurprising() {
        SeedTable log = SeedTable.log();
        double sum = 0;
        double variance = 0;
        for (RerunLaw.SeedGain seed : LAW.seeds()) {
            double p = seed.probability();
            boolean gains = log.gains(seed.seed());
            double odds = Math.log(p / (1 - p));
            sum += ((gains ? 1 : 0) - p) * odds;
            variance += p * (1 - p) * odds * odds;
        }
        assertThat(Math.abs(sum) / Math.sqrt(variance))
                .as("the log's own pattern")
                .isLessThan(5);
    }

    /** The 36 gains of the log that are not bound to be 0, standardised: their squares sum as chi-squared (false alarm 1e-6). */
    @Test
    void shouldFindTheSizesOfTheLogsGainsUnsurprising() {
        SeedTable log = SeedTable.log();
        double squares = 0;
        int compared = 0;
        for (ReplayedSeed seed : ReplayedSeed.all(PROTOCOL)) {
            for (int domain = 0; log.gains(seed.seed()) && domain < 5; domain++) {
                IntegerLaw law = seed.domains().get(domain).excessOfOnesAtOneZero();
                int gain = log.gain(seed.seed(), domain);
                assertThat(law.probability(gain))
                        .as("P(gain of %d rows), seed %d, domain %d", gain, seed.seed(), domain)
                        .isPositive();
                if (law.variance() > 0) {
                    squares += Math.pow(gain - law.mean(), 2) / law.variance();
                    compared++;
                }
            }
        }
        assertThat(compared).isEqualTo(36);
        ChiSquaredDistribution chiSquared = ChiSquaredDistribution.of(36);
        assertThat(squares)
                .as("sum of squares of 36 standardised gains")
                .isBetween(chiSquared.inverseCumulativeProbability(5e-7), chiSquared.inverseSurvivalProbability(5e-7));
    }

    @Test
    void shouldNoticeAFractionOfTheGainTheMoreOftenTheSmallerItIs() {
        assertThat(LAW.powerAgainstAFraction(1, 0.0005, 0.001))
                .as("the gain itself is called untypical at most as often as the level lets it")
                .isBetween(0.0, 0.001);
        assertThat(LAW.powerAgainstAFraction(0.5, 0.0005, 0.001))
                .as("half of it, by an independent calculation with SciPy")
                .isCloseTo(0.0426, within(5e-5));
        assertThat(LAW.powerAgainstAFraction(0.1, 0.0005, 0.001)).isGreaterThan(0.999);
        assertThat(LAW.powerAgainst(LAW, 0.0005, 0.001)).isEqualTo(LAW.powerAgainstAFraction(1, 0.0005, 0.001));
    }

    @Test
    void shouldRefuseWhatItDoesNotHoldFor() {
        assertRefused(() -> RerunLaw.of(Experiment5Protocol.asExecuted()), "only a seeded stream");
        assertRefused(() -> RerunLaw.of(PROTOCOL.withTrainingStrength(0.9)), "A = C = B");
        assertRefused(() -> GainLaw.of(PROTOCOL), "independent rows");
    }
}
