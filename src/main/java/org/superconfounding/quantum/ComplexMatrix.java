package org.superconfounding.quantum;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntBinaryOperator;
import org.superconfounding.statistics.Require;

/**
 * An immutable dense complex matrix, stored by rows in two arrays. Entries are finite.
 *
 * <p>Every method that combines two matrices throws {@link IllegalArgumentException} when their shapes do not fit.
 */
public final class ComplexMatrix {
    private final int rows;
    private final int columns;
    private final double[] re;
    private final double[] im;

    /** Takes the arrays over without a copy. */
    ComplexMatrix(int rows, int columns, double[] re, double[] im) {
        this.rows = rows;
        this.columns = columns;
        this.re = re;
        this.im = im;
    }

    /**
     * A matrix from its real and imaginary parts, each {@code rows x columns} and not empty; refuses rows that differ in
     * length, and entries that are not finite.
     */
    public static ComplexMatrix of(double[][] re, double[][] im) {
        Require.that(re.length > 0 && re[0].length > 0, "a matrix needs at least one row and one column");
        Require.that(
                re.length == im.length, "the real part has " + re.length + " rows, the imaginary part " + im.length);
        int columns = re[0].length;
        return new ComplexMatrix(re.length, columns, flatten("real", re, columns), flatten("imaginary", im, columns));
    }

    public static ComplexMatrix ofReal(double[][] re) {
        return of(re, new double[re.length][re.length == 0 ? 0 : re[0].length]);
    }

    private static double[] flatten(String part, double[][] values, int columns) {
        double[] flat = new double[values.length * columns];
        for (int i = 0; i < values.length; i++) {
            Require.that(
                    values[i].length == columns,
                    "row " + i + " of the " + part + " part has " + values[i].length + " entries instead of "
                            + columns);
            for (int j = 0; j < columns; j++) {
                flat[i * columns + j] =
                        Require.finite("entry (" + i + ", " + j + ") of the " + part + " part", values[i][j]);
            }
        }
        return flat;
    }

    public static ComplexMatrix identity(int n) {
        ComplexMatrix identity = zero(n, n);
        for (int i = 0; i < n; i++) {
            identity.re[i * n + i] = 1;
        }
        return identity;
    }

