package org.superconfounding.audit;

import java.util.Objects;
import org.superconfounding.statistics.Interval;
import org.superconfounding.statistics.Intervals;

/**
 * Power of a claim's statistical findings.
 *
 * @param alternative what the world would have to be like
 * @param power probability that the comparison then says no, between 0 and 1
 * @param lower Clopper-Pearson lower limit at {@link Rules#SHARE_LEVEL}; equal to the power where that is exact
 * @param upper upper limit, likewise
 * @param deciding whether a verdict may rest on it: the alternative is a state of affairs in which the claim's statement is false;
 *     others, which the claim admits, are shown and do not count
 */
public record Power(String alternative, double power, double lower, double upper, boolean deciding) {
    /** @throws IllegalArgumentException unless 0 ≤ lower ≤ power ≤ upper ≤ 1 */
    public Power {
        Objects.requireNonNull(alternative, "alternative is missing");
        if (!(0 <= lower && lower <= power && power <= upper && upper <= 1)) {
            throw new IllegalArgumentException(
                    "power against \"" + alternative + "\" is " + power + " in [" + lower + ", " + upper + "]");
        }
    }

    /** A power in closed form. */
    public static Power exact(String alternative, double power) {
        return new Power(alternative, power, power, power, true);
    }

    /** A power counted over replications of the alternative. */
    public static Power counted(String alternative, long rejected, long of) {
        Interval interval = Intervals.clopperPearson(rejected, of, Rules.SHARE_LEVEL);
        return new Power(alternative, (double) rejected / of, interval.lower(), interval.upper(), true);
    }

    /** The same power, shown for what it tells and not counted. */
    public Power shown() {
        return new Power(alternative, power, lower, upper, false);
    }

    /** Whether it reaches {@link Rules#REQUIRED_POWER} beyond its own sampling error. */
    public boolean suffices() {
        return lower >= Rules.REQUIRED_POWER;
    }
}
