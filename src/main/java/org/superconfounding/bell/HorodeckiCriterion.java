package org.superconfounding.bell;

import java.util.List;
import org.superconfounding.quantum.ComplexMatrix;
import org.superconfounding.quantum.DensityMatrix;
import org.superconfounding.quantum.Gate;
import org.superconfounding.statistics.Require;

/**
 * The largest CHSH value that any projective spin measurements can reach on a given state of two qubits: 2 √(m₁ + m₂), with
 * m₁ and m₂ the two largest eigenvalues of TᵀT and T the 3 × 3 matrix of correlators ⟨σᵢ ⊗ σⱼ⟩ (R., P. and M. Horodecki, Phys.
 * Lett. A 200 (1995) 340). It does not count settings whose outcome is fixed, with which every state reaches 2.
 */
public final class HorodeckiCriterion {
    private static final List<ComplexMatrix> PAULI = List.of(Gate.X.matrix(), Gate.Y.matrix(), Gate.Z.matrix());

    private HorodeckiCriterion() {}

    /** Largest |S|, between 0 and 2√2, of a state of two qubits; others are refused. */
    public static double largestS(DensityMatrix state) {
        ComplexMatrix correlators = correlators(state);
        double[] squares = correlators.transpose().times(correlators).hermitianEigenvalues();
        return 2 * Math.sqrt(Math.max(0, squares[1]) + Math.max(0, squares[2]));
    }

    /** The matrix T: row, Pauli operator X, Y, Z of qubit 0 (Alice); column, the same of qubit 1 (Bob). */
    static ComplexMatrix correlators(DensityMatrix state) {
        Require.that(state.qubits() == 2, "the state has %s qubits; a CHSH test needs 2", state.qubits());
        double[][] t = new double[3][3];
        for (int alice = 0; alice < 3; alice++) {
            for (int bob = 0; bob < 3; bob++) {
                t[alice][bob] = state.expectation(PAULI.get(bob).kron(PAULI.get(alice)));
            }
        }
        return ComplexMatrix.ofReal(t);
    }
}
