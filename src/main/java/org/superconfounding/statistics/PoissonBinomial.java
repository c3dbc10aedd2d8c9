package org.superconfounding.statistics;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * The exact law of the number of successes in independent trials, each with a probability of its own: the Poisson binomial law.
 * An instance is immutable; making one from n probabilities takes n² / 2 multiplications.
 */
public final class PoissonBinomial {
    private final double[] probabilities;
    private final double[] cumulative;
    private final double mean;
    private final double variance;

    private PoissonBinomial(double[] probabilities, double mean, double variance) {
        this.probabilities = probabilities;
        this.cumulative = probabilities.clone();
        Arrays.parallelPrefix(cumulative, Double::sum);
        this.mean = mean;
        this.variance = variance;
    }

    /**
     * The law of the number of successes.
     *
     * @param successes probability of success of each trial, each in [0, 1]; none makes the constant 0
     * @throws IllegalArgumentException if one is outside
     */
    public static PoissonBinomial of(double... successes) {
        double[] law = new double[successes.length + 1];
        law[0] = 1;
        double mean = 0;
        double variance = 0;
        for (int trial = 0; trial < successes.length; trial++) {
            double p = Require.probability("probability of success", successes[trial]);
            for (int k = trial + 1; k > 0; k--) {
                law[k] = law[k] * (1 - p) + law[k - 1] * p;
            }
            law[0] *= 1 - p;
            mean += p;
            variance += p * (1 - p);
        }
        return new PoissonBinomial(law, mean, variance);
    }

    /** Number of trials: the largest possible number of successes. */
    public int trials() {
        return probabilities.length - 1;
    }

    /** P(K = k); 0 outside 0 to the number of trials. */
    public double probability(int k) {
        return k < 0 || k > trials() ? 0 : probabilities[k];
    }

    /** P(K ≤ k). */
    public double atMost(int k) {
        return k < 0 ? 0 : Math.min(1, cumulative[Math.min(k, trials())]);
    }

    /** Expected number of successes. */
    public double mean() {
        return mean;
    }

    /** Variance of the number of successes. */
    public double variance() {
        return variance;
    }

    /** Draws a number of successes by inversion: one deviate, a binary search. */
    public int sample(UniformRandomProvider rng) {
        double u = rng.nextDouble() * cumulative[trials()];
        int low = 0;
        int high = trials();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (u < cumulative[middle]) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
