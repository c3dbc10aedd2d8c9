package org.superconfounding.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Error rates of many tests taken together. */
public final class Multiplicity {
    private Multiplicity() {}

    /**
     * Holm's step-down adjusted p-values (Holm 1979): rejecting where the adjusted value is at most α keeps the probability of
     * any false rejection at most α, whatever the dependence between the tests.
     *
     * @param p p-values in [0, 1]
     * @return adjusted p-values, in the order given
     * @throws IllegalArgumentException if a p-value is NaN or outside [0, 1]
     */
    public static double[] holm(double[] p) {
        double[] adjusted = p.clone();
        for (double value : adjusted) {
            Require.probability("p-value", value);
        }
        int[] ascending = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double running = 0;
        for (int rank = 0; rank < ascending.length; rank++) {
            running = Math.max(running, Math.min(1, (p.length - rank) * p[ascending[rank]]));
            adjusted[ascending[rank]] = running;
        }
        return adjusted;
    }

    /**
     * Probability of at least one false alarm among tests with these levels: 1 - Π(1 - α). Exact for independent tests
     * with these exact levels; an upper bound where a level is itself an upper bound, and where the tests depend positively on each
     * other (Šidák 1967). Whatever the dependence, the sum of the levels is an upper bound.
     *
     * @param alphas levels in [0, 1]; none gives 0
     * @throws IllegalArgumentException if a level is NaN or outside [0, 1]
     */
    public static double familyWise(double... alphas) {
        double logNone = 0;
        for (double alpha : alphas) {
            logNone += StrictMath.log1p(-Require.probability("significance level", alpha));
        }
        return -StrictMath.expm1(logNone);
    }
}
