package org.superconfounding.experiment;

import java.util.Arrays;
import org.superconfounding.statistics.LinearFit;

/**
 * One repeat of Experiment 3.
 *
 * @param strength CS = |mean S|/2 at each θ
 * @param rSquared coefficient of determination of the paper's CS(θ) as a prediction of {@code strength}
 * @param fit least-squares line of {@code strength} against the concurrence, with Pearson's r
 */
public record Experiment3Result(double[] strength, double rSquared, LinearFit fit) {
    public Experiment3Result {
        strength = strength.clone();
    }

    @Override
    public double[] strength() {
        return strength.clone();
    }

    /** CS at the θ of that index. */
    public double strength(int index) {
        return strength[index];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Experiment3Result that
                && Arrays.equals(strength, that.strength)
                && rSquared == that.rSquared
                && fit.equals(that.fit);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(strength);
    }

    @Override
    public String toString() {
        return "sweep of " + strength.length + " points";
    }
}
