package org.superconfounding.audit;

import org.superconfounding.statistics.Interval;
import org.superconfounding.statistics.Intervals;
import org.superconfounding.statistics.Require;

/**
 * Power of a claim's statistical findings.
 *
 * @param alternative what the world would have to be like
 * @param power probability that the comparison then says no, between 0 and 1
 * @param lower Clopper-Pearson lower limit at {@link Rules#SHARE_LEVEL}; equal to the power where that is exact; {@code upper}
 *     likewise
 * @param deciding whether a verdict may rest on it: the alternative is a state of affairs in which the claim's statement is false
 * @param shownBecause why a power that does not decide is shown all the same; empty for one that decides
 */
public record Power(
        String alternative, double power, double lower, double upper, boolean deciding, String shownBecause) {
    /** @throws IllegalArgumentException unless 0 ≤ lower ≤ power ≤ upper ≤ 1, and unless just those that do not decide have a reason */
    public Power {
        Require.that(
                deciding == shownBecause.isBlank(),
                "power against \"" + alternative
                        + "\": one that does not decide says why it is shown, and only such a one");
        Require.that(
                0 <= lower && lower <= power && power <= upper && upper <= 1,
                "power against \"" + alternative + "\" is " + power + " in [" + lower + ", " + upper + "]");
    }

    /** A power in closed form. */
    public static Power exact(String alternative, double power) {
        return new Power(alternative, power, power, power, true, "");
    }

    /** A power counted over replications of the alternative. */
    public static Power counted(String alternative, long rejected, long of) {
        Interval interval = Intervals.clopperPearson(rejected, of, Rules.SHARE_LEVEL);
        return new Power(alternative, (double) rejected / of, interval.lower(), interval.upper(), true, "");
    }

    /** That of a share: how often its statement fails in replications of the alternative. */
    public static Power missing(String alternative, Share share) {
        return counted(alternative, share.of() - share.holding(), share.of());
    }

    /**
     * The same power, shown for what it tells and not counted, because the claim admits the alternative, or because it is a
     * nearer one than the paper names.
     */
    public Power shown(String because) {
        return new Power(alternative, power, lower, upper, false, because);
    }

    /** Whether it reaches {@link Rules#REQUIRED_POWER} beyond its own sampling error. */
    public boolean suffices() {
        return lower >= Rules.REQUIRED_POWER;
    }
}
