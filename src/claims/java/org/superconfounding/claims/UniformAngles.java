package org.superconfounding.claims;

/**
 * Moments of the correlators of two independent qubits whose polar angle is uniform on [0, π) and azimuth on [0, 2π), at the paper's
 * settings. The mean squares of z and x are 1/2 and 1/4, and z x has mean 0.
 */
final class UniformAngles {
    private static final double Z = 0.5;
    private static final double X = 0.25;

    /** Mean square of A's answer at a and a′, and of B's at both of its settings, which lie half-way between z and ±x. */
    private static final double[] A = {Z, X};

    private static final double B = (Z + X) / 2;

    private UniformAngles() {}

    /** Variance of one correlator over states and shots; a, b and a, b′ first, then a′, b and a′, b′. */
    static double varianceOfE(int correlator, int shots) {
        double square = A[correlator / 2] * B;
        return square + (1 - square) / shots;
    }

    /** Variance of S = √2 (z z + x x) with the shots of its four correlators. */
    static double varianceOfS(int shots) {
        double noise = 0;
        for (int correlator = 0; correlator < 4; correlator++) {
            noise += 1 - A[correlator / 2] * B;
        }
        return 2 * (Z * Z + X * X) + noise / shots;
    }
}
