package org.superconfounding.learning;

import java.util.OptionalDouble;

/**
 * The line search of Moré and Thuente: a step at which the function has fallen enough and its slope is small enough, found by
 * interpolation within an interval that shrinks.
 *
 * <p><b>Conditions.</b> With φ(t) the function along the line: φ(t) ≤ φ(0) + 10⁻³ t φ′(0) and |φ′(t)| ≤ 0.9 |φ′(0)|. The
 * search also ends, with the step it is at, when the interval is shorter than a tenth of its upper end or rounding allows no
 * progress; these are the constants of L-BFGS-B 3.0.
 *
 * <p><b>Source.</b> J. J. Moré and D. J. Thuente, ACM Trans. Math. Softw. 20 (1994) 286; extrapolation factors 1.1 and 4 and
 * bisection factor 0.66 as in MINPACK-2.
 */
final class LineSearch {
    private static final double DECREASE = 1e-3;
    private static final double CURVATURE = 0.9;
    private static final double INTERVAL = 0.1;
    private static final double LARGEST_STEP = 1e10;
    private static final int MOST_TRIALS = 50;

    /** Value and slope of a function on a line, at a step from its start. */
    record Trial(double step, double value, double slope) {
        Trial minusLine(double lineSlope) {
            return new Trial(step, value - step * lineSlope, slope - lineSlope);
        }
    }

    interface Line {
        Trial at(double step);
    }

    private final Line line;
    private final Trial start;
    private final double sufficient;
    private StepInterval interval;
    private boolean modified = true;
    private double width = LARGEST_STEP;
    private double widthBefore = 2 * LARGEST_STEP;

    private LineSearch(Line line, Trial start) {
        this.line = line;
        this.start = start;
        this.sufficient = DECREASE * start.slope;
        this.interval = StepInterval.at(start);
    }

    /**
     * Searches a line for a step, of which {@code firstStep}, positive, is tried first; empty if the line does not descend from
     * {@code start}, where the step is 0, or after 50 trials.
     */
    static OptionalDouble step(Line line, Trial start, double firstStep) {
        return start.slope < 0 ? new LineSearch(line, start).search(firstStep) : OptionalDouble.empty();
    }

    private OptionalDouble search(double firstStep) {
        double step = firstStep;
        double lowest = 0;
        double highest = 5 * firstStep;
        for (int trials = 0; trials < MOST_TRIALS; trials++) {
            Trial trial = line.at(step);
            if (isGood(trial) || isExhausted(trial, lowest, highest)) {
                return OptionalDouble.of(step);
            }
            step = next(trial, lowest, highest);
            lowest = interval.bracketed() ? interval.lower() : step + 1.1 * (step - interval.best().step);
            highest = interval.bracketed() ? interval.upper() : step + 4 * (step - interval.best().step);
            step = Math.max(0, Math.min(LARGEST_STEP, step));
            if (interval.bracketed() && (step <= lowest || step >= highest || isShort(lowest, highest))) {
                step = interval.best().step;
            }
        }
        return OptionalDouble.empty();
    }

    private boolean isLow(Trial trial) {
        return trial.value <= start.value + trial.step * sufficient;
    }

    private boolean isGood(Trial trial) {
        return isLow(trial) && Math.abs(trial.slope) <= -CURVATURE * start.slope;
    }

    private boolean isExhausted(Trial trial, double lowest, double highest) {
        boolean pinched = trial.step <= lowest || trial.step >= highest || isShort(lowest, highest);
        return interval.bracketed() && pinched
                || trial.step == LARGEST_STEP && isLow(trial) && trial.slope <= sufficient;
    }

    private static boolean isShort(double lowest, double highest) {
        return highest - lowest <= INTERVAL * highest;
    }

    /** The next step; until a step is low enough and rising, interpolates the function less the line of sufficient decrease. */
    private double next(Trial trial, double lowest, double highest) {
        if (isLow(trial) && trial.slope >= 0) {
            modified = false;
        }
        boolean tilt = modified && trial.value <= interval.best().value && !isLow(trial);
        double tilted = tilt ? sufficient : 0;
        StepInterval seen = tilt ? interval.minusLine(tilted) : interval;
        Trial point = tilt ? trial.minusLine(tilted) : trial;
        double step = seen.interpolate(point, lowest, highest);
        interval = seen.narrowed(point).minusLine(-tilted);
        if (!interval.bracketed()) {
            return step;
        }
        double length = interval.upper() - interval.lower();
        double halved = interval.halfway();
        boolean slow = length >= 0.66 * widthBefore;
        widthBefore = width;
        width = length;
        return slow ? halved : step;
    }
}
