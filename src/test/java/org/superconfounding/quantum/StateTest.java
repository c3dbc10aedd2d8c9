package org.superconfounding.quantum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.io.Refusals.assertRefused;
import static org.superconfounding.io.Refusals.assertRefusedExactly;
import static org.superconfounding.quantum.Dense.ROUNDING;
import static org.superconfounding.quantum.Dense.assertClose;

import org.junit.jupiter.api.Test;

class StateTest {
    @Test
    void shouldNotShareItsArrays() {
        double[] re = {1, 0};
        StateVector state = StateVector.of(re, new double[2]);
        re[0] = 7;
        state.probabilities()[0] = 7;
        state.apply(Gate.X, 0);
        assertThat(state)
                .as("a state vector never changes")
                .isEqualTo(StateVector.zero(1))
                .hasSameHashCodeAs(StateVector.zero(1));
        DensityMatrix mixed = DensityMatrix.maximallyMixed(1);
        mixed.apply(Channel.amplitudeDamping(1), 0);
        assertThat(mixed.probabilities()).as("nor does a density matrix").containsExactly(0.5, 0.5);
    }

    @Test
    void shouldGiveTheSameMeansForVectorAndMatrix() {
        StateVector state = Simulator.stateVector(
                Circuit.of(2, 0).ry(0, 0.4).rx(1, 1.3).cnot(0, 1).apply(Gate.S, 1));
        ComplexMatrix zOnQubit1 = Gate.Z.matrix().kron(ComplexMatrix.identity(2));
        ComplexMatrix yy = Gate.Y.matrix().kron(Gate.Y.matrix());
        double[] p = state.probabilities();
        assertThat(state.density().expectation(zOnQubit1))
                .as("the left Kronecker factor is the higher qubit")
                .isCloseTo(p[0] + p[1] - p[2] - p[3], within(ROUNDING));
        ComplexMatrix column = Dense.column(state);
        assertThat(state.density().expectation(yy))
                .as("⟨ψ|Y⊗Y|ψ⟩")
                .isCloseTo(column.adjoint().times(yy).times(column).re(0, 0), within(ROUNDING));
    }

    @Test
    void shouldApplyAGateToAMixtureAsToEachOfItsStates() {
        DensityMatrix after = StateVector.basis(2, 0b01).density().apply(Gate.CNOT, 0, 1);

        assertClose(after.matrix(), StateVector.basis(2, 0b11).density().matrix(), "qubit 0 controls");
    }

    @Test
    void shouldKeepThePhasesOfAPureStateInItsDensityMatrix() {
        StateVector state = Simulator.stateVector(Circuit.of(2, 0)
                .rx(0, 0.7)
                .cnot(0, 1)
                .apply(Gate.T, 1)
                .ry(0, 0.4)
                .apply(Gate.S, 0));
        ComplexMatrix column = Dense.column(state);
        assertClose(state.density().matrix(), column.times(column.adjoint()), "|ψ⟩⟨ψ| with complex amplitudes");
        assertThat(StateVector.zero(1).apply(Gate.rx(-Math.PI / 2), 0).density().expectation(Gate.Y.matrix()))
                .as("the +1 eigenstate of Y")
                .isCloseTo(1, within(ROUNDING));
    }

    @Test
    void shouldTraceOutAndReorderQubits() {
        DensityMatrix a = StateVector.zero(1).apply(Gate.ry(0.3), 0).density();
        DensityMatrix b = StateVector.zero(1).apply(Gate.rx(1.2), 0).density();
        DensityMatrix c = DensityMatrix.maximallyMixed(1);
        DensityMatrix whole = c.tensor(b).tensor(a);
        assertThat(whole.partialTrace(0).traceDistance(a))
                .as("the rightmost factor is qubit 0")
                .isLessThan(ROUNDING);
        assertThat(whole.partialTrace(1).traceDistance(b)).isLessThan(ROUNDING);
        assertThat(whole.partialTrace(2).traceDistance(c)).isLessThan(ROUNDING);
        assertThat(whole.partialTrace(1, 0).traceDistance(a.tensor(b)))
                .as("kept qubits in the order asked for")
                .isLessThan(ROUNDING);
        assertThat(whole.partialTrace(0, 1, 2).matrix()).isEqualTo(whole.matrix());
    }

    @Test
    void shouldMeasureDistance() {
        DensityMatrix zero = StateVector.zero(1).density();
        DensityMatrix one = StateVector.basis(1, 1).density();
        DensityMatrix tilted = StateVector.zero(1).apply(Gate.ry(0.8), 0).density();
        assertThat(zero.traceDistance(one)).isCloseTo(1, within(ROUNDING));
        assertThat(zero.traceDistance(tilted))
                .as("sin of half the angle on the sphere")
                .isCloseTo(StrictMath.sin(0.4), within(ROUNDING));
        assertThat(zero.traceDistance(zero)).isZero();
    }

    @Test
    void shouldRefuseWhatIsNotAStateVector() {
        assertRefusedExactly(
                () -> StateVector.of(new double[] {1, 1}, new double[2]),
                "the squared amplitudes add up to 2.0; they must add up to 1");
        assertRefused(() -> StateVector.of(new double[] {1, Double.NaN}, new double[2]), "amplitude 1 is NaN");
        assertRefused(() -> StateVector.of(new double[] {1, 0, 0}, new double[3]), "dimension 3");
        assertRefusedExactly(
                () -> StateVector.of(new double[] {1, 0}, new double[4]), "there are 2 real and 4 imaginary parts");
        assertRefused(() -> StateVector.zero(0));
        assertRefused(() -> StateVector.zero(27), "allowed are 1 to 26");
        assertRefused(() -> StateVector.basis(2, 4), "0 to 3");
    }

    @Test
    void shouldRefuseWhatIsNotADensityMatrix() {
        assertRefused(() -> DensityMatrix.of(ComplexMatrix.identity(2)), "trace 2.0");
        assertRefused(
                () -> DensityMatrix.of(ComplexMatrix.ofReal(new double[][] {{1.5, 0}, {0, -0.5}})),
                "negative eigenvalue");
        assertRefused(() -> DensityMatrix.of(ComplexMatrix.ofReal(new double[][] {{1, 1}, {0, 0}})), "not Hermitian");
        assertRefused(() -> DensityMatrix.of(ComplexMatrix.zero(2, 4)), "a density matrix needs a square matrix");
        assertRefusedExactly(
                () -> DensityMatrix.maximallyMixed(1).expectation(ComplexMatrix.identity(4)),
                "the observable is a 4 x 4 matrix; the state needs 2 x 2");
        assertRefused(() -> DensityMatrix.maximallyMixed(1).expectation(Dense.unit(0, 1)), "not Hermitian");
        assertRefused(() -> DensityMatrix.maximallyMixed(14));
        assertRefused(() -> DensityMatrix.maximallyMixed(2).partialTrace());
        assertThat(DensityMatrix.of(DensityMatrix.maximallyMixed(2).matrix()).purity())
                .isEqualTo(0.25);
    }
}
