package org.superconfounding.statistics;

/** A confidence interval [lower, upper], both ends finite and included, of a level in (0, 1), 0.95 for 95 %. */
public record Interval(double lower, double upper, double level) {
    public Interval {
        Require.finite("lower end", lower);
        Require.finite("upper end", upper);
        Require.openUnit("confidence level", level);
        Require.that(lower <= upper, "lower end %s is above upper end %s", lower, upper);
    }

    /** Half the width: the number after ± where the interval is symmetric. */
    public double halfWidth() {
        return (upper - lower) / 2;
    }

    /** Whether the value lies between the ends or on one of them. */
    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }
}
