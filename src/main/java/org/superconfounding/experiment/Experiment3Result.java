package org.superconfounding.experiment;

import java.util.List;
import org.superconfounding.statistics.LinearFit;

/**
 * One repeat of Experiment 3.
 *
 * @param strength CS = |mean S|/2 at each θ
 * @param rSquared coefficient of determination of the paper's CS(θ) as a prediction of {@code strength}
 * @param fit least-squares line of {@code strength} against the concurrence, with Pearson's r
 */
public record Experiment3Result(List<Double> strength, double rSquared, LinearFit fit) {
    public Experiment3Result {
        strength = List.copyOf(strength);
    }

    /** CS at the θ of that index. */
    public double strength(int index) {
        return strength.get(index);
    }
}
