package org.superconfounding.learning;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.superconfounding.statistics.Multinomial;
import org.superconfounding.statistics.Require;

/**
 * The exact law p(a, c, b) of one sample. The probability of (a, c, b) has index a + 2c + 4b (A is the least significant
 * bit). Independent rows of a sample of size n make a multinomial draw of {@link CellCounts}.
 */
public final class SampleLaw {
    private static final double SUM_TOLERANCE = 1e-9;

    private final double[] probabilities;

    private SampleLaw(double[] probabilities) {
        this.probabilities = probabilities;
    }

    /** A law from its probabilities, by index: eight that sum to 1 within 1e-9; others are refused. */
    public static SampleLaw of(double... probabilities) {
        double sum = Arrays.stream(probabilities).sum();
        boolean valid = probabilities.length == 8
                && Arrays.stream(probabilities).allMatch(p -> p >= 0 && p <= 1 + SUM_TOLERANCE)
                && StrictMath.abs(sum - 1) <= SUM_TOLERANCE;
        Require.that(
                valid,
                "sample law is " + Arrays.toString(probabilities) + "; allowed: eight probabilities that sum to 1");
        return new SampleLaw(probabilities.clone());
    }

    /** Probability of the sample (a, c, b); each value 0 or 1. */
    public double probability(int a, int c, int b) {
        return probabilities[CellCounts.index(a, c, b)];
    }

    /** Probability of the features (a, c). */
    public double pair(int a, int c) {
        return probability(a, c, 0) + probability(a, c, 1);
    }

    /** P(B = 1). */
    public double labelOne() {
        return probability(0, 0, 1) + probability(1, 0, 1) + probability(0, 1, 1) + probability(1, 1, 1);
    }

    /** P(B = 1 | C = c); refused where C = c has probability 0. */
    public double labelOneGivenC(int c) {
        double given = pair(0, c) + pair(1, c);
        Require.that(given > 0, "C = %s has probability 0: nothing to condition on", c);
        return (probability(0, c, 1) + probability(1, c, 1)) / given;
    }

    /** The law after the label of each row is flipped with probability {@code rate}, independently of everything. */
    public SampleLaw withLabelNoise(double rate) {
        Require.probability("label noise", rate);
        double[] noisy = new double[probabilities.length];
        for (int cell = 0; cell < noisy.length; cell++) {
            noisy[cell] = (1 - rate) * probabilities[cell] + rate * probabilities[cell ^ 4];
        }
        return new SampleLaw(noisy);
    }

    /** Largest difference of a probability between the two laws. */
    public double maxAbsDifference(SampleLaw other) {
        double largest = 0;
        for (int cell = 0; cell < probabilities.length; cell++) {
            largest = Math.max(largest, Math.abs(probabilities[cell] - other.probabilities[cell]));
        }
        return largest;
    }

    /** {@code rows} independent samples. */
    public CellCounts draw(UniformRandomProvider rng, int rows) {
        return CellCounts.of(Multinomial.sample(rng, rows, probabilities));
    }
}
