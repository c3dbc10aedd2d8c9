package org.superconfounding.report.figure;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.superconfounding.statistics.Summary;

/**
 * The outline of a sample's density: a Gaussian kernel estimate with Silverman's bandwidth (B. W. Silverman, <i>Density
 * Estimation</i>, 1986, eq. 3.31), cut at the smallest and largest value.
 */
final class Violin {
    private static final int STEPS = 64;

    private Violin() {}

    /**
     * Corner points x0, y0, x1, y1, … of a closed outline, upright at {@code center}, at its widest {@code halfWidth} to
     * either side.
     */
    static double[] outline(double[] sample, double center, double halfWidth) {
        Summary summary = Summary.of(sample);
        double bandwidth = Math.max(1e-9, 1.06 * summary.standardDeviation() * StrictMath.pow(sample.length, -0.2));
        double[] density = IntStream.rangeClosed(0, STEPS)
                .mapToDouble(i -> density(sample, at(summary, i), bandwidth))
                .toArray();
        double widest = Arrays.stream(density).max().orElseThrow();
        double[] corners = new double[4 * (STEPS + 1)];
        for (int i = 0; i <= STEPS; i++) {
            double reach = halfWidth * density[i] / widest;
            int mirrored = corners.length - 2 - 2 * i;
            corners[2 * i] = center - reach;
            corners[mirrored] = center + reach;
            corners[2 * i + 1] = at(summary, i);
            corners[mirrored + 1] = at(summary, i);
        }
        return corners;
    }

    private static double at(Summary summary, int step) {
        return summary.min() + (summary.max() - summary.min()) * step / STEPS;
    }

    private static double density(double[] sample, double at, double bandwidth) {
        return Arrays.stream(sample)
                .map(value -> (at - value) / bandwidth)
                .map(z -> StrictMath.exp(-z * z / 2))
                .sum();
    }
}
