package org.superconfounding.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.io.Refusals.assertRefused;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.superconfounding.bell.ChshSettings;
import org.superconfounding.learning.Feature;
import org.superconfounding.learning.SampleLaw;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.Simulator;
import org.superconfounding.statistics.HypothesisTests;
import org.superconfounding.statistics.Seed;

class PairEnsembleTest {
    private static final double ROUNDING = 1e-12;
    private static final List<PairPreparation> ALL = List.of(
            PairPreparation.SampleWiseCopy.asExecuted(),
            PairPreparation.SampleWiseCopy.classical(),
            new PairPreparation.Isotropic(),
            new PairPreparation.ControlledRotation(),
            new PairPreparation.PartiallyEntangled());

    /**
     * One circuit, one shot for each sample, as the author's code ran it, against the exact law of a sample. Chi-square at
     * 1e-6: a right law fails at that rate.
     */
    @Test
    void shouldGiveTheLawOfSamplesDrawnOneCircuitAndOneShotAtATime() {
        PairPreparation.SampleWiseCopy preparation = PairPreparation.SampleWiseCopy.asExecuted();
        double strength = 0.75;
        UniformRandomProvider random = Seed.of(Long.getLong("audit.seed", 20250828))
                .derive("one circuit a sample")
                .generator();
        long[] counts = new long[3];
        for (int sample = 0; sample < 30_000; sample++) {
            Circuit pair = preparation.sample(Math.PI * random.nextDouble(), random.nextDouble() < strength);
            int cell = Simulator.outcomes(
                            Circuit.of(3, 3).append(pair).cnot(0, 2).measureAll())
                    .draw(random);
            counts[cell == 0 ? 0 : cell == 5 ? 1 : 2]++;
            assertThat(cell).as("cell a + 2c + 4b").isIn(0, 5, 7);
        }
        SampleLaw law = preparation.at(strength).law();
        double[] expected = {law.probability(0, 0, 0), law.probability(1, 0, 1), law.probability(1, 1, 1)};
        assertThat(HypothesisTests.chiSquareGoodnessOfFit(counts, expected).logP())
                .as("chi-square of single shots against the exact law")
                .isGreaterThan(Math.log(1e-6));
    }

    /** The mean of sin²(θ/2) over [0, x] is ½ − sin(x)/(2x). */
    @Property(tries = 30)
    void shouldHaveTheClosedFormLawOfTheAuthorsCode(
            @ForAll @DoubleRange(min = 0.01, max = 6.28) double largest,
            @ForAll @DoubleRange(min = 0, max = 1) double strength) {
        SampleLaw law =
                new PairPreparation.SampleWiseCopy(largest, true).at(strength).law();
        double one = 0.5 - StrictMath.sin(largest) / (2 * largest);
        SampleLaw expected = SampleLaw.of(1 - one, 0, 0, 0, 0, one * (1 - strength), 0, one * strength);
        assertThat(law.maxAbsDifference(expected)).isLessThan(ROUNDING);
    }

    @Property(tries = 30)
    void shouldReachTheStatedStrengthAtThePapersSettings(@ForAll @DoubleRange(min = 0, max = 1) double s) {
        ChshSettings paper = ChshSettings.PAPER;
        double root = Math.sqrt(2);
        assertThat(new PairPreparation.Isotropic().at(s).strength(paper)).isCloseTo(s * root, within(ROUNDING));
        assertThat(new PairPreparation.ControlledRotation().at(s).strength(paper))
                .isCloseTo(s * root, within(ROUNDING));
        assertThat(new PairPreparation.PartiallyEntangled().at(s).strength(paper))
                .isCloseTo((1 + s) / root, within(ROUNDING));
        assertThat(new PairPreparation.PartiallyEntangled().at(s).state().concurrence())
                .as("concurrence")
                .isCloseTo(s, within(1e-7));
        assertThat(PairPreparation.SampleWiseCopy.asExecuted().at(s).strength(paper))
                .isCloseTo(s * (1 + 2 / Math.PI) / root, within(ROUNDING));
    }

    /** Interventions do what the calculus says, whatever the preparation: do(A=a) fixes B, do(C=c) leaves B's law. */
    @Property(tries = 30)
    void shouldLetTheLabelFollowAOnly(
            @ForAll @IntRange(max = 4) int which,
            @ForAll @DoubleRange(min = 0, max = 1) double strength,
            @ForAll @IntRange(max = 1) int value,
            @ForAll @IntRange(max = 1) int other) {
        PairEnsemble pair = ALL.get(which).at(strength);
        assertThat(pair.law(Feature.A, value).labelOne()).isCloseTo(value, within(ROUNDING));
        assertThat(pair.law(Feature.C, value).labelOne()).isCloseTo(pair.law().labelOne(), within(ROUNDING));
        assertThat(pair.law(Feature.C, value).pair(0, 1 - value)).isCloseTo(0, within(ROUNDING));
        assertThat(pair.lawWithBothSet(value, other).probability(value, other, value))
                .isCloseTo(1, within(ROUNDING));
    }

    /** Attaching B by a CNOT from A does to A and C what the partial trace of the three-qubit state says. */
    @Property(tries = 30)
    void shouldDescribeThePairBesideItsLabel(
            @ForAll @IntRange(max = 4) int which, @ForAll @DoubleRange(min = 0, max = 1) double strength) {
        PairEnsemble pair = ALL.get(which).at(strength);
        double zz = pair.stateBesideLabel().probabilities()[0]
                + pair.stateBesideLabel().probabilities()[3]
                - pair.stateBesideLabel().probabilities()[1]
                - pair.stateBesideLabel().probabilities()[2];
        assertThat(pair.stateBesideLabel().concurrence())
                .as("entanglement of A and C beside B")
                .isLessThan(1e-7);
        assertThat(pair.strengthBesideLabel(ChshSettings.PAPER))
                .as("only the Z correlation is left: |S| = √2 |E_ZZ|, with C's own coherence averaged by A's Z")
                .isLessThanOrEqualTo(1 + ROUNDING)
                .isGreaterThanOrEqualTo(Math.abs(zz) / Math.sqrt(2) - 1 / Math.sqrt(2) - ROUNDING);
    }

    @Test
    void shouldRefuseWhatIsNoStrengthAngleOrEnsemble() {
        for (PairPreparation preparation : ALL) {
            assertRefused(() -> preparation.at(1.5), "1.5");
            assertRefused(() -> preparation.at(Double.NaN), "NaN");
        }
        assertRefused(() -> new PairPreparation.SampleWiseCopy(0, true), "0.0");
        assertRefused(() -> new PairEnsemble(List.of(new PairEnsemble.Member(0.5, Circuit.of(2, 0)))), "0.5");
    }
}
