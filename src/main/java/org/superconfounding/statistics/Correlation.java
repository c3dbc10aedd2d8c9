package org.superconfounding.statistics;

/** Correlation of paired samples. */
public final class Correlation {
    private Correlation() {}

    /**
     * Pearson's product-moment correlation r, in [-1, 1], of at least two pairs of finite values, neither sample being
     * constant.
     */
    public static double pearson(double[] x, double[] y) {
        double r = CrossMoments.of(x, y).correlation();
        Require.that(!Double.isNaN(r), "correlation with a constant sample is undefined; x and y must both vary");
        return r;
    }
}
