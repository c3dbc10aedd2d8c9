package org.superconfounding.experiment;

import org.superconfounding.quantum.Circuit;
import org.superconfounding.statistics.Require;

/**
 * Every parameter of Experiment 4, the quantum do-calculus (paper, Methods and Fig. 4).
 *
 * @param trials trials of each condition, at least 1
 * @param shots shots of each trial
 * @param confounder preparation of qubits 0 (A, the least significant) and 1 (B); no final measurement
 */
public record Experiment4Protocol(int trials, int shots, Circuit confounder) {
    /** The paper alone: 10 trials of 10,000 shots for each condition. */
    public static Experiment4Protocol asWritten() {
        return new Experiment4Protocol(10, 10_000, Experiment1Protocol.BELL_STATE);
    }

    /** The author's run: 5 trials. */
    public static Experiment4Protocol asExecuted() {
        return asWritten().withTrials(5);
    }

    /** @throws IllegalArgumentException if there is no trial or shot, or the confounder has not exactly two qubits */
    public Experiment4Protocol {
        Require.atLeast("number of trials", 1, trials);
        Require.atLeast("number of shots", 1, shots);
        Require.that(confounder.qubits() == 2, "the confounder must have 2 qubits, got " + confounder.qubits());
    }

    public Experiment4Protocol withTrials(int count) {
        return new Experiment4Protocol(count, shots, confounder);
    }

    public Experiment4Protocol withConfounder(Circuit preparation) {
        return new Experiment4Protocol(trials, shots, preparation);
    }
}
