package org.superconfounding.statistics;

/** How well predicted values agree with observed ones. */
public final class GoodnessOfFit {
    private GoodnessOfFit() {}

    /**
     * Coefficient of determination, 1 - Σ(observed - predicted)² / Σ(observed - mean observed)², of at least two pairs of
     * finite values, the observed ones not all equal. It is 1 for a perfect prediction, 0 for one no better than the mean, and
     * negative for a worse one. No parameter is fitted.
     */
    public static double rSquared(double[] observed, double[] predicted) {
        CrossMoments moments = CrossMoments.of(observed, predicted);
        Require.that(
                moments.xx() != 0, "all observed values are %s; R² needs at least two different ones", moments.meanX());
        double residual = 0;
        for (int i = 0; i < observed.length; i++) {
            residual += (observed[i] - predicted[i]) * (observed[i] - predicted[i]);
        }
        return 1 - residual / moments.xx();
    }
}
