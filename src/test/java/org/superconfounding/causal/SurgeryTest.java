package org.superconfounding.causal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.io.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.DensityMatrix;
import org.superconfounding.quantum.Simulator;

class SurgeryTest {
    private static final Circuit BELL = Circuit.of(2, 2).h(0).cnot(0, 1);
    private static final Circuit NOTHING = Circuit.of(2, 2);
    private static final double ROUNDING = 1e-14;

    @Test
    void shouldSeparateObservationFromInterventionOnTheBellState() {
        CausalEffect seen = CausalEffect.observed(Simulator.outcomes(BELL.measureAll()), 0, 1);
        CausalEffect done = CausalEffect.underIntervention(BELL, NOTHING, 0, 1);
        assertThat(seen.difference()).as("observed: B follows A").isCloseTo(-1, within(ROUNDING));
        assertThat(done.difference()).as("intervened: B ignores A").isCloseTo(0, within(ROUNDING));
        assertThat(done.atZero()).as("B's marginal").isCloseTo(0.5, within(ROUNDING));
    }

    @Test
    void shouldKeepAMechanismThatActsAfterTheIntervention() {
        CausalEffect done =
                CausalEffect.underIntervention(BELL, NOTHING.reset(1).cnot(0, 1), 0, 1);
        assertThat(done.difference()).as("A → B by a CNOT").isCloseTo(-1, within(ROUNDING));
    }

    @Test
    void shouldBeTheSameAsCircuitAndAsChannel() {
        Circuit preparation = BELL.ry(0, 0.4).rz(1, 0.3).cnot(1, 0).ry(1, 1.1);
        for (int value = 0; value < 2; value++) {
            DensityMatrix circuit = Simulator.density(Surgery.projectPrepare(preparation, 0, value, 0));
            DensityMatrix channel = Simulator.density(preparation).apply(Surgery.projectPrepare(value), 0);
            assertThat(circuit.traceDistance(channel)).as("value %d", value).isLessThan(ROUNDING);
        }
    }

    @Test
    void shouldMeasureDependenceInBits() {
        assertThat(MutualInformation.of(Simulator.outcomes(BELL.measureAll()), 0, 1))
                .as("one shared bit")
                .isCloseTo(1, within(ROUNDING));
        assertThat(MutualInformation.of(Simulator.outcomes(BELL.h(1).measureAll()), 0, 1))
                .as("Z against X")
                .isCloseTo(0, within(ROUNDING));
    }

    @Test
    void shouldRefuseOtherValues() {
        assertRefused(() -> Surgery.prepare(BELL, 0, 2), "sets is 2");
        assertRefused(() -> Surgery.preparation(-1), "sets is -1");
    }
}
