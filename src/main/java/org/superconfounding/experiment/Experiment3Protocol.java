package org.superconfounding.experiment;

import org.superconfounding.bell.ChshSettings;
import org.superconfounding.statistics.Require;

/**
 * Every parameter of Experiment 3, entanglement against confounding strength (paper, Methods and Fig. 3).
 *
 * @param points number of equally spaced angles θ in [0, π/2], both ends included
 * @param trials trials at each θ, over which S is averaged, at least 1
 * @param shots shots of each of a trial's four circuits
 * @param settings measurement angles, the same at every θ
 * @param visibility weight of the state in its mixture with white noise, in [0, 1]
 */
public record Experiment3Protocol(int points, int trials, int shots, ChshSettings settings, double visibility) {
    /** The paper alone: 25 angles and 10,000 shots; no number of trials is given, so one. */
    public static Experiment3Protocol asWritten() {
        return new Experiment3Protocol(25, 1, 10_000, ChshSettings.PAPER, 1);
    }

    /** The author's code: 5 trials at each angle. */
    public static Experiment3Protocol asExecuted() {
        return asWritten().withTrials(5);
    }

    /** @throws IllegalArgumentException if there are fewer than 3 points, no trial or shot, or the visibility is no share */
    public Experiment3Protocol {
        Require.atLeast("number of points", 3, points);
        Require.atLeast("number of trials", 1, trials);
        Require.atLeast("number of shots", 1, shots);
        Require.probability("visibility", visibility);
    }

    public Experiment3Protocol withTrials(int count) {
        return new Experiment3Protocol(points, count, shots, settings, visibility);
    }

    public Experiment3Protocol withVisibility(double weight) {
        return new Experiment3Protocol(points, trials, shots, settings, weight);
    }

    /** The angle of point {@code index} in radians, from 0 to π/2. */
    public double theta(int index) {
        return Math.PI / 2 * index / (points - 1);
    }
}
