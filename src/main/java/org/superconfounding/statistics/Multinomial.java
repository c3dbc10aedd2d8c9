package org.superconfounding.statistics;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Exact sampling from the multinomial law: the counts of n independent shots over outcomes with given probabilities.
 *
 * <p>Outcome by outcome, the count is binomial in the shots left, with the outcome's share of the probability left (Devroye,
 * "Non-Uniform Random Variate Generation", 1986, chapter XI.1). An outcome of probability 0 never occurs: the last outcome of
 * positive probability takes the rest, so that the rounding of the probability left cannot leak shots beyond it.
 */
public final class Multinomial {
    /** How far the sum of the probabilities may be from 1. */
    public static final double SUM_TOLERANCE = 1e-9;

    private Multinomial() {}

    /**
     * Draws counts with sum n, the number of shots, at least 0. Probabilities are at least 0, with sum 1 within {@link
     * #SUM_TOLERANCE}, and divided by their sum.
     */
    public static int[] sample(UniformRandomProvider rng, int n, double[] probabilities) {
        int[] counts = new int[probabilities.length];
        sample(rng, n, probabilities, counts);
        return counts;
    }

    /** As {@link #sample(UniformRandomProvider, int, double[])}, into {@code out}, which must have one place for each outcome. */
    public static void sample(UniformRandomProvider rng, int n, double[] probabilities, int[] out) {
        Require.atLeast("number of shots", 0, n);
        Require.sameLength("probabilities", probabilities.length, "counts", out.length);
        double massLeft = total(probabilities);
        int last = lastPossible(probabilities);
        int shotsLeft = n;
        int i = 0;
        for (; i < last && shotsLeft > 0; i++) {
            double p = probabilities[i];
            if (p == 0) {
                out[i] = 0;
                continue;
            }
            out[i] = Binomial.sample(rng, shotsLeft, p < massLeft ? p / massLeft : 1);
            shotsLeft -= out[i];
            massLeft -= p;
        }
        Arrays.fill(out, i, out.length, 0);
        out[last] += shotsLeft;
    }

    static double total(double[] probabilities) {
        double total = 0;
        for (int i = 0; i < probabilities.length; i++) {
            if (!(probabilities[i] >= 0)) {
                throw Require.refusal("probabilities[%s] is %s; it must be in [0, 1]", i, probabilities[i]);
            }
            total += probabilities[i];
        }
        if (!(Math.abs(total - 1) <= SUM_TOLERANCE)) {
            throw Require.refusal("probabilities sum to %s; the sum must be 1 within %s", total, SUM_TOLERANCE);
        }
        return total;
    }

    private static int lastPossible(double[] probabilities) {
        int last = probabilities.length - 1;
        while (probabilities[last] == 0) {
            last--;
        }
        return last;
    }
}
