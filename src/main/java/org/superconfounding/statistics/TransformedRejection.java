package org.superconfounding.statistics;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * Hörmann's algorithm BTRD (1993): transformed rejection with decomposition for the binomial law, for p &le; 1/2 and np &ge; 10.
 *
 * <p>A candidate is k = floor(G(u)) with G(u) = (2a / (1/2 - |u|) + b) u + c and u uniform on [-1/2, 1/2]; it is accepted with
 * probability f(k) G'(u) / (f(m) α), where f is the binomial law and m its mode. For |u| &le; 0.43 that probability is at least
 * v_r, so a share of 0.86 v_r of the draws needs one uniform deviate and no evaluation of f. Far from the mode the comparison
 * with f is first squeezed as in Kachitvichyanukul and Schmeiser (1988), step 5.2, within that step's range of validity.
 */
record TransformedRejection(int n, double p, double deviation, double a, double b, double c, double alpha, double vr) {
    /** Largest distance from the mode at which f(k) / f(m) is computed by recursion. */
    private static final int RECURSION_REACH = 15;

    private static final double INNER = 0.43;
    /** Standard deviations on either side of the mode that a table covers; few draws in 10^15 fall outside. */
    private static final int TABLE_REACH = 8;

    private static final double[] NO_TABLE = {};

    static int sample(UniformRandomProvider rng, int n, double p) {
        return of(n, p).draw(rng);
    }

    static TransformedRejection of(int n, double p) {
        double deviation = Math.sqrt(n * p * (1 - p));
        double b = 1.15 + 2.53 * deviation;
        double a = -0.0873 + 0.0248 * b + 0.01 * p;
        double alpha = (2.83 + 5.1 / b) * deviation;
        return new TransformedRejection(n, p, deviation, a, b, n * p + 0.5, alpha, 0.92 - 4.2 / b);
    }

    int draw(UniformRandomProvider rng) {
        return draw(rng, NO_TABLE);
    }

    /**
     * f(k) / f(m) for every k within {@value #TABLE_REACH} standard deviations of the mode m, which stands in the middle: what
     * makes many draws of the same law cheap.
     */
    double[] table() {
        int reach = (int) (TABLE_REACH * deviation);
        double[] table = new double[2 * reach + 1];
        double odds = p / (1 - p);
        double scaledOdds = (n + 1.0) * odds;
        table[reach] = 1;
        for (int i = 1; i <= reach; i++) {
            table[reach + i] = table[reach + i - 1] * Math.max(0, scaledOdds / (mode() + i) - odds);
            int below = mode() - i + 1;
            table[reach - i] = below < 1 ? 0 : table[reach - i + 1] / (scaledOdds / below - odds);
        }
        return table;
    }

    /** Draws a number; {@code table} is that of this law, or empty. */
    int draw(UniformRandomProvider rng, double[] table) {
        double inner = 2 * INNER * vr;
        while (true) {
            double v = rng.nextDouble();
            if (v <= inner) {
                return (int) candidate(v / vr - INNER);
            }
            double u;
            if (v >= vr) {
                u = rng.nextDouble() - 0.5;
            } else {
                double outer = v / vr - (INNER + 0.5);
                u = (outer < 0 ? -0.5 : 0.5) - outer;
                v = vr * rng.nextDouble();
            }
            double k = candidate(u);
            if (k >= 0 && k <= n && accepts((int) k, v * alpha / slope(u), table)) {
                return (int) k;
            }
        }
    }

    /** floor(G(u)); minus infinity at u = -1/2. */
    double candidate(double u) {
        return Math.floor((2 * a / (0.5 - Math.abs(u)) + b) * u + c);
    }

    /** G'(u) = a / (1/2 - |u|)^2 + b. */
    double slope(double u) {
        double us = 0.5 - Math.abs(u);
        return a / (us * us) + b;
    }

    int mode() {
        return (int) ((n + 1.0) * p);
    }

    /** Whether v &le; f(k) / f(m). */
    private boolean accepts(int k, double v, double[] table) {
        int mode = mode();
        int index = k - mode + table.length / 2;
        if (index >= 0 && index < table.length) {
            return v <= table[index];
        }
        int distance = Math.abs(k - mode);
        return distance <= RECURSION_REACH ? acceptsByRecursion(k, mode, v) : acceptsByLogarithm(k, mode, distance, v);
    }

    private boolean acceptsByRecursion(int k, int mode, double v) {
        double odds = p / (1 - p);
        double scaledOdds = (n + 1.0) * odds;
        double ratio = 1;
        for (int i = Math.min(k, mode) + 1; i <= Math.max(k, mode); i++) {
            ratio *= scaledOdds / i - odds;
        }
        return k >= mode ? v <= ratio : v * ratio <= 1;
    }

    private boolean acceptsByLogarithm(int k, int mode, int distance, double v) {
        double logV = StrictMath.log(v);
        double variance = deviation * deviation;
        if (squeezable(distance, variance)) {
            double centre = centre(distance, variance);
            double slack = slack(distance, variance);
            if (logV <= centre - slack) {
                return true;
            }
            if (logV > centre + slack) {
                return false;
            }
        }
        return logV <= logRatio(k, mode);
    }

    /** Where log(f(k) / f(m)) lies within centre plus or minus slack; in the far tail it does not. */
    static boolean squeezable(double distance, double variance) {
        return distance > RECURSION_REACH && distance < variance / 2 - 1;
    }

    static double centre(double distance, double variance) {
        return -distance * distance / (2 * variance);
    }

    static double slack(double distance, double variance) {
        return distance / variance * (((distance / 3 + 0.625) * distance + 1.0 / 6) / variance + 0.5);
    }

    /** log(f(k) / f(m)) by Stirling's formula with corrections. */
    double logRatio(int k, int mode) {
        double odds = p / (1 - p);
        double failuresAtMode = n - mode + 1.0;
        double failures = n - k + 1.0;
        return (mode + 0.5) * StrictMath.log((mode + 1.0) / (odds * failuresAtMode))
                + (n + 1.0) * StrictMath.log(failuresAtMode / failures)
                + (k + 0.5) * StrictMath.log(failures * odds / (k + 1.0))
                + StirlingCorrection.of(mode)
                + StirlingCorrection.of(n - mode)
                - StirlingCorrection.of(k)
                - StirlingCorrection.of(n - k);
    }
}
