package org.superconfounding.quantum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.io.Refusals.assertRefused;
import static org.superconfounding.quantum.Dense.ROUNDING;

import org.junit.jupiter.api.Test;

/** Closed forms; states are turned by local gates first, which no measure of entanglement may notice. */
class EntanglementTest {
    private static final int[] A = {0};
    private static final int[] B = {1};

    /** cos θ |00⟩ + sin θ |11⟩. */
    private static DensityMatrix partlyEntangled(double theta) {
        return Simulator.density(Circuit.of(2, 0).ry(0, 2 * theta).cnot(0, 1));
    }

    private static DensityMatrix turned(DensityMatrix state) {
        return state.apply(Gate.u(0.3, 1.2, -0.8), 0).apply(Gate.u(-1.1, 0.2, 2.2), 1);
    }

    /** v |Bell⟩⟨Bell| + (1 - v) I/4. */
    private static DensityMatrix werner(double v) {
        return partlyEntangled(Math.PI / 4).apply(Channel.depolarizing(2, 1 - v), 0, 1);
    }

    private static double plogp(double p) {
        return p > 0 ? -p * StrictMath.log(p) / StrictMath.log(2) : 0;
    }

    @Test
    void shouldGiveConcurrenceAndEntropyOfAPureState() {
        for (int k = 0; k <= 50; k++) {
            double theta = k * Math.PI / 50;
            DensityMatrix state = turned(partlyEntangled(theta));
            double c = StrictMath.cos(theta);
            double entropy = plogp(c * c) + plogp(1 - c * c);
            assertThat(state.concurrence())
                    .as("concurrence |sin 2θ| at θ = %s", theta)
                    .isCloseTo(Math.abs(StrictMath.sin(2 * theta)), within(1e-9));
            assertThat(state.negativity(0))
                    .as("negativity |sin 2θ|/2")
                    .isCloseTo(Math.abs(StrictMath.sin(2 * theta)) / 2, within(1e-9));
            assertThat(state.purity()).isCloseTo(1, within(ROUNDING));
            assertThat(state.vonNeumannEntropy())
                    .as("a pure state has no entropy")
                    .isCloseTo(0, within(1e-9));
            assertThat(state.partialTrace(0).vonNeumannEntropy())
                    .as("entanglement entropy")
                    .isCloseTo(entropy, within(1e-9));
            assertThat(state.mutualInformation(A, B))
                    .as("twice the entanglement entropy")
                    .isCloseTo(2 * entropy, within(1e-9));
        }
    }

    @Test
    void shouldGiveConcurrenceAndNegativityOfAWernerState() {
        for (int k = 0; k <= 50; k++) {
            double v = k / 50.0;
            DensityMatrix state = turned(werner(v));
            double expected = Math.max(0, (3 * v - 1) / 2);
            assertThat(state.concurrence())
                    .as("Werner state of visibility %s", v)
                    .isCloseTo(expected, within(1e-9));
            assertThat(state.negativity(1)).isCloseTo(expected / 2, within(1e-9));
            assertThat(state.purity()).isCloseTo((1 + 3 * v * v) / 4, within(ROUNDING));
            assertThat(state.vonNeumannEntropy())
                    .isCloseTo(plogp((1 + 3 * v) / 4) + 3 * plogp((1 - v) / 4), within(1e-9));
        }
    }

    @Test
    void shouldFindNoEntanglementInProductsAndClassicalMixtures() {
        DensityMatrix product =
                StateVector.zero(1).apply(Gate.u(1, 2, 3), 0).density().tensor(DensityMatrix.maximallyMixed(1));
        DensityMatrix shared = partlyEntangled(Math.PI / 4).apply(Channel.measureAndForget(), 0);
        assertThat(product.concurrence()).isCloseTo(0, within(1e-9));
        assertThat(product.mutualInformation(A, B)).isCloseTo(0, within(1e-9));
        assertThat(shared.concurrence()).as("a shared coin is not entangled").isCloseTo(0, within(1e-9));
        assertThat(shared.mutualInformation(A, B)).as("it carries one bit").isCloseTo(1, within(1e-9));
    }

    @Test
    void shouldGiveOneBitOfEntropyForEveryCutOfAGhzState() {
        DensityMatrix ghz = Simulator.density(Circuit.of(3, 0).h(0).cnot(0, 1).cnot(1, 2));
        for (int qubit = 0; qubit < 3; qubit++) {
            assertThat(ghz.partialTrace(qubit).vonNeumannEntropy()).isCloseTo(1, within(1e-9));
            assertThat(ghz.negativity(qubit)).isCloseTo(0.5, within(1e-9));
        }
        assertThat(ghz.partialTrace(0, 2).concurrence())
                .as("losing one qubit of GHZ leaves no entanglement")
                .isCloseTo(0, within(1e-9));
        assertThat(ghz.mutualInformation(new int[] {0}, new int[] {1, 2})).isCloseTo(2, within(1e-9));
    }

    @Test
    void shouldRefuseWrongSubsystems() {
        DensityMatrix three = DensityMatrix.maximallyMixed(3);
        assertRefused(three::concurrence, "2 qubits; the state has 3");
        assertRefused(() -> three.negativity(1, 1), "twice");
        assertRefused(() -> three.mutualInformation(new int[] {0}, new int[] {0}));
        assertRefused(() -> three.mutualInformation(new int[] {}, new int[] {0}));
    }
}
