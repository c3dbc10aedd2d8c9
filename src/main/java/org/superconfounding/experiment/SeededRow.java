package org.superconfounding.experiment;

import java.util.List;
import java.util.stream.Stream;
import org.superconfounding.statistics.NumpyRandomState;

/**
 * What NumPy's stream decides of one row of the author's program (src/ex7_multi_seed.py, lines 100, 66 and 117, in this order):
 * an angle; whether A is copied onto C, drawn only if the degree of confounding is above 0; and whether the label is flipped, drawn
 * only if the noise is above 0. The measured A is left to chance: 1 with probability sin²(angle/2). B is a copy of A.
 *
 * @param angle of RY on qubit A, in radians
 * @param linked whether C is a copy of A; if not, C = 0
 * @param flipped whether the label is flipped after measurement
 */
record SeededRow(double angle, boolean linked, boolean flipped) {
    static List<SeededRow> draw(NumpyRandomState stream, int rows, double largestAngle, double strength, double noise) {
        return Stream.generate(() -> next(stream, largestAngle, strength, noise))
                .limit(rows)
                .toList();
    }

    private static SeededRow next(NumpyRandomState stream, double largestAngle, double strength, double noise) {
        double angle = stream.uniform(0, largestAngle);
        boolean linked = strength > 0 && stream.randomSample() < strength;
        boolean flipped = noise > 0 && stream.randomSample() < noise;
        return new SeededRow(angle, linked, flipped);
    }

    /** Probability that A is measured as 1. */
    double one() {
        double sine = StrictMath.sin(angle / 2);
        return Math.min(1, sine * sine);
    }
}
