package org.superconfounding.experiment;

import org.apache.commons.rng.UniformRandomProvider;
import org.superconfounding.causal.Surgery;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.Counts;
import org.superconfounding.quantum.OutcomeDistribution;
import org.superconfounding.quantum.Simulator;
import org.superconfounding.statistics.Seed;

/**
 * Experiment 4: observation against intervention (paper, Methods and Fig. 4). Qubit 0, the least significant, and bit 0 are A's,
 * qubit 1 and bit 1 are B's; bit 2 takes the outcome that the projection stage discards.
 */
public final class Experiment4 {
    private static final int A = 0;
    private static final int B = 1;
    private static final int DISCARDED = 2;

    private final Experiment4Protocol protocol;
    private final OutcomeDistribution observed;
    private final OutcomeDistribution[] intervened;
    private final OutcomeDistribution[] replaced;

    private Experiment4(Experiment4Protocol protocol) {
        Circuit confounder = protocol.confounder();
        this.protocol = protocol;
        this.observed = law(observation(confounder));
        this.intervened =
                new OutcomeDistribution[] {law(intervention(confounder, 0)), law(intervention(confounder, 1))};
        this.replaced = new OutcomeDistribution[] {law(replacement(0)), law(replacement(1))};
    }

    /** Builds the circuits and computes their exact laws, once for all repeats. */
    public static Experiment4 of(Experiment4Protocol protocol) {
        return new Experiment4(protocol);
    }

    public Experiment4Result run(Seed seed) {
        int[] joint = sample(observed, seed.derive("observed"));
        return new Experiment4Result(
                new Experiment4Result.Pair(
                        new Proportion(joint[0b00], joint[0b00] + joint[0b10]),
                        new Proportion(joint[0b01], joint[0b01] + joint[0b11])),
                zeros(intervened, seed.derive("intervened")),
                zeros(replaced, seed.derive("replaced")));
    }

    /** Both qubits measured right after the preparation. */
    public static Circuit observation(Circuit confounder) {
        return measured(start().append(confounder));
    }

    /** do(A = value) by project-prepare surgery after the preparation, then both qubits measured. */
    public static Circuit intervention(Circuit confounder, int value) {
        return measured(Surgery.projectPrepare(start().append(confounder), A, value, DISCARDED));
    }

    /** The author's second method: A in |value⟩, B turned from |0⟩ by RY(π/2); there is no Bell pair in this circuit. */
    public static Circuit replacement(int value) {
        Circuit prepared = value == 0 ? start() : start().x(A);
        return measured(prepared.ry(B, Math.PI / 2));
    }

    private static Circuit start() {
        return Circuit.of(2, 3);
    }

    private static Circuit measured(Circuit circuit) {
        return circuit.measure(A, A).measure(B, B);
    }

    /** The exact law of (A, B), A's bit least significant. */
    private static OutcomeDistribution law(Circuit circuit) {
        return Simulator.outcomes(circuit).marginal(A, B);
    }

    /** Counts of the four outcomes over all trials. */
    private int[] sample(OutcomeDistribution law, Seed seed) {
        UniformRandomProvider random = seed.generator();
        int[] total = new int[4];
        for (int trial = 0; trial < protocol.trials(); trial++) {
            Counts counts = law.sample(random, protocol.shots());
            for (int outcome = 0; outcome < total.length; outcome++) {
                total[outcome] += counts.count(outcome);
            }
        }
        return total;
    }

    private Experiment4Result.Pair zeros(OutcomeDistribution[] laws, Seed seed) {
        return new Experiment4Result.Pair(
                zeros(sample(laws[0], seed.derive(0))), zeros(sample(laws[1], seed.derive(1))));
    }

    private static Proportion zeros(int[] joint) {
        int zero = joint[0b00] + joint[0b01];
        return new Proportion(zero, zero + joint[0b10] + joint[0b11]);
    }
}
