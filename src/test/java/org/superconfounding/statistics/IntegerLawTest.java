package org.superconfounding.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.io.Refusals.assertRefused;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

class IntegerLawTest {
    /** Every outcome of up to ten trials, one by one. */
    @Property(tries = 200)
    void shouldAddUpTheOutcomesOneByOne(@ForAll @Size(max = 10) List<@DoubleRange(min = 0, max = 1) Double> successes) {
        double[] p = successes.stream().mapToDouble(value -> value).toArray();
        double[] expected = new double[p.length + 1];
        for (int outcome = 0; outcome < 1 << p.length; outcome++) {
            double product = 1;
            for (int trial = 0; trial < p.length; trial++) {
                product *= (outcome >> trial & 1) == 1 ? p[trial] : 1 - p[trial];
            }
            expected[Integer.bitCount(outcome)] += product;
        }
        IntegerLaw law = IntegerLaw.ofSuccesses(p);
        double below = 0;
        for (int k = 0; k < expected.length; k++) {
            below += expected[k];
            assertThat(law.probability(k)).as("P(K = %d)", k).isCloseTo(expected[k], within(1e-14));
            assertThat(law.atMost(k)).as("P(K ≤ %d)", k).isCloseTo(below, within(1e-14));
        }
        assertThat(law.atMost(law.last())).as("P(K ≤ largest value)").isEqualTo(1);
        assertThat(law.atLeast(law.first())).as("P(K ≥ smallest value)").isEqualTo(1);
    }

    @Test
    void shouldBeBinomialWhereAllProbabilitiesAreEqual() {
        double[] p = new double[1400];
        Arrays.fill(p, 0.3);
        IntegerLaw law = IntegerLaw.ofSuccesses(p);
        BinomialDistribution binomial = BinomialDistribution.of(1400, 0.3);
        for (int k = 0; k <= 1400; k++) {
            assertThat(law.probability(k)).as("P(K = %d)", k).isCloseTo(binomial.probability(k), within(1e-13));
        }
        assertThat(law.mean()).isCloseTo(420, within(1e-9));
        assertThat(law.variance()).isCloseTo(294, within(1e-9));
    }

    /** A hundred thousand draws against the law: the largest distance of the distribution functions, false alarm 2e-8 (DKW). */
    @Test
    void shouldDrawFromItsLaw() {
        double[] p = IntStream.range(0, 40).mapToDouble(i -> i / 40.0).toArray();
        IntegerLaw law = IntegerLaw.ofSuccesses(p);
        UniformRandomProvider rng = TestSeeds.of(IntegerLawTest.class).generator();
        int draws = 100_000;
        int[] counts = new int[41];
        for (int i = 0; i < draws; i++) {
            counts[law.sample(rng)]++;
        }
        int below = 0;
        for (int k = 0; k <= 40; k++) {
            below += counts[k];
            assertThat((double) below / draws).as("share of draws ≤ %d", k).isCloseTo(law.atMost(k), within(0.0096));
        }
    }

    @Test
    void shouldNeverDrawWhatIsImpossible() {
        IntegerLaw law = IntegerLaw.ofSuccesses(0, 1, 1, 0.5, 0);
        UniformRandomProvider rng = TestSeeds.of(IntegerLawTest.class).derive(1).generator();
        assertThat(IntStream.generate(() -> law.sample(rng)).limit(1000)).containsOnly(2, 3);
        assertThat(IntegerLaw.ofSuccesses().sample(rng)).isZero();
        assertThat(law.probability(6)).isZero();
        assertThat(law.probability(-1)).isZero();
        assertThat(law.atMost(-1)).isZero();
        assertThat(law.atMost(9)).isEqualTo(1);
        assertRefused(() -> IntegerLaw.ofSuccesses(0.5, 1.1), "1.1");
    }

    /** Two laws with a few values each, pair by pair. */
    @Property(tries = 200)
    void shouldAddNegateAndMixAsTheirValuesDo(
            @ForAll @Size(max = 6) List<@DoubleRange(min = 0, max = 1) Double> one,
            @ForAll @Size(max = 6) List<@DoubleRange(min = 0, max = 1) Double> other,
            @ForAll @DoubleRange(min = 0, max = 1) double weight) {
        IntegerLaw left = law(one);
        IntegerLaw right = law(other).negated();
        for (int k = -7; k <= 7; k++) {
            double sum = 0;
            for (int value = -7; value <= 7; value++) {
                sum += left.probability(value) * right.probability(k - value);
            }
            assertThat(left.plus(right).probability(k)).as("P(sum = %d)", k).isCloseTo(sum, within(1e-14));
            assertThat(right.probability(k)).isEqualTo(law(other).probability(-k));
            assertThat(left.mixedWith(right, weight).probability(k))
                    .as("P(mixture = %d)", k)
                    .isCloseTo(weight * left.probability(k) + (1 - weight) * right.probability(k), within(1e-14));
        }
        assertThat(left.plus(right).mean()).isCloseTo(left.mean() + right.mean(), within(1e-12));
        assertThat(left.plus(right).variance()).isCloseTo(left.variance() + right.variance(), within(1e-12));
    }

    private static IntegerLaw law(List<Double> successes) {
        return IntegerLaw.ofSuccesses(
                successes.stream().mapToDouble(value -> value).toArray());
    }

    /** The thousand probabilities add up to 1 only to rounding, from either end. */
    @Test
    void shouldBeCertainToLieBetweenItsEnds() {
        double[] p = IntStream.range(1, 1000).mapToDouble(i -> i / 1000.0).toArray();
        IntegerLaw law = IntegerLaw.ofSuccesses(p);
        assertThat(law.atMost(law.last())).as("P(K ≤ largest value)").isEqualTo(1);
        assertThat(law.atLeast(law.first())).as("P(K ≥ smallest value)").isEqualTo(1);
    }

    @Test
    void shouldCutOffAnOutcomeAtEitherEndOnlyBelowTheNegligible() {
        IntegerLaw kept = IntegerLaw.ofSuccesses(1e-20);
        assertThat(kept.last()).as("an outcome of probability 1e-20").isEqualTo(1);
        assertThat(kept.negated().first()).as("the same at the lower end").isEqualTo(-1);
        IntegerLaw cut = IntegerLaw.ofSuccesses(0.9e-20);
        assertThat(cut.last()).as("an outcome of probability 0.9e-20").isZero();
        assertThat(cut.negated().first()).as("the same at the lower end").isZero();
    }

    @Test
    void shouldGiveADeviateAtAStepToTheUpperValue() {
        UniformRandomProvider half = () -> 1L << 63;
        assertThat(half.nextDouble()).isEqualTo(0.5);
        assertThat(IntegerLaw.ofSuccesses(0.5).sample(half))
                .as("0 has the deviates in [0, 1/2), 1 those in [1/2, 1)")
                .isEqualTo(1);
    }

    @Test
    void shouldFindItsQuantilesAndTails() {
        IntegerLaw law = IntegerLaw.ofSuccesses(0.5, 0.5).plus(IntegerLaw.always(3));
        assertThat(IntStream.of(3, 4, 5)).allMatch(k -> law.probability(k) > 0);
        assertThat(law.quantile(0.25)).isEqualTo(3);
        assertThat(law.quantile(0.26)).isEqualTo(4);
        assertThat(law.quantile(0.9)).isEqualTo(5);
        assertThat(law.atLeast(4)).isEqualTo(0.75);
        assertThat(law.atLeast(2)).isEqualTo(1);
        assertThat(law.atLeast(6)).isZero();
        assertRefused(() -> law.quantile(1), "level is 1.0");
    }
}
