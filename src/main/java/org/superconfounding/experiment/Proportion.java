package org.superconfounding.experiment;

import org.superconfounding.statistics.Interval;
import org.superconfounding.statistics.Intervals;
import org.superconfounding.statistics.Require;

/** A counted proportion: {@code successes} of {@code of} shots. */
public record Proportion(long successes, long of) {
    private static final double LEVEL = 0.95;

    /** @throws IllegalArgumentException if there is no shot, or the successes are not within [0, of] */
    public Proportion {
        Require.successes(successes, of);
    }

    public double value() {
        return (double) successes / of;
    }

    /** 95 % Wilson interval, as the paper has it (Methods, Experiment 4). */
    public Interval wilson() {
        return Intervals.wilson(successes, of, LEVEL);
    }
}
