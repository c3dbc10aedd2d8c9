package org.superconfounding.statistics;

/**
 * Means and centred sums of squares and products of paired samples.
 *
 * <p>Not {@code SimpleRegression}: its r is the root of 1 - SSE / SST, which for a weak correlation leaves only half the digits.
 */
record CrossMoments(double meanX, double meanY, double xx, double yy, double xy) {
    static CrossMoments of(double[] x, double[] y) {
        Require.sameLength("x", x.length, "y", y.length);
        double[] abscissae = Require.finiteCopy("x", x, 2);
        double[] ordinates = Require.finiteCopy("y", y, 2);
        double meanX = Summary.of(abscissae).mean();
        double meanY = Summary.of(ordinates).mean();
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < abscissae.length; i++) {
            double dx = abscissae[i] - meanX;
            double dy = ordinates[i] - meanY;
            xx += dx * dx;
            yy += dy * dy;
            xy += dx * dy;
        }
        return new CrossMoments(meanX, meanY, xx, yy, xy);
    }

    /** Pearson's r, in [-1, 1]; NaN if x or y is constant. */
    double correlation() {
        double r = xy / (Math.sqrt(xx) * Math.sqrt(yy));
        return xx == 0 || yy == 0 ? Double.NaN : Math.max(-1, Math.min(1, r));
    }
}
