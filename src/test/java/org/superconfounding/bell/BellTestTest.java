package org.superconfounding.bell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.io.Refusals.assertRefused;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.superconfounding.quantum.Simulator;

class BellTestTest {
    private final Map<String, QuantumStrategy> best = Map.of(
            "CHSH", QuantumStrategies.chsh(),
            "CH", QuantumStrategies.chsh(),
            "Hardy", QuantumStrategies.hardy(),
            "Mermin", QuantumStrategies.mermin(3));

    /** Sums of at most 64 products of numbers up to 1. */
    private static final double ROUNDING = 1e-13;

    static List<BellTest> tableOne() {
        return BellTest.TABLE_ONE;
    }

    @ParameterizedTest
    @MethodSource("tableOne")
    void shouldReachThePublishedBoundsByEnumerationAndByCircuits(BellTest test) {
        Behaviour behaviour = best.get(test.name()).behaviour();

        assertThat(test.classicalMaximum()).as("local models").isEqualTo(test.classicalBound());
        assertThat(test.expression().value(behaviour))
                .as("quantum maximum")
                .isCloseTo(test.quantumMaximum(), within(ROUNDING));
        assertThat(test.largestForbidden(behaviour)).as("forbidden events").isCloseTo(0, within(ROUNDING));
    }

    @Test
    void shouldSeeAForbiddenEventThatHappens() {
        assertThat(BellTest.HARDY.largestForbidden(Behaviour.uniform(2)))
                .as("each event of white noise")
                .isEqualTo(0.25);
        assertThat(BellTest.CHSH.largestForbidden(Behaviour.uniform(2)))
                .as("an inequality forbids nothing")
                .isZero();
    }

    @Test
    void shouldGiveTheSameBehaviourByCircuitsAndByTheBornRule() {
        for (QuantumStrategy strategy : best.values()) {
            Behaviour born = strategy.measurements().behaviour(Simulator.density(strategy.preparation()));
            assertThat(strategy.behaviour().maxAbsDifference(born))
                    .as("circuits against tr ρ E")
                    .isLessThan(ROUNDING);
        }
    }

    @Test
    void shouldEnumerateMerminsBoundForManyParties() {
        for (int n = 1; n <= 30; n++) {
            assertThat(Mermin.classicalMaximum(n)).as("n = %d", n).isEqualTo(1L << n / 2);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5})
    void shouldReachMerminsBoundsForManyParties(int n) {
        BellTest test = BellTest.mermin(n);

        assertThat(test.classicalMaximum())
                .as("all 4^n strategies one by one")
                .isEqualTo(Mermin.classicalMaximum(n))
                .isEqualTo(test.classicalBound());
        assertThat(test.expression().value(QuantumStrategies.mermin(n).behaviour()))
                .as("the GHZ state")
                .isCloseTo(test.quantumMaximum(), within(ROUNDING));
        assertThat(Mermin.criticalVisibility(n) * test.quantumMaximum())
                .as("the critical visibility brings it down to the classical bound")
                .isEqualTo(test.classicalBound());
    }

    @Test
    void shouldRefuseToEnumerateForNobodyOrForTooMany() {
        assertRefused(() -> Mermin.classicalMaximum(0), "number of parties is 0");
        assertRefused(() -> Mermin.classicalMaximum(31), "number of parties is 31");
    }

    @Test
    void shouldCountOnlyEvenNumbersOfPrimedPartiesInMerminsPolynomial() {
        assertThat(IntStream.range(0, 8).map(Mermin::sign))
                .as("the real part of i to the power k")
                .containsExactly(1, 0, -1, 0, 1, 0, -1, 0);
    }
}
