package org.superconfounding.experiment;

import org.superconfounding.bell.ChshSettings;
import org.superconfounding.bell.LocalStrategy;
import org.superconfounding.statistics.Require;

/**
 * Every parameter of Experiment 2, the confounding hierarchy (paper, Methods and Fig. 2).
 *
 * @param trials trials of each scenario, at least 2
 * @param shots shots of each of a trial's four circuits, at least 1
 * @param baseline how the no-confounding scenario prepares its qubits
 * @param strategy the classical scenario's deterministic strategy
 * @param productFlip probability that the classical scenario's product of outcomes is flipped, in [0, 1]
 * @param visibility weight of the Bell state in its mixture with white noise, in [0, 1]
 */
public record Experiment2Protocol(
        int trials,
        int shots,
        ChshSettings settings,
        ProductState baseline,
        LocalStrategy strategy,
        double productFlip,
        double visibility) {
    /** The paper alone: "a simple product state", an optimal deterministic strategy, sampling noise only. */
    public static Experiment2Protocol asWritten() {
        return new Experiment2Protocol(
                100, 10_000, ChshSettings.PAPER, ProductState.Fixed.ZERO, new LocalStrategy(1, 1, 1, 1), 0, 1);
    }

    /** The author's code: a fresh product state in every trial, and half a percent of flipped products. */
    public static Experiment2Protocol asExecuted() {
        return asWritten()
                .withBaseline(new ProductState.FreshUniformAngles())
                .withStrategy(new LocalStrategy(1, 1, 1, -1))
                .withProductFlip(0.005);
    }

    public Experiment2Protocol {
        Require.atLeast("number of trials", 2, trials);
        Require.atLeast("number of shots", 1, shots);
        Require.probability("productFlip", productFlip);
        Require.probability("visibility", visibility);
    }

    public Experiment2Protocol withTrials(int count) {
        return new Experiment2Protocol(count, shots, settings, baseline, strategy, productFlip, visibility);
    }

    public Experiment2Protocol withShots(int count) {
        return new Experiment2Protocol(trials, count, settings, baseline, strategy, productFlip, visibility);
    }

    public Experiment2Protocol withBaseline(ProductState state) {
        return new Experiment2Protocol(trials, shots, settings, state, strategy, productFlip, visibility);
    }

    public Experiment2Protocol withStrategy(LocalStrategy deterministic) {
        return new Experiment2Protocol(trials, shots, settings, baseline, deterministic, productFlip, visibility);
    }

    public Experiment2Protocol withProductFlip(double probability) {
        return new Experiment2Protocol(trials, shots, settings, baseline, strategy, probability, visibility);
    }

    public Experiment2Protocol withVisibility(double weight) {
        return new Experiment2Protocol(trials, shots, settings, baseline, strategy, productFlip, weight);
    }
}
