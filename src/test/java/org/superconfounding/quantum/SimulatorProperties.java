package org.superconfounding.quantum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.quantum.Dense.ROUNDING;
import static org.superconfounding.quantum.Dense.assertClose;
import static org.superconfounding.quantum.Dense.gates;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SimulatorProperties {

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
