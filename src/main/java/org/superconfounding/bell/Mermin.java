package org.superconfounding.bell;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.superconfounding.statistics.Require;

/**
 * Mermin's polynomial for n parties, Re Π (X<sub>j</sub> + i Y<sub>j</sub>): the sum of (−1)<sup>k/2</sup> times the correlator
 * over all choices of settings with an even number k of parties at setting Y (N. D. Mermin, Phys. Rev. Lett. 65, 1838 (1990)).
 * For n = 3 it is XXX − XYY − YXY − YYX. Setting bit 0 is X, 1 is Y.
 */
public final class Mermin {
    private static final int MAX_PARTIES = 30;

    private Mermin() {}

    /** The sign of the correlator at a choice of settings with {@code primed} parties at Y: +1, −1, or 0 if it does not occur. */
    public static int sign(int primed) {
        return (primed & 1) == 1 ? 0 : 1 - (primed & 2);
    }

    /** The polynomial as an expression in probabilities; 2 to 8 parties. */
    public static BellExpression expression(int parties) {
        double[] weights = IntStream.range(0, 1 << parties)
                .mapToDouble(settings -> sign(Integer.bitCount(settings)))
                .toArray();
        return BellExpression.ofCorrelators(parties, weights);
    }

    /**
     * The largest value over all deterministic strategies of 1 to 30 parties, by exhaustion: each party contributes a factor ±1
     * ± i, and the products that n parties can reach are few, since they share one modulus.
     */
    public static long classicalMaximum(int parties) {
        Require.within("number of parties", 1, MAX_PARTIES, parties);
        Set<Gaussian> reached = Set.of(new Gaussian(1, 0));
        for (int party = 0; party < parties; party++) {
            Set<Gaussian> next = new HashSet<>();
            for (Gaussian product : reached) {
                for (int signs = 0; signs < 4; signs++) {
                    next.add(product.times(1 - 2 * (signs & 1), 1 - (signs & 2)));
                }
            }
            reached = next;
        }
        return reached.stream().mapToLong(Gaussian::re).max().orElseThrow();
    }

    /** The quantum maximum 2<sup>n−1</sup>: there are that many terms of modulus 1, and the GHZ state makes each of them +1. */
    public static long quantumMaximum(int parties) {
        return 1L << parties - 1;
    }

    /** The weight that the GHZ state needs in a mixture with white noise to pass the classical bound. */
    public static double criticalVisibility(int parties) {
        return (double) classicalMaximum(parties) / quantumMaximum(parties);
    }

    private record Gaussian(long re, long im) {
        Gaussian times(int x, int y) {
            return new Gaussian(re * x - im * y, re * y + im * x);
        }
    }
}
