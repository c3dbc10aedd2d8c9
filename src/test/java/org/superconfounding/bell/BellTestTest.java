package org.superconfounding.bell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.io.Refusals.assertRefused;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BellTestTest {
    private final Map<String, QuantumStrategy> best = Map.of(
            "CHSH", QuantumStrategies.chsh(),
            "CH", QuantumStrategies.chsh(),
            "Hardy", QuantumStrategies.hardy(),
            "Mermin", QuantumStrategies.mermin(3));

    /** Sums of at most 64 products of numbers up to 1. */
    private static final double ROUNDING = 1e-13;

    @Test
    void shouldBoundLocalModelsAsPublished() {
        for (BellTest test : BellTest.TABLE_ONE) {
            assertThat(test.classicalMaximum())
                    .as("classical bound of %s by enumeration", test.name())
                    .isEqualTo(test.classicalBound());
        }
    }

    @Test
    void shouldReachThePublishedQuantumMaximumByCircuits() {
        for (BellTest test : BellTest.TABLE_ONE) {
            Behaviour behaviour = best.get(test.name()).behaviour();
            assertThat(test.expression().value(behaviour))
                    .as("quantum maximum of %s by its circuits", test.name())
                    .isCloseTo(test.quantumMaximum(), within(ROUNDING));
            assertThat(test.largestForbidden(behaviour))
                    .as("forbidden events of %s", test.name())
                    .isCloseTo(0, within(ROUNDING));
        }
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
            Behaviour born = strategy.measurements()
                    .behaviour(org.superconfounding.quantum.Simulator.density(strategy.preparation()));
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
        for (int n = 2; n <= 5; n++) {
            BellTest test = BellTest.mermin(n);
            assertThat(test.classicalMaximum())
                    .as("all 4^%d strategies one by one", n)
                    .isEqualTo(Mermin.classicalMaximum(n))
                    .isEqualTo(test.classicalBound());
        }
    }

    @Test
    void shouldReachMerminsQuantumMaximumForManyParties() {
        for (int n = 2; n <= 5; n++) {
            BellTest test = BellTest.mermin(n);
            assertThat(test.expression().value(QuantumStrategies.mermin(n).behaviour()))
                    .as("GHZ state of %d qubits", n)
                    .isCloseTo(test.quantumMaximum(), within(ROUNDING));
            assertThat(Mermin.criticalVisibility(n) * test.quantumMaximum())
                    .as("the critical visibility brings it down to the classical bound")
                    .isEqualTo(test.classicalBound());
        }
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
