package org.superconfounding.learning;

import org.superconfounding.learning.LineSearch.Trial;

/**
 * The interval of a line search: the best step so far and another end, and how the next trial is interpolated from them.
 *
 * @param best the step with the lowest value
 * @param other the other end; equal to {@code best} before anything is bracketed
 * @param bracketed whether a minimum lies between the two
 */
record StepInterval(Trial best, Trial other, boolean bracketed) {
    static StepInterval at(Trial start) {
        return new StepInterval(start, start, false);
    }

    double lower() {
        return Math.min(best.step(), other.step());
    }

    double upper() {
        return Math.max(best.step(), other.step());
    }

    double halfway() {
        return best.step() + 0.5 * (other.step() - best.step());
    }

    /** The same interval for the function less a line through the origin. */
    StepInterval minusLine(double slope) {
        return slope == 0 ? this : new StepInterval(best.minusLine(slope), other.minusLine(slope), bracketed);
    }

    /** The interval once {@code trial} is known. */
    StepInterval narrowed(Trial trial) {
        if (trial.value() > best.value()) {
            return new StepInterval(best, trial, true);
        }
        return turns(trial) ? new StepInterval(trial, best, true) : new StepInterval(trial, other, bracketed);
    }

    private boolean turns(Trial trial) {
        return trial.slope() * Math.signum(best.slope()) < 0;
    }

    /** The next step to try, by the four cases of Moré and Thuente's section 4. */
    double interpolate(Trial trial, double lowest, double highest) {
        if (trial.value() > best.value()) {
            return higher(trial);
        }
        if (turns(trial)) {
            double cubic = cubic(trial, best);
            double secant = secant(trial);
            return isFarther(cubic, secant, trial) ? cubic : secant;
        }
        if (Math.abs(trial.slope()) < Math.abs(best.slope())) {
            return flatter(trial, lowest, highest);
        }
        if (bracketed) {
            return cubic(trial, other);
        }
        return trial.step() > best.step() ? highest : lowest;
    }

    /** Case 1: the minimum is bracketed; the cubic step, or the mean of it and the quadratic one. */
    private double higher(Trial trial) {
        double length = trial.step() - best.step();
        double cubic = cubic(best, trial);
        double fall = (best.value() - trial.value()) / length + best.slope();
        double quadratic = best.step() + best.slope() / fall / 2 * length;
        return Math.abs(cubic - best.step()) < Math.abs(quadratic - best.step())
                ? cubic
                : cubic + (quadratic - cubic) / 2;
    }

    /** Case 3: the slope keeps its sign and shrinks; the cubic may have no minimum beyond the trial. */
    private double flatter(Trial trial, double lowest, double highest) {
        boolean forward = trial.step() > best.step();
        double cubic = cubicBeyond(trial, forward ? highest : lowest);
        double secant = secant(trial);
        if (!bracketed) {
            double step = isFarther(cubic, secant, trial) ? cubic : secant;
            return Math.max(lowest, Math.min(highest, step));
        }
        double step = isFarther(secant, cubic, trial) ? cubic : secant;
        double limit = trial.step() + 0.66 * (other.step() - trial.step());
        return forward ? Math.min(limit, step) : Math.max(limit, step);
    }

    private static boolean isFarther(double step, double than, Trial trial) {
        return Math.abs(step - trial.step()) > Math.abs(than - trial.step());
    }

    private double secant(Trial trial) {
        return trial.step() + trial.slope() / (trial.slope() - best.slope()) * (best.step() - trial.step());
    }

    /** Minimiser of the cubic through values and slopes of two trials, measured from {@code from}. */
    private static double cubic(Trial from, Trial to) {
        double theta = theta(from, to);
        double gamma = Math.copySign(root(theta, from, to), to.step() - from.step());
        double p = gamma - from.slope() + theta;
        double q = gamma - from.slope() + gamma + to.slope();
        return from.step() + p / q * (to.step() - from.step());
    }

    private double cubicBeyond(Trial trial, double end) {
        double theta = theta(trial, best);
        double gamma = Math.copySign(root(theta, trial, best), best.step() - trial.step());
        double p = gamma - trial.slope() + theta;
        double q = gamma + (best.slope() - trial.slope()) + gamma;
        double ratio = p / q;
        return ratio < 0 && gamma != 0 ? trial.step() + ratio * (best.step() - trial.step()) : end;
    }

    private static double theta(Trial from, Trial to) {
        return 3 * (from.value() - to.value()) / (to.step() - from.step()) + from.slope() + to.slope();
    }

    private static double root(double theta, Trial from, Trial to) {
        double scale = Math.max(Math.abs(theta), Math.max(Math.abs(from.slope()), Math.abs(to.slope())));
        double ratio = theta / scale;
        return scale * Math.sqrt(Math.max(0, ratio * ratio - from.slope() / scale * (to.slope() / scale)));
    }
}
