package org.superconfounding.experiment;

import org.superconfounding.statistics.Interval;
import org.superconfounding.statistics.Intervals;

/**
 * A counted proportion.
 *
 * @param successes shots that count, in [0, of]
 * @param of all shots, at least 1
 */
public record Proportion(long successes, long of) {
    private static final double LEVEL = 0.95;

    /** @throws IllegalArgumentException if there is no shot, or the successes are not within [0, of] */
    public Proportion {
        if (of < 1 || successes < 0 || successes > of) {
            throw new IllegalArgumentException("a proportion of " + successes + " in " + of + " shots");
        }
    }

    /** The observed share, between 0 and 1. */
    public double value() {
        return (double) successes / of;
    }

    /** 95 % Wilson interval, as the paper has it (Methods, Experiment 4). */
    public Interval wilson() {
        return Intervals.wilson(successes, of, LEVEL);
    }
}
