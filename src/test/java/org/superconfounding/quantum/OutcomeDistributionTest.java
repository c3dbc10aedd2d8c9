package org.superconfounding.quantum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.io.Refusals.assertRefused;
import static org.superconfounding.io.Refusals.assertRefusedExactly;
import static org.superconfounding.quantum.Dense.ROUNDING;

import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.XoRoShiRo128PlusPlus;
import org.junit.jupiter.api.Test;

class OutcomeDistributionTest {
    private final OutcomeDistribution law = OutcomeDistribution.of(3, .05, .1, .15, .2, .25, .05, .1, .1);

    private static UniformRandomProvider generator() {
        return new XoRoShiRo128PlusPlus(20250828, 7);
    }

    /** A generator that only ever gives its largest double below 1. */
    private static final UniformRandomProvider TOP = () -> -1L;

    @Test
    void shouldSumOverTheBitsLeftOut() {
        assertThat(law.marginal(2).probabilities()).containsExactly(new double[] {.5, .5}, within(ROUNDING));
        assertThat(law.marginal(2, 0).probabilities())
                .as("bit 2 first, then bit 0")
                .containsExactly(new double[] {.05 + .15, .25 + .1, .1 + .2, .05 + .1}, within(ROUNDING));
        assertThat(law.marginal(0, 1, 2)).isEqualTo(law).hasSameHashCodeAs(law);
        assertThat(law.marginal(2, 0).bits()).isEqualTo(2);
        assertThat(law.marginal().probability(0)).isCloseTo(1, within(ROUNDING));
    }

    @Test
    void shouldRescaleWhenABitIsKnown() {
        assertThat(law.conditional(1, 1).probabilities())
                .containsExactly(new double[] {0, 0, .15 / .55, .2 / .55, 0, 0, .1 / .55, .1 / .55}, within(ROUNDING));
        assertRefused(() -> OutcomeDistribution.of(1, 1, 0).conditional(0, 1), "bit 0 = 1 has probability 0");
        assertRefused(() -> law.conditional(0, 2), "2");
    }

    @Test
    void shouldGiveTheMeanOfTheProductOfSigns() {
        assertThat(law.correlator(0, 2)).isCloseTo(.05 - .1 + .15 - .2 - .25 + .05 - .1 + .1, within(ROUNDING));
        assertThat(law.correlator(2, 0)).isEqualTo(law.correlator(0, 2));
        assertThat(OutcomeDistribution.of(2, .5, 0, 0, .5).correlator(0, 1)).isEqualTo(1);
        assertThat(new Counts(2, new int[] {3, 1, 2, 4}).correlator(0, 1)).isEqualTo(0.4);
        assertRefused(() -> law.correlator(1, 1), "two different bits");
        assertRefused(() -> law.correlator(0, 3), "classical bit 3");
        assertRefused(() -> law.correlator(3, 0), "classical bit 3");
        assertRefused(() -> new Counts(2, new int[4]).correlator(0, 1), "no shots");
    }

    /** Chi-square with 7 degrees of freedom exceeds 24.32 with probability 0.001; the seed is fixed. */
    @Test
    void shouldSampleItsOwnLaw() {
        int shots = 100_000;
        UniformRandomProvider rng = generator();
        int[] single = new int[8];
        for (int i = 0; i < shots; i++) {
            single[law.draw(rng)]++;
        }
        assertThat(chiSquare(law.sample(rng, shots).counts(), shots))
                .as("counts drawn at once")
                .isLessThan(24.32);
        assertThat(chiSquare(single, shots)).as("shots drawn one by one").isLessThan(24.32);
        assertThat(IntStream.of(law.sample(rng, 1).counts()).sum()).isEqualTo(1);
        assertThat(IntStream.of(law.sample(rng, 0).counts()).sum()).isZero();
    }

    private double chiSquare(int[] counts, int shots) {
        double sum = 0;
        for (int i = 0; i < 8; i++) {
            double expected = shots * law.probability(i);
            sum += (counts[i] - expected) * (counts[i] - expected) / expected;
        }
        return sum;
    }

    @Test
    void shouldNeverDrawAnImpossibleOutcome() {
        double third = 1.0 / 3;
        OutcomeDistribution gap = OutcomeDistribution.of(2, third, third, third - 1e-12, 0);
        assertThat(gap.draw(TOP))
                .as("rounding falls to the last possible outcome")
                .isEqualTo(2);
        assertThat(OutcomeDistribution.of(1, .5, .5).draw(() -> Long.MIN_VALUE))
                .as("the uniform number 1/2 belongs to the second half")
                .isEqualTo(1);
        assertThat(OutcomeDistribution.of(1, 0, 1).draw(() -> 0L))
                .as("not even for the uniform number 0")
                .isEqualTo(1);
    }

    @Test
    void shouldRefuseWhatIsNotALaw() {
        assertRefused(() -> OutcomeDistribution.of(1, .5, .6), "add up to 1.1");
        assertRefused(() -> OutcomeDistribution.of(1, 1.5, -.5), "outcome 0");
        assertRefused(() -> OutcomeDistribution.of(1, Double.NaN, 1), "NaN");
        assertRefused(() -> OutcomeDistribution.of(2, .5, .5), "4 outcomes");
        assertRefused(() -> law.probability(8), "outcome 8");
        assertRefused(() -> law.marginal(0, 0), "twice");
    }

    @Test
    void shouldCountAndAddUp() {
        int[] raw = {1, 2, 3, 4};
        Counts counts = new Counts(2, raw);
        raw[0] = 99;
        counts.counts()[0] = 99;
        assertThat(counts).isEqualTo(new Counts(2, new int[] {1, 2, 3, 4})).hasToString("[1, 2, 3, 4]");
        assertThat(counts.count(2)).isEqualTo(3);
        assertRefusedExactly(() -> new Counts(1, new int[3]), "1 bits have 2 outcomes but 3 counts were given");
        assertThat(new Counts(1, new int[] {Integer.MAX_VALUE, 0}).count(0))
                .as("the largest total allowed")
                .isEqualTo(Integer.MAX_VALUE);
        assertRefused(() -> new Counts(1, new int[] {-1, 2}), "-1");
        assertRefused(() -> new Counts(1, new int[] {Integer.MAX_VALUE, 1}), "2147483648");
        assertRefused(() -> counts.count(4));
    }
}