    public static ComplexMatrix zero(int rows, int columns) {
        Require.that(rows > 0 && columns > 0, "a matrix needs at least one row and one column");
        return new ComplexMatrix(rows, columns, new double[rows * columns], new double[rows * columns]);
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    /** The real part of entry (i, j), counted from 0. */
    public double re(int i, int j) {
        return re[index(i, j)];
    }

    /** The imaginary part of entry (i, j), counted from 0. */
    public double im(int i, int j) {
        return im[index(i, j)];
    }

    private int index(int i, int j) {
        if (i < 0 || i >= rows || j < 0 || j >= columns) {
            throw new IndexOutOfBoundsException("entry (" + i + ", " + j + ") of a " + shape() + " matrix");
        }
        return i * columns + j;
    }

    public ComplexMatrix plus(ComplexMatrix other) {
        return combine(other, 1);
    }

    public ComplexMatrix minus(ComplexMatrix other) {
        return combine(other, -1);
    }

    private ComplexMatrix combine(ComplexMatrix other, double sign) {
        requireSameShape(other);
        double[] sumRe = re.clone();
        double[] sumIm = im.clone();
        for (int i = 0; i < re.length; i++) {
            sumRe[i] += sign * other.re[i];
            sumIm[i] += sign * other.im[i];
        }
        return new ComplexMatrix(rows, columns, sumRe, sumIm);
    }

    public ComplexMatrix times(double factor) {
        Require.finite("the factor of a matrix", factor);
        double[] scaledRe = Arrays.stream(re).map(x -> x * factor).toArray();
        double[] scaledIm = Arrays.stream(im).map(x -> x * factor).toArray();
        return new ComplexMatrix(rows, columns, scaledRe, scaledIm);
    }

    /** The matrix product, this matrix on the left. */
    public ComplexMatrix times(ComplexMatrix right) {
        Require.that(columns == right.rows, "cannot multiply a " + shape() + " by a " + right.shape() + " matrix");
        ComplexMatrix product = zero(rows, right.columns);
        for (int i = 0; i < rows; i++) {
            for (int k = 0; k < columns; k++) {
                product.addRow(i, re[i * columns + k], im[i * columns + k], right, k);
            }
        }
        return product;
    }

    /** Adds {@code (a + ib)} times row {@code k} of {@code other} to row {@code i}; only while a product is being built. */
    private void addRow(int i, double a, double b, ComplexMatrix other, int k) {
        for (int j = 0; j < columns; j++) {
            double x = other.re[k * columns + j];
            double y = other.im[k * columns + j];
            re[i * columns + j] += a * x - b * y;
            im[i * columns + j] += a * y + b * x;
        }
    }

    /** The conjugate transpose. */
    public ComplexMatrix adjoint() {
        return transpose().conjugate();
    }

    public ComplexMatrix transpose() {
        return rearranged(columns, rows, (i, j) -> j * columns + i);
    }

    /** The entrywise complex conjugate. */
    public ComplexMatrix conjugate() {
        return new ComplexMatrix(
                rows, columns, re, Arrays.stream(im).map(x -> -x).toArray());
    }

    /** The Kronecker product: this matrix on the most significant bits of the index, {@code right} on the least. */
    public ComplexMatrix kron(ComplexMatrix right) {
        ComplexMatrix product = zero(rows * right.rows, columns * right.columns);
        for (int i = 0; i < product.rows; i++) {
            for (int j = 0; j < product.columns; j++) {
                int a = (i / right.rows) * columns + j / right.columns;
                int b = (i % right.rows) * right.columns + j % right.columns;
                product.re[i * product.columns + j] = re[a] * right.re[b] - im[a] * right.im[b];
                product.im[i * product.columns + j] = re[a] * right.im[b] + im[a] * right.re[b];
            }
        }
        return product;
    }

    /** A matrix whose entry (i, j) is this one's entry at a flat index. */
    ComplexMatrix rearranged(int newRows, int newColumns, IntBinaryOperator source) {
        ComplexMatrix result = zero(newRows, newColumns);
        for (int i = 0; i < newRows; i++) {
            for (int j = 0; j < newColumns; j++) {
                int from = source.applyAsInt(i, j);
                result.re[i * newColumns + j] = re[from];
                result.im[i * newColumns + j] = im[from];
            }
        }
        return result;
    }

    /** The real part of the trace of a square matrix; another is refused. */
    public double traceRe() {
        requireSquare("the trace");
        double sum = 0;
        for (int i = 0; i < rows; i++) {
            sum += re[i * columns + i];
        }
        return sum;
    }

    /** Whether this is square and no entry of M†M is farther than {@code tolerance} from the identity's. */
    public boolean isUnitary(double tolerance) {
        return rows == columns && adjoint().times(this).maxAbsDifference(identity(rows)) <= tolerance;
    }

    /** Whether this is square and no entry is farther than {@code tolerance} from the adjoint's. */
    public boolean isHermitian(double tolerance) {
        return rows == columns && maxAbsDifference(adjoint()) <= tolerance;
    }

    /** The eigenvalues, ascending, each as often as its multiplicity; a matrix that is not Hermitian to 1e-9 is refused. */
    public double[] hermitianEigenvalues() {
        return HermitianEigen.of(this).values();
    }

    /**
     * A unit eigenvector (a column) of a matrix that is Hermitian to 1e-9, for the {@code k}-th eigenvalue, from 0, in ascending
     * order. Vectors of different {@code k} are orthogonal, also within a degenerate eigenspace; the phase is arbitrary.
     */
    public ComplexMatrix hermitianEigenvector(int k) {
        Require.within("the index of an eigenvector", 0, rows - 1, k);
        ComplexMatrix vectors = HermitianEigen.of(this).vectors();
        return vectors.rearranged(rows, 1, (i, j) -> i * columns + k);
    }

    /** The largest singular value. */
    public double operatorNorm() {
        return HermitianEigen.singularValues(this)[0];
    }

    /** The largest absolute value of a difference of entries. */
    public double maxAbsDifference(ComplexMatrix other) {
        requireSameShape(other);
        double max = 0;
        for (int i = 0; i < re.length; i++) {
            double dx = re[i] - other.re[i];
            double dy = im[i] - other.im[i];
            max = Math.max(max, Math.sqrt(dx * dx + dy * dy));
        }
        return max;
    }

    /** The stored real parts by rows; not a copy. */
    double[] rawRe() {
        return re;
    }

    /** The stored imaginary parts by rows; not a copy. */
    double[] rawIm() {
        return im;
    }

    String shape() {
        return rows + " x " + columns;
    }

    void requireSquare(String purpose) {
        Require.that(rows == columns, purpose + " needs a square matrix; this one is " + shape());
    }

    private void requireSameShape(ComplexMatrix other) {
        Require.that(
                rows == other.rows && columns == other.columns,
                "cannot combine a " + shape() + " with a " + other.shape() + " matrix");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ComplexMatrix that
                && rows == that.rows
                && Arrays.equals(re, that.re)
                && Arrays.equals(im, that.im);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(re), Arrays.hashCode(im));
    }
}
