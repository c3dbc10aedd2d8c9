package org.superconfounding.quantum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.io.Refusals.assertRefused;
import static org.superconfounding.io.Refusals.assertRefusedExactly;
import static org.superconfounding.quantum.Dense.ROUNDING;
import static org.superconfounding.quantum.Dense.assertClose;
import static org.superconfounding.quantum.Dense.gates;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SimulatorTest {

    private static double[] law(Circuit circuit) {
        return Simulator.outcomes(circuit).probabilities();
    }

    @Test
    void shouldCountQubitZeroAsTheLeastSignificantBit() {
        Circuit circuit = Circuit.of(3, 3).x(0);
        assertThat(Simulator.stateVector(circuit).probability(0b001))
                .as("X on qubit 0 gives index 1")
                .isEqualTo(1);
        assertThat(Simulator.outcomes(circuit.measureAll()).probability(0b001)).isEqualTo(1);
        assertThat(Simulator.outcomes(circuit.measure(0, 2)).probability(0b100))
                .as("qubit 0 measured into bit 2")
                .isEqualTo(1);
        assertThat(Simulator.density(circuit).probabilities()[0b001]).isEqualTo(1);
    }

    @Test
    void shouldPrepareTheBellStateWithTheFirstTargetAsControl() {
        Circuit bell = Circuit.of(2, 2).h(0).cnot(0, 1);
        assertThat(law(bell.measureAll())).containsExactly(new double[] {.5, 0, 0, .5}, within(ROUNDING));
        assertThat(law(Circuit.of(2, 2).x(1).cnot(1, 0).measureAll()))
                .as("control on qubit 1 flips qubit 0")
                .containsExactly(0, 0, 0, 1);
        assertThat(law(Circuit.of(2, 2).x(1).cnot(0, 1).measureAll()))
                .as("control 0 is off")
                .containsExactly(0, 0, 1, 0);
    }

    @Test
    void shouldGiveTheCosineOfTheAngleDifferenceOnABellState() {
        for (int k = 0; k < 24; k++) {
            double a = k * 0.27;
            double b = -1.1 + k * 0.13;
            Circuit circuit =
                    Circuit.of(2, 2).h(0).cnot(0, 1).ry(0, -2 * a).ry(1, -2 * b).measureAll();
            assertThat(Simulator.outcomes(circuit).correlator(0, 1))
                    .as("E(a, b) = cos 2(a - b) for (|00⟩ + |11⟩)/√2")
                    .isCloseTo(StrictMath.cos(2 * (a - b)), within(ROUNDING));
        }
    }

    @Test
    void shouldLeaveThePartnerMixedWhenHalfOfABellPairIsReset() {
        Circuit circuit = Circuit.of(2, 2).h(0).cnot(0, 1).reset(0);
        assertThat(law(circuit.measureAll()))
                .as("qubit 0 is 0, qubit 1 a fair coin")
                .containsExactly(new double[] {.5, 0, .5, 0}, within(ROUNDING));
        assertThat(Simulator.density(circuit).partialTrace(1).purity()).isCloseTo(0.5, within(ROUNDING));
        assertThat(Simulator.density(circuit).partialTrace(0).probabilities()[0])
                .isCloseTo(1, within(ROUNDING));
    }

    @Test
    void shouldStayBoundedUnderManyResets() {
        Circuit circuit = Circuit.of(1, 1);
        for (int i = 0; i < 200; i++) {
            circuit = circuit.h(0).reset(0);
        }
        assertThat(law(circuit.h(0).measure(0, 0)))
                .as("200 resets, which would be 2^200 runs if branches were not merged")
                .containsExactly(new double[] {.5, .5}, within(ROUNDING));
    }

    /** Gates, then measurements of a qubit that stays 0, then a gate, so that no measurement is at the end. */
    private static Circuit collapsing(int measurements, int resets) {
        Circuit circuit = Circuit.of(14, 1);
        for (int i = 0; i < 20; i++) {
            circuit = circuit.x(1);
        }
        for (int i = 0; i < measurements; i++) {
            circuit = circuit.measure(0, 0);
        }
        for (int i = 0; i < resets; i++) {
            circuit = circuit.reset(0);
        }
        return circuit.x(1);
    }

    @Test
    void shouldNeedNoDensityMatrixUpToAsManyCollapsesAsQubits() {
        assertThat(law(collapsing(1, 0))).as("many gates, one measurement").containsExactly(1, 0);
        assertThat(law(collapsing(7, 7)))
                .as("fourteen collapses of fourteen qubits")
                .containsExactly(1, 0);
        assertRefused(() -> law(collapsing(15, 0)), "a density matrix of 14 qubits");
        assertRefused(() -> law(collapsing(0, 15)), "a density matrix of 14 qubits");
    }

    @Test
    void shouldUseAllProcessorsForLargeStatesOnly() {
        assertThat(Simulator.threadsFor(17)).as("threads for 2^17 amplitudes").isEqualTo(1);
        assertThat(Simulator.threadsFor(18))
                .as("threads for 2^18 amplitudes")
                .isEqualTo(Runtime.getRuntime().availableProcessors());
    }

    @Test
    void shouldGiveOneSureOutcomeWithoutBits() {
        assertThat(law(Circuit.of(2, 0).h(0))).containsExactly(new double[] {1}, within(ROUNDING));
        assertThat(law(Circuit.of(1, 1)))
                .as("a bit that is never measured is 0")
                .containsExactly(1, 0);
    }

    @Test
    void shouldRefuseWhatItCannotSimulate() {
        assertRefused(
                () -> Simulator.stateVector(Circuit.of(1, 1).h(0).measure(0, 0)),
                "operation 1 of the circuit is not a gate");
        Circuit wide = Circuit.of(14, 0).channel(Channel.dephasing(0.1), 0);
        assertRefusedExactly(
                () -> Simulator.outcomes(wide),
                "a density matrix of 14 qubits needs 4294967296 bytes; allowed are 1 to 13 qubits");
        assertRefused(() -> Simulator.density(wide));
    }

    @Property
    void shouldEvolveAsTheProductOfKroneckerMatrices(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int qubits) {
        Circuit circuit = new RandomCircuits(seed).gates(qubits, 8);
        ComplexMatrix expected = Dense.column(StateVector.zero(qubits));
        for (Operation.Unitary step : gates(circuit)) {
            expected =
                    Dense.expand(step.gate().matrix(), step.targets(), qubits).times(expected);
        }
        StateVector state = Simulator.stateVector(circuit);
        assertClose(Dense.column(state), expected, "largest error of an amplitude of %s", circuit);
        assertClose(
                Simulator.density(circuit).matrix(),
                expected.times(expected.adjoint()),
                "largest error of an entry of the density matrix of %s",
                circuit);
    }

    @Property
    void shouldUndoEveryCircuitByItsInverses(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int qubits) {
        Circuit circuit = new RandomCircuits(seed).gates(qubits, 12);
        Circuit there = circuit;
        for (int i = circuit.operations().size() - 1; i >= 0; i--) {
            Operation.Unitary step = (Operation.Unitary) circuit.operations().get(i);
            Gate inverse = Gate.unitary("inverse", step.gate().matrix().adjoint());
            there = there.add(new Operation.Unitary(inverse, step.targets()));
        }
        assertThat(Simulator.stateVector(there).probability(0))
                .as("the qubits are back in |0…0⟩")
                .isCloseTo(1, within(ROUNDING));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void shouldFollowEveryBranchOfMeasurementsAndResets(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 3) int qubits,
            @ForAll @IntRange(min = 1, max = 3) int bits,
            @ForAll @IntRange(min = 0, max = 5) int collapses) {
        requireSameLaw(new RandomCircuits(seed).mixed(qubits, bits, collapses, 0));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void shouldFollowEveryBranchOfNoisyCircuits(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 3) int qubits,
            @ForAll @IntRange(min = 0, max = 3) int collapses,
            @ForAll @IntRange(min = 1, max = 2) int noises) {
        requireSameLaw(new RandomCircuits(seed).mixed(qubits, 3, collapses, noises));
    }

    private static void requireSameLaw(Circuit circuit) {
        double[] law = Simulator.outcomes(circuit).probabilities();
        assertThat(law)
                .as("the law of %s against a run for each branch", circuit)
                .containsExactly(Dense.law(circuit), within(ROUNDING));
        Circuit asMatrix = Circuit.of(circuit.qubits(), circuit.bits())
                .channel(Channel.identity(), 0)
                .append(circuit);
        assertThat(law)
                .as("state vectors and density matrices give the same law for %s", circuit)
                .containsExactly(Simulator.outcomes(asMatrix).probabilities(), within(ROUNDING));
    }

    @Property
    void shouldReadTheDiagonalOfTheDensityMatrix(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int qubits) {
        Circuit circuit = new RandomCircuits(seed).mixed(qubits, qubits, 2, 2);
        assertThat(Simulator.outcomes(circuit.measureAll()).probabilities())
                .as("measuring all qubits at the end of %s", circuit)
                .containsExactly(Simulator.density(circuit).probabilities(), within(ROUNDING));
    }
}
