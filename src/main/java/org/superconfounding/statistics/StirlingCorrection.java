package org.superconfounding.statistics;

/**
 * The correction term of Stirling's formula in Hörmann's form: log k! = log √(2π) + (k + 1/2) log(k + 1) - (k + 1) + of(k).
 *
 * <p>Tabled for k &lt; 10 (computed with 40 digits); beyond that the asymptotic series, whose first neglected term is below
 * 1e-11 there.
 */
final class StirlingCorrection {
    private static final double[] TABLE = {
        0.08106146679532725822,
        0.041340695955409294094,
        0.027677925684998339149,
        0.020790672103765093112,
        0.016644691189821192163,
        0.013876128823070747999,
        0.011896709945891770095,
        0.010411265261972096497,
        0.0092554621827127329177,
        0.0083305634333628712565,
    };

    private StirlingCorrection() {}

    static double of(int k) {
        if (k < TABLE.length) {
            return TABLE[k];
        }
        double inverse = 1 / (k + 1.0);
        double square = inverse * inverse;
        return (1.0 / 12 - (1.0 / 360 - square * (1.0 / 1260 - square / 1680)) * square) * inverse;
    }
}
