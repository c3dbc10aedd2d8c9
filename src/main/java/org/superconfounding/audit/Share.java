package org.superconfounding.audit;

import static org.superconfounding.io.Decimals.count;
import static org.superconfounding.io.Decimals.percent;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.superconfounding.statistics.Interval;
import org.superconfounding.statistics.Intervals;
import org.superconfounding.statistics.Require;

/**
 * In what share of replications does a statement hold? Rule: the Clopper-Pearson lower limit of the share, at level
 * {@link Rules#SHARE_LEVEL}, is at least the required share.
 *
 * @param holding replications in which it holds, from 0 to {@code of}
 * @param of all replications, at least 1
 * @param unit what is counted, in the plural: replications, or parts of them that the statement is about one by one
 * @param required share that counts as reproduced
 */
public record Share(
        Basis basis, String quantity, long holding, long of, String unit, double lower, double upper, double required)
        implements Finding {
    public Share {
        Require.that(
                of > 0 && holding >= 0 && holding <= of, "share of \"" + quantity + "\": " + holding + " of " + of);
    }

    /** Judged against {@link Rules#REQUIRED_SHARE}. */
    public static Share of(Basis basis, String statement, long holding, long of) {
        return of(basis, statement, holding, of, Rules.REQUIRED_SHARE);
    }

    /** Judged against another required share, in [0, 1]. */
    public static Share of(Basis basis, String statement, long holding, long of, double required) {
        Interval interval = Intervals.clopperPearson(holding, of, Rules.SHARE_LEVEL);
        return new Share(basis, statement, holding, of, "replications", interval.lower(), interval.upper(), required);
    }

    /** The same share, of things that are not whole replications. */
    public Share counting(String things) {
        return new Share(basis, quantity, holding, of, things, lower, upper, required);
    }

    public double share() {
        return (double) holding / of;
    }

    @Override
    public boolean holds() {
        return lower >= required;
    }

    /** Probability that the rule finds a true share wanting that is {@link Rules#CLEAR_OF_REQUIREMENT} above the required one. */
    @Override
    public double falseAlarm() {
        return 1 - passing(Math.min(1, required + Rules.CLEAR_OF_REQUIREMENT), of, required);
    }

    /** From the observed share, with Jeffreys' estimate. */
    @Override
    public double rerunFlip() {
        double passing = passing((holding + 0.5) / (of + 1), of, required);
        return holds() ? 1 - passing : passing;
    }

    /**
     * The exact probability that the rule passes a true share, in [0, 1], in {@code of} replications, at least 1, where the share
     * {@code required}, in [0, 1], counts as reproduced.
     */
    public static double passing(double share, long of, double required) {
        long fewest = fewestPassing(of, required);
        if (fewest > of) {
            return 0;
        }
        return BinomialDistribution.of(Math.toIntExact(of), share).survivalProbability(Math.toIntExact(fewest - 1));
    }

    /** Fewest replications in which a statement must hold to pass; more than there are if none suffices. */
    private static long fewestPassing(long of, double required) {
        long low = 0;
        long high = of + 1;
        while (low < high) {
            long middle = (low + high) / 2;
            if (Intervals.clopperPearson(middle, of, Rules.SHARE_LEVEL).lower() >= required) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    @Override
    public String summary() {
        return String.format(
                "%s: holds in %s of %s %s %s (%s), at least %s needed",
                quantity, count(holding), count(of), unit, basis.label(), percent(share(), 1), percent(required, 0));
    }
}
