package org.superconfounding.statistics;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * The binomial law of fixed n and p, made ready to be drawn from many times: the numbers that {@link Binomial#sample} draws, from
 * the same uniform deviates, at a fraction of the cost. Immutable.
 */
public final class BinomialSampler {
    private final int n;
    private final double p;
    private final TransformedRejection rejection;
    private final double[] table;

    private BinomialSampler(int n, double p, TransformedRejection rejection) {
        this.n = n;
        this.p = p;
        this.rejection = rejection;
        this.table = rejection == null ? null : rejection.table();
    }

    /** The law of n independent shots, at least 0, with success probability p in [0, 1]. */
    public static BinomialSampler of(int n, double p) {
        Require.atLeast("number of shots", 0, n);
        Require.probability("success probability", p);
        double rarer = Math.min(p, 1 - p);
        return new BinomialSampler(n, p, Binomial.byRejection(n, rarer) ? TransformedRejection.of(n, rarer) : null);
    }

    /** Draws the number of successes, in [0, n]. */
    public int sample(UniformRandomProvider rng) {
        if (rejection == null) {
            return Binomial.sample(rng, n, p);
        }
        int rarer = rejection.draw(rng, table);
        return p > 0.5 ? n - rarer : rarer;
    }
}
