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
        Check.memory("amplitudes", positions, 2 * Double.BYTES);
        Amplitudes state =
                new Amplitudes(Check.zeros("real parts", positions), Check.zeros("imaginary parts", positions));
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
            case FLIP -> flip(Bits.mask(targets, shift), last);
            case SIGN -> negate(Bits.mask(targets, shift));
            case EXCHANGE -> exchange(1 << targets.get(0) + shift, last);
            case COMPLEX -> complex(gate.rawRe(), gate.rawIm(), last, sign);
            case GENERAL ->
                general(
                        gate.rawRe(),
                        gate.rawIm(),
                        targets.stream().mapToInt(t -> t + shift).toArray(),
                        sign);
        }
    }

    /**
     * Pairs of amplitudes lie {@code step} apart. Below a step of 8 one loop over all pairs is faster than a loop for each run of
     * them (2.0 times at step 1, 1.3 at step 2, measured in the cache); from there on the runs win (1.3 times).
     */
    private void real(double[] m, int step) {
        double a = m[0];
        double b = m[1];
        double c = m[2];
        double d = m[3];
        if (step < 8) {
            for (int k = 0, half = re.length / 2, low = step - 1; k < half; k++) {
                int i = k + (k & ~low);
                mix(re, i, i + step, a, b, c, d);
                mix(im, i, i + step, a, b, c, d);
            }
        } else {
            for (int block = 0; block < re.length; block += 2 * step) {
                for (int i = block; i < block + step; i++) {
                    mix(re, i, i + step, a, b, c, d);
                    mix(im, i, i + step, a, b, c, d);
                }
            }
        }
    }

    private static void mix(double[] part, int i, int j, double a, double b, double c, double d) {
        double x = part[i];
        double y = part[j];
        part[i] = a * x + b * y;
        part[j] = c * x + d * y;
    }

    private void complex(double[] mRe, double[] mIm, int step, int sign) {
        double aRe = mRe[0];
        double aIm = sign * mIm[0];
        double bRe = mRe[1];
        double bIm = sign * mIm[1];
        double cRe = mRe[2];
        double cIm = sign * mIm[2];
        double dRe = mRe[3];
        double dIm = sign * mIm[3];
        for (int k = 0, half = re.length / 2, low = step - 1; k < half; k++) {
            int i = k + (k & ~low);
            int j = i + step;
            double xRe = re[i];
            double xIm = im[i];
            double yRe = re[j];
            double yIm = im[j];
            re[i] = aRe * xRe - aIm * xIm + bRe * yRe - bIm * yIm;
            im[i] = aRe * xIm + aIm * xRe + bRe * yIm + bIm * yRe;
            re[j] = cRe * xRe - cIm * xIm + dRe * yRe - dIm * yIm;
            im[j] = cRe * xIm + cIm * xRe + dRe * yIm + dIm * yRe;
        }
    }

    private void diagonal(double[] mRe, double[] mIm, int step, int sign) {
        if (mRe[0] != 1 || mIm[0] != 0) {
            scale(0, step, mRe[0], sign * mIm[0]);
        }
        scale(step, step, mRe[3], sign * mIm[3]);
    }

    /** Multiplies by a + ib where the bit {@code step} of the index is as in {@code offset}. */
    private void scale(int offset, int step, double a, double b) {
        for (int k = 0, half = re.length / 2, low = step - 1; k < half; k++) {
            int i = k + (k & ~low) | offset;
            double x = re[i];
            re[i] = a * x - b * im[i];
            im[i] = a * im[i] + b * x;
        }
    }

    /** Exchanges the amplitudes that differ in bit {@code target} where all other bits of {@code mask} are 1. */
    private void flip(int mask, int target) {
        int controls = mask ^ target;
        for (int base = 0, n = re.length; base < n; base = Bits.next(base, mask)) {
            swap(base | controls, base | mask);
        }
    }

    private void exchange(int first, int second) {
        int mask = first | second;
        for (int base = 0, n = re.length; base < n; base = Bits.next(base, mask)) {
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

    void negate(int mask) {
        for (int base = 0, n = re.length; base < n; base = Bits.next(base, mask)) {
            re[base | mask] = -re[base | mask];
            im[base | mask] = -im[base | mask];
        }
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
        for (int base = 0, n = re.length; base < n; base = Bits.next(base, mask)) {
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

    void add(Amplitudes other) {
        for (int i = 0; i < re.length; i++) {
            re[i] += other.re[i];
            im[i] += other.im[i];
        }
    }

    double squared(int i) {
        return re[i] * re[i] + im[i] * im[i];
    }

    double squaredNorm() {
        double sum = 0;
        for (int i = 0; i < re.length; i++) {
            sum += squared(i);
        }
        return sum;
    }
}
