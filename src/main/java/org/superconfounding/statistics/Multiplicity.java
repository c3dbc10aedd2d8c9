package org.superconfounding.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Error rates of many tests taken together. */
public final class Multiplicity {
    private Multiplicity() {}

    /**
     * Holm's step-down adjusted p-values (Holm 1979) of p-values in [0, 1], in the order given: rejecting where the adjusted
     * value is at most α keeps the probability of any false rejection at most α, whatever the dependence between the tests.
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
     * Probability of at least one false alarm among tests with these levels, each in [0, 1]: 1 - Π(1 - α); 0 for none. Exact
     * for independent tests with these exact levels; an upper bound where a level is itself an upper bound, and where the tests
     * depend positively on each other (Šidák 1967). Whatever the dependence, the sum of the levels is an upper bound.
     */
    public static double familyWise(double... alphas) {
        double logNone = 0;
        for (double alpha : alphas) {
            logNone += StrictMath.log1p(-Require.probability("significance level", alpha));
        }
        return -StrictMath.expm1(logNone);
    }
}
