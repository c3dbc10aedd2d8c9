package org.superconfounding.statistics;

/** An ordinary least-squares line y = intercept + slope x, with Pearson's correlation r of x and y, NaN if y is constant. */
public record LinearFit(double slope, double intercept, double r) {
    /** Fits a line to pairs of finite values, at least two and not all of one x. */
    public static LinearFit of(double[] x, double[] y) {
        CrossMoments moments = CrossMoments.of(x, y);
        Require.that(moments.xx() != 0, "all x are %s; a line needs at least two different x", moments.meanX());
        double slope = moments.xy() / moments.xx();
        return new LinearFit(slope, moments.meanY() - slope * moments.meanX(), moments.correlation());
    }

    public double at(double x) {
        return intercept + slope * x;
    }
}
