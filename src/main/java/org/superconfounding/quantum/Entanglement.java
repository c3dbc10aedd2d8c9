package org.superconfounding.quantum;

import org.superconfounding.statistics.Require;

/** Entropy and entanglement measures of a density matrix. */
final class Entanglement {
    private static final double LN2 = StrictMath.log(2);

    private Entanglement() {}

    static double entropy(DensityMatrix state) {
        double sum = 0;
        for (double p : state.matrix().hermitianEigenvalues()) {
            sum -= p > 0 ? p * StrictMath.log(p) / LN2 : 0;
        }
        return Math.max(0, sum);
    }

    /**
     * Wootters 1998: with rho the sum of subnormalised |v_i⟩⟨v_i|, the singular values of the symmetric matrix
     * ⟨v_i|Y⊗Y|v_j*⟩ are the square roots of the eigenvalues of rho (Y⊗Y) rho* (Y⊗Y). Taking them directly keeps full precision
     * where the roots of those eigenvalues would keep half of it.
     */
    static double concurrence(DensityMatrix state) {
        Require.that(state.qubits() == 2, "concurrence is defined for 2 qubits; the state has " + state.qubits());
        HermitianEigen eigen = HermitianEigen.of(state.matrix());
        double[][] roots = new double[4][4];
        for (int i = 0; i < 4; i++) {
            roots[i][i] = Math.sqrt(Math.max(0, eigen.values()[i]));
        }
        ComplexMatrix v = eigen.vectors().times(ComplexMatrix.ofReal(roots));
        ComplexMatrix flip = Gate.Y.matrix().kron(Gate.Y.matrix());
        double[] s = HermitianEigen.singularValues(v.adjoint().times(flip).times(v.conjugate()));
        return Math.max(0, s[0] - s[1] - s[2] - s[3]);
    }

    static double negativity(DensityMatrix state, int... subsystem) {
        int n = state.qubits();
        int mask = Check.distinctMask("qubit", subsystem, n);
        int d = 1 << n;
        ComplexMatrix transposed = state.matrix().rearranged(d, d, (row, column) -> {
            int exchanged = (row ^ column) & mask;
            return (row ^ exchanged) * d + (column ^ exchanged);
        });
        double[] values = transposed.hermitianEigenvalues();
        return Readout.sum(d, i -> Math.max(0, -values[i]));
    }
}
