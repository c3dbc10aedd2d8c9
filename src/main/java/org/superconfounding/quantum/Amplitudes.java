package org.superconfounding.quantum;

import java.util.List;

/**
 * Amplitudes that gates change in place: the only mutable state of the package, never shown outside it.
 *
 * <p>Index bit i belongs to position i. A state vector on n qubits uses n positions. A density matrix uses 2n: entry (row,
 * column) lies at {@code row << n | column}, so that U rho U† is U on the row positions and the conjugate of U on the column
 * positions.
 */
final class Amplitudes {
    final double[] re;
    final double[] im;

    Amplitudes(double[] re, double[] im) {
        this.re = re;
        this.im = im;
    }

    /** All zero but a 1 at {@code index}. */
    static Amplitudes basis(int positions, int index) {
        Amplitudes state = new Amplitudes(new double[1 << positions], new double[1 << positions]);
        state.re[index] = 1;
        return state;
    }

    Amplitudes copy() {
        return new Amplitudes(re.clone(), im.clone());
    }

    /** Applies a gate at its targets plus {@code shift}; {@code sign} = -1 applies the complex conjugate of its matrix. */
    void apply(Gate gate, List<Integer> targets, int shift, int sign) {
        int last = 1 << targets.get(targets.size() - 1) + shift;
        switch (gate.action()) {
            case REAL -> real(gate.rawRe(), last);
            case DIAGONAL -> diagonal(gate.rawRe(), gate.rawIm(), last, sign);
            case FLIP -> flip(mask(targets, shift), last);
            case SIGN -> negate(mask(targets, shift));
            case EXCHANGE -> exchange(1 << targets.get(0) + shift, last);
            case GENERAL -> general(gate.rawRe(), gate.rawIm(), positions(targets, shift), sign);
        }
    }

    private static int mask(List<Integer> targets, int shift) {
        int mask = 0;
        for (int i = 0; i < targets.size(); i++) {
            mask |= 1 << targets.get(i) + shift;
        }
        return mask;
    }

    private static int[] positions(List<Integer> targets, int shift) {
        int[] positions = new int[targets.size()];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = targets.get(i) + shift;
        }
        return positions;
    }

    private void real(double[] m, int step) {
        double a = m[0];
        double b = m[1];
        double c = m[2];
        double d = m[3];
        for (int block = 0; block < re.length; block += 2 * step) {
            for (int i = block; i < block + step; i++) {
                int j = i + step;
                double xRe = re[i];
                double yRe = re[j];
                re[i] = a * xRe + b * yRe;
                re[j] = c * xRe + d * yRe;
                double xIm = im[i];
                double yIm = im[j];
                im[i] = a * xIm + b * yIm;
                im[j] = c * xIm + d * yIm;
            }
        }
    }

    private void diagonal(double[] mRe, double[] mIm, int step, int sign) {
        for (int i = 0; i < re.length; i++) {
            int entry = (i & step) == 0 ? 0 : 3;
            multiply(i, mRe[entry], sign * mIm[entry]);
        }
    }

    private void multiply(int i, double a, double b) {
        double x = re[i];
        re[i] = a * x - b * im[i];
        im[i] = a * im[i] + b * x;
    }

    /** Exchanges the amplitudes that differ in bit {@code target} where all other bits of {@code mask} are 1. */
    private void flip(int mask, int target) {
        int controls = mask ^ target;
        for (int base = 0, n = re.length; base < n; base = next(base, mask)) {
            swap(base | controls, base | mask);
        }
    }

    private void exchange(int first, int second) {
        int mask = first | second;
        for (int base = 0, n = re.length; base < n; base = next(base, mask)) {
            swap(base | first, base | second);
        }
    }

    private void swap(int i, int j) {
        double x = re[i];
        re[i] = re[j];
        re[j] = x;
        double y = im[i];
        im[i] = im[j];
        im[j] = y;
    }

    private void negate(int mask) {
        for (int base = 0, n = re.length; base < n; base = next(base, mask)) {
            re[base | mask] = -re[base | mask];
            im[base | mask] = -im[base | mask];
        }
    }

    /** The next larger index whose bits in {@code mask} are all 0. */
    private static int next(int index, int mask) {
        return (index | mask) + 1 & ~mask;
    }

    /**
     * Applies any matrix, unitary or not, by gathering the 2<sup>k</sup> amplitudes it mixes; the first position is the most
     * significant bit of the matrix index.
     */
    void general(double[] mRe, double[] mIm, int[] positions, int sign) {
        int dimension = 1 << positions.length;
        int[] offsets = new int[dimension];
        for (int i = 0; i < dimension; i++) {
            for (int p = 0; p < positions.length; p++) {
                offsets[i] |= (i >> positions.length - 1 - p & 1) << positions[p];
            }
        }
        int mask = offsets[dimension - 1];
        double[] xRe = new double[dimension];
        double[] xIm = new double[dimension];
        for (int base = 0, n = re.length; base < n; base = next(base, mask)) {
            for (int i = 0; i < dimension; i++) {
                xRe[i] = re[base | offsets[i]];
                xIm[i] = im[base | offsets[i]];
            }
            for (int i = 0; i < dimension; i++) {
                double sumRe = 0;
                double sumIm = 0;
                for (int j = 0, at = i * dimension; j < dimension; j++, at++) {
                    double b = sign * mIm[at];
                    sumRe += mRe[at] * xRe[j] - b * xIm[j];
                    sumIm += mRe[at] * xIm[j] + b * xRe[j];
                }
                re[base | offsets[i]] = sumRe;
                im[base | offsets[i]] = sumIm;
            }
        }
    }

    /** Sets every amplitude to zero whose bit at {@code position} is not {@code value}. */
    void project(int position, int value) {
        for (int i = 0; i < re.length; i++) {
            if ((i >> position & 1) != value) {
                re[i] = 0;
                im[i] = 0;
            }
        }
    }

    /** Adds another set of amplitudes. */
    void add(Amplitudes other) {
        for (int i = 0; i < re.length; i++) {
            re[i] += other.re[i];
            im[i] += other.im[i];
        }
    }

    /** Squared absolute value at an index. */
    double squared(int i) {
        return re[i] * re[i] + im[i] * im[i];
    }

    /** The sum of squared absolute values. */
    double squaredNorm() {
        double sum = 0;
        for (int i = 0; i < re.length; i++) {
            sum += squared(i);
        }
        return sum;
    }
}
