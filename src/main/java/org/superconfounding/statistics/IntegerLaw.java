package org.superconfounding.statistics;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * The exact law of a random integer with finitely many values. Operations are exact up to rounding; outcomes at either end whose
 * probabilities sum to less than {@value #NEGLIGIBLE} are cut off, and the rest is not rescaled. Instances are immutable.
 */
public final class IntegerLaw {
    private static final double NEGLIGIBLE = 1e-20;
    /** Up to so many trials their law is computed trial by trial; more are halved, since sums cut off what is negligible. */
    private static final int FEW_TRIALS = 32;

    private final int first;
    private final double[] probabilities;
    private final double[] cumulative;

    private IntegerLaw(int first, double[] probabilities) {
        int from = 0;
        for (double tail = probabilities[0]; tail < NEGLIGIBLE; tail += probabilities[from]) {
            from++;
        }
        int to = probabilities.length;
        for (double tail = probabilities[to - 1]; tail < NEGLIGIBLE; tail += probabilities[to - 1]) {
            to--;
        }
        this.first = first + from;
        this.probabilities = Arrays.copyOfRange(probabilities, from, to);
        this.cumulative = sums(this.probabilities);
    }

    private static double[] sums(double[] terms) {
        double[] sums = terms.clone();
        for (int i = 1; i < sums.length; i++) {
            sums[i] += sums[i - 1];
        }
        return sums;
    }

    public static IntegerLaw always(int value) {
        return new IntegerLaw(value, new double[] {1});
    }

    /**
     * The number of successes in independent trials, each with a probability of its own in [0, 1]: the Poisson binomial law;
     * none makes the constant 0.
     */
    public static IntegerLaw ofSuccesses(double... successes) {
        return ofSuccesses(successes, 0, successes.length);
    }

    private static IntegerLaw ofSuccesses(double[] successes, int from, int to) {
        if (to - from > FEW_TRIALS) {
            int middle = (from + to) >>> 1;
            return ofSuccesses(successes, from, middle).plus(ofSuccesses(successes, middle, to));
        }
        double[] law = new double[to - from + 1];
        law[0] = 1;
        for (int trial = from; trial < to; trial++) {
            double p = Require.probability("probability of success", successes[trial]);
            for (int k = trial - from + 1; k > 0; k--) {
                law[k] = law[k] * (1 - p) + law[k - 1] * p;
            }
            law[0] *= 1 - p;
        }
        return new IntegerLaw(0, law);
    }

    /** The sum of this and an independent other. */
    public IntegerLaw plus(IntegerLaw other) {
        double[] addends = other.probabilities;
        double[] sum = new double[probabilities.length + addends.length - 1];
        for (int i = 0; i < probabilities.length; i++) {
            double weight = probabilities[i];
            for (int j = 0; j < addends.length; j++) {
                sum[i + j] += weight * addends[j];
            }
        }
        return new IntegerLaw(first + other.first, sum);
    }

    public IntegerLaw negated() {
        double[] reversed = new double[probabilities.length];
        for (int i = 0; i < reversed.length; i++) {
            reversed[i] = probabilities[reversed.length - 1 - i];
        }
        return new IntegerLaw(-last(), reversed);
    }

    /** This with probability {@code weight} in [0, 1], and else {@code other}. */
    public IntegerLaw mixedWith(IntegerLaw other, double weight) {
        Require.probability("weight", weight);
        int lowest = Math.min(first, other.first);
        double[] mixture = new double[Math.max(last(), other.last()) - lowest + 1];
        for (int i = 0; i < probabilities.length; i++) {
            mixture[first - lowest + i] += weight * probabilities[i];
        }
        for (int i = 0; i < other.probabilities.length; i++) {
            mixture[other.first - lowest + i] += (1 - weight) * other.probabilities[i];
        }
        return new IntegerLaw(lowest, mixture);
    }

    /** Smallest value that is not cut off. */
    public int first() {
        return first;
    }

    /** Largest value that is not cut off. */
    public int last() {
        return first + probabilities.length - 1;
    }

    /** P(K = k). */
    public double probability(int k) {
        return k < first || k > last() ? 0 : probabilities[k - first];
    }

    /** P(K ≤ k). */
    public double atMost(int k) {
        return k < first ? 0 : k >= last() ? 1 : Math.min(1, cumulative[k - first]);
    }

    /** P(K ≥ k), summed from above so that small tails keep their digits. */
    public double atLeast(int k) {
        double tail = 0;
        for (int value = last(); value >= Math.max(k, first); value--) {
            tail += probability(value);
        }
        return k <= first ? 1 : Math.min(1, tail);
    }

    public double mean() {
        double sum = 0;
        for (int i = 0; i < probabilities.length; i++) {
            sum += (first + i) * probabilities[i];
        }
        return sum;
    }

    public double variance() {
        double mean = mean();
        double sum = 0;
        for (int i = 0; i < probabilities.length; i++) {
            sum += (first + i - mean) * (first + i - mean) * probabilities[i];
        }
        return sum;
    }

    /** Smallest k with P(K ≤ k) ≥ {@code level} in (0, 1). */
    public int quantile(double level) {
        return first + indexBeyond(Require.openUnit("level", level), false);
    }

    /** Draws a value by inversion: one deviate and a binary search. */
    public int sample(UniformRandomProvider rng) {
        return first + indexBeyond(rng.nextDouble(), true);
    }

    /** First index whose cumulative probability exceeds {@code level}, or also equals it if not {@code strict}. */
    private int indexBeyond(double level, boolean strict) {
        int low = 0;
        int high = cumulative.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (strict ? level < cumulative[middle] : level <= cumulative[middle]) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
