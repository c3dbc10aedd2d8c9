package org.superconfounding.causal;

import org.superconfounding.quantum.Channel;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.StateVector;
import org.superconfounding.statistics.Require;

/**
 * The do-operator as circuit surgery (paper, Methods, Experiment 4): a projection stage, which measures the qubit and forgets the
 * outcome, and a preparation stage, which resets it and sets it to the wanted value. Each stage is available as circuit operations
 * and as a channel on one qubit. A mechanism that acts after the intervention is appended to the result.
 */
public final class Surgery {
    private Surgery() {}

    /**
     * The projection stage alone: a Z measurement of the qubit into a classical bit; whoever overwrites that bit, or never
     * reads it, forgets the outcome.
     */
    public static Circuit project(Circuit before, int qubit, int discarded) {
        return before.measure(qubit, discarded);
    }

    /** The preparation stage alone: reset to |0⟩, then X for the value 1; others than 0 and 1 are refused. */
    public static Circuit prepare(Circuit before, int qubit, int value) {
        requireBit(value);
        Circuit reset = before.reset(qubit);
        return value == 0 ? reset : reset.x(qubit);
    }

    /** do(qubit = value): both stages, in the paper's order. */
    public static Circuit projectPrepare(Circuit before, int qubit, int value, int discarded) {
        return prepare(project(before, qubit, discarded), qubit, value);
    }

    /** The projection stage as a channel: ρ → Π₀ρΠ₀ + Π₁ρΠ₁. */
    public static Channel projection() {
        return Channel.measureAndForget();
    }

    /** The preparation stage as a channel: ρ → tr(ρ) |value⟩⟨value|. */
    public static Channel preparation(int value) {
        requireBit(value);
        return Channel.prepare(StateVector.basis(1, value));
    }

    /** Both stages as one channel. */
    public static Channel projectPrepare(int value) {
        return projection().andThen(preparation(value));
    }

    private static void requireBit(int value) {
        Require.within("the value that the intervention sets", 0, 1, value);
    }
}
