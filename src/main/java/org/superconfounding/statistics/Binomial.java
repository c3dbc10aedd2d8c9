package org.superconfounding.statistics;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * Exact sampling from the binomial law of n independent shots with success probability p.
 *
 * <p>Both parameters may change from draw to draw, so set-up must be as cheap as a draw. With r = n min(p, 1 - p):
 *
 * <ul>
 *   <li>r &lt; 10: inversion by sequential search from 0 (Kachitvichyanukul and Schmeiser 1988, algorithm BINV);
 *   <li>r &ge; 10: {@link TransformedRejection}.
 * </ul>
 *
 * <p>Where both stay the same, {@link BinomialSampler} draws the same numbers faster.
 *
 * <p>"Exact" means up to the 53 bits of a uniform deviate and the rounding of double arithmetic.
 */
public final class Binomial {
    private static final double REJECTION_THRESHOLD = 10;
    /** For r &lt; 10 the probability of more successes is below 1e-70: only rounding can lead the search beyond. */
    private static final int SEARCH_LIMIT = 110;

    private Binomial() {}

    /** Draws the number of successes, in [0, n], of n shots, at least 0, with success probability p in [0, 1]. */
    public static int sample(UniformRandomProvider rng, int n, double p) {
        Require.atLeast("number of shots", 0, n);
        Require.probability("success probability", p);
        // 1 - p is exact for p in [1/2, 1].
        return p > 0.5 ? n - sampleMinority(rng, n, 1 - p) : sampleMinority(rng, n, p);
    }

    private static int sampleMinority(UniformRandomProvider rng, int n, double p) {
        if (byRejection(n, p)) {
            return TransformedRejection.sample(rng, n, p);
        }
        return n == 0 || p == 0 ? 0 : invert(rng, n, p);
    }

    /** Whether the law of the rarer outcome, with probability p, is drawn by rejection. */
    static boolean byRejection(int n, double p) {
        return n * p >= REJECTION_THRESHOLD;
    }

    private static int invert(UniformRandomProvider rng, int n, double p) {
        double odds = p / (1 - p);
        double scaledOdds = (n + 1.0) * odds;
        double none = StrictMath.exp(n * StrictMath.log1p(-p));
        int limit = Math.min(n, SEARCH_LIMIT);
        while (true) {
            double remaining = rng.nextDouble();
            double mass = none;
            for (int k = 0; k <= limit; k++) {
                if (remaining < mass) {
                    return k;
                }
                remaining -= mass;
                mass *= scaledOdds / (k + 1) - odds;
            }
        }
    }
}
