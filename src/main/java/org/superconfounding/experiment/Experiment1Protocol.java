package org.superconfounding.experiment;

import org.superconfounding.quantum.Circuit;
import org.superconfounding.statistics.Require;

/**
 * Every parameter of Experiment 1, the framework validation (paper, Methods). Preparations act on two qubits, qubit 0 (the
 * least significant) for A and qubit 1 for B, and hold no final measurement.
 *
 * @param trials trials of each condition of the no-signaling check, at least 2
 * @param shots shots of each circuit, at least 1
 * @param commonCause preparation with the confounder
 * @param removed preparation with the confounder removed
 * @param crosstalk probability that measuring B relaxes A to |0⟩, in [0, 1]; 0 unless signaling is simulated on purpose
 * @param accompanied whose outcomes the no-signaling check takes where both are measured; it compares them with A's alone
 */
public record Experiment1Protocol(
        int trials, int shots, Circuit commonCause, Circuit removed, double crosstalk, Party accompanied) {
    /** A side of the pair. */
    public enum Party {
        A,
        B
    }

    /** |Φ⁺⟩ = (|00⟩ + |11⟩)/√2: H on A, then CNOT from A to B. */
    public static final Circuit BELL_STATE =
            Circuit.builder(2, 2).h(0).cnot(0, 1).build();

    /** |00⟩: the Bell circuit without its gates. */
    public static final Circuit ZERO = Circuit.of(2, 2);

    /** |++⟩: the Bell circuit with its CNOT replaced by a second H. */
    public static final Circuit PLUS = Circuit.builder(2, 2).h(0).h(1).build();

    /** The paper alone: 30 trials, 10,000 shots, and for "a separable product state" the simplest one. */
    public static Experiment1Protocol asWritten() {
        return new Experiment1Protocol(30, 10_000, BELL_STATE, ZERO, 0, Party.A);
    }

    /**
     * The author's code: the product state is H on both qubits (ex0:281-298); of the trials in which both are measured B's outcomes
     * are taken (ex0:189-197).
     */
    public static Experiment1Protocol asExecuted() {
        return new Experiment1Protocol(30, 10_000, BELL_STATE, PLUS, 0, Party.B);
    }

    public Experiment1Protocol {
        Require.atLeast("number of trials", 2, trials);
        Require.atLeast("number of shots", 1, shots);
        Require.that(
                commonCause.qubits() == 2 && removed.qubits() == 2,
                "preparations must have 2 qubits, got " + commonCause.qubits() + " and " + removed.qubits());
        Require.probability("crosstalk", crosstalk);
    }

    public Experiment1Protocol withCommonCause(Circuit preparation) {
        return new Experiment1Protocol(trials, shots, preparation, removed, crosstalk, accompanied);
    }

    public Experiment1Protocol withRemoved(Circuit preparation) {
        return new Experiment1Protocol(trials, shots, commonCause, preparation, crosstalk, accompanied);
    }

    public Experiment1Protocol withCrosstalk(double probability) {
        return new Experiment1Protocol(trials, shots, commonCause, removed, probability, accompanied);
    }
}
