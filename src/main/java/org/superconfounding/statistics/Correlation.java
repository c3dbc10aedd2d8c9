package org.superconfounding.statistics;

/** Correlation of paired samples. */
public final class Correlation {
    private Correlation() {}

    /**
     * Pearson's product-moment correlation.
     *
     * @return r in [-1, 1]
     * @throws IllegalArgumentException if the samples differ in length, have fewer than two values, hold a value that is not
     *     finite, or if one of them is constant, since r is then undefined
     */
    public static double pearson(double[] x, double[] y) {
        double r = CrossMoments.of(x, y).correlation();
        Require.that(!Double.isNaN(r), "correlation with a constant sample is undefined; x and y must both vary");
        return r;
    }
}
