package org.superconfounding.quantum;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.superconfounding.statistics.Require;

/**
 * Eigenvalues (ascending) and orthonormal eigenvectors (columns) of a Hermitian matrix.
 *
 * <p>A complex matrix X + iY acts on C<sup>n</sup> as the real matrix [[X, -Y], [Y, X]] acts on R<sup>2n</sup>. That matrix is
 * symmetric when X + iY is Hermitian, and has each eigenvalue twice, for v and for iv.
 */
record HermitianEigen(double[] values, ComplexMatrix vectors) {

    static HermitianEigen of(ComplexMatrix matrix) {
        matrix.requireSquare("an eigenvalue");
        Require.that(matrix.isHermitian(Check.TOLERANCE), "the matrix is not Hermitian");
        int n = matrix.rows();
        EigenDecomposition real =
                new EigenDecomposition(realForm(matrix.plus(matrix.adjoint()).times(0.5)));
        Integer[] order = ascending(real.getRealEigenvalues());
        double[] values = new double[n];
        for (int k = 0; k < n; k++) {
            values[k] = (real.getRealEigenvalue(order[2 * k]) + real.getRealEigenvalue(order[2 * k + 1])) / 2;
        }
        return new HermitianEigen(values, vectors(real, order, n));
    }

    /** The singular values of any matrix, descending. */
    static double[] singularValues(ComplexMatrix matrix) {
        double[] twice = new SingularValueDecomposition(realForm(matrix)).getSingularValues();
        double[] values = new double[twice.length / 2];
        Arrays.setAll(values, k -> twice[2 * k]);
        return values;
    }

    private static RealMatrix realForm(ComplexMatrix matrix) {
        int rows = matrix.rows();
        int columns = matrix.columns();
        double[][] real = new double[2 * rows][2 * columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                real[i][j] = matrix.re(i, j);
                real[rows + i][columns + j] = matrix.re(i, j);
                real[rows + i][j] = matrix.im(i, j);
                real[i][columns + j] = -matrix.im(i, j);
            }
        }
        return new Array2DRowRealMatrix(real, false);
    }

    private static Integer[] ascending(double[] values) {
        Integer[] order = new Integer[values.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(values[a], values[b]));
        return order;
    }

    /**
     * Picks n of the 2n real eigenvectors that are orthonormal as complex vectors. The real ones of an m-fold eigenvalue are
     * 2m vectors whose projectors add up to twice the projector on the complex eigenspace, so after k picks some vector keeps
     * a squared length of at least (m - k) / m outside their span; the longest remainder is taken.
     */
    private static ComplexMatrix vectors(EigenDecomposition real, Integer[] order, int n) {
        ComplexMatrix basis = ComplexMatrix.zero(n, n);
        double scale = Math.max(
                1, Arrays.stream(real.getRealEigenvalues()).map(Math::abs).max().orElseThrow());
        for (int k = 0; k < n; k++) {
            double value = real.getRealEigenvalue(order[2 * k]);
            Remainder longest = Remainder.of(real.getEigenvector(order[2 * k]).toArray(), basis, k);
            for (int candidate : order) {
                if (Math.abs(real.getRealEigenvalue(candidate) - value) <= Check.TOLERANCE * scale) {
                    Remainder next = Remainder.of(real.getEigenvector(candidate).toArray(), basis, k);
                    longest = next.norm > longest.norm ? next : longest;
                }
            }
            longest.store(basis, k);
        }
        return basis;
    }

    /** What is left of a vector outside the span of the first columns of a basis. */
    private record Remainder(double[] re, double[] im, double norm) {

        static Remainder of(double[] stacked, ComplexMatrix basis, int columns) {
            int n = stacked.length / 2;
            double[] re = Arrays.copyOf(stacked, n);
            double[] im = Arrays.copyOfRange(stacked, n, 2 * n);
            // Twice is enough to reach orthogonality to rounding (Kahan and Parlett).
            for (int pass = 0; pass < 2; pass++) {
                for (int k = 0; k < columns; k++) {
                    subtractProjection(re, im, basis, k);
                }
            }
            double sum = 0;
            for (int i = 0; i < n; i++) {
                sum += re[i] * re[i] + im[i] * im[i];
            }
            return new Remainder(re, im, Math.sqrt(sum));
        }

        private static void subtractProjection(double[] re, double[] im, ComplexMatrix basis, int k) {
            double x = 0;
            double y = 0;
            for (int i = 0; i < re.length; i++) {
                x += basis.re(i, k) * re[i] + basis.im(i, k) * im[i];
                y += basis.re(i, k) * im[i] - basis.im(i, k) * re[i];
            }
            for (int i = 0; i < re.length; i++) {
                re[i] -= x * basis.re(i, k) - y * basis.im(i, k);
                im[i] -= x * basis.im(i, k) + y * basis.re(i, k);
            }
        }

        void store(ComplexMatrix basis, int k) {
            for (int i = 0; i < re.length; i++) {
                basis.rawRe()[i * basis.columns() + k] = re[i] / norm;
                basis.rawIm()[i * basis.columns() + k] = im[i] / norm;
            }
        }
    }
}
