package org.superconfounding.bell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.superconfounding.statistics.Seed;

class BellTestTest {
    private static final Map<String, QuantumStrategy> BEST = Map.of(
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
            Behaviour behaviour = BEST.get(test.name()).behaviour();
            assertThat(test.expression().value(behaviour))
                    .as("quantum maximum of %s by its circuits", test.name())
                    .isCloseTo(test.quantumMaximum(), within(ROUNDING));
            assertThat(test.largestForbidden(behaviour))
                    .as("forbidden events of %s", test.name())
                    .isCloseTo(0, within(ROUNDING));
        }
    }

    @Test
    void shouldFindThePublishedQuantumMaximumByOptimisation() {
        for (BellTest test : BellTest.TABLE_ONE) {
            QuantumMaximum found = QuantumMaximum.of(test, Seed.of(1), 6);
            assertThat(found.value())
                    .as("quantum maximum of %s over angles and states", test.name())
                    .isCloseTo(test.quantumMaximum(), within(1e-9));
        }
    }

    @Test
    void shouldFindItWithoutJordansLemmaToo() {
        for (BellTest test : List.of(BellTest.CHSH, BellTest.CLAUSER_HORNE, BellTest.MERMIN)) {
            double best = IntStream.range(0, 5)
                    .mapToDouble(start ->
                            SeeSaw.run(test.expression(), 2, Seed.of(start)).value())
                    .max()
                    .orElseThrow();
            assertThat(best)
                    .as("see-saw for %s", test.name())
                    .isCloseTo(test.quantumMaximum(), within(1e-6))
                    .isLessThanOrEqualTo(test.quantumMaximum() + 1e-12);
        }
    }

    @Test
    void shouldGiveTheSameBehaviourByCircuitsAndByTheBornRule() {
        for (QuantumStrategy strategy : BEST.values()) {
            Behaviour born = strategy.measurements()
                    .behaviour(org.superconfounding.quantum.Simulator.density(strategy.preparation()));
            assertThat(strategy.behaviour().maxAbsDifference(born))
                    .as("circuits against tr ρ E")
                    .isLessThan(ROUNDING);
        }
    }

    @Test
    void shouldEnumerateMerminsBoundForManyParties() {
        for (int n = 2; n <= 30; n++) {
            assertThat(Mermin.classicalMaximum(n)).as("n = %d", n).isEqualTo(1L << n / 2);
        }
        for (int n = 2; n <= 5; n++) {
            assertThat(BellTest.mermin(n).classicalMaximum())
                    .as("all 4^%d strategies one by one", n)
                    .isEqualTo(Mermin.classicalMaximum(n));
        }
    }
}
