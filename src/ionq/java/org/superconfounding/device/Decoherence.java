package org.superconfounding.device;

import org.superconfounding.quantum.Channel;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.Operation;
import org.superconfounding.quantum.OutcomeDistribution;
import org.superconfounding.quantum.Simulator;

/**
 * Decoherence in the strict sense, and nothing else: relaxation and dephasing of qubits while time passes, with perfect gates and
 * readout. Gates follow one another, and during each gate all qubits decohere for its duration. Over a time t the population of |1⟩
 * shrinks by exp(−t/T1) and coherences by exp(−t/T2).
 *
 * @param t1 relaxation time in seconds
 * @param t2 coherence time in seconds, at most 2 T1
 * @param oneQubit duration of a one-qubit gate in seconds
 * @param twoQubit duration of a gate on more qubits in seconds
 */
public record Decoherence(String name, double t1, double t2, double oneQubit, double twoQubit, String source)
        implements NoiseModel {
    /** The times published for Aria-1; for T1, given as 10 to 100 s, the shorter one. */
    public static final Decoherence ARIA_1 = new Decoherence(
            "Aria-1, published T1 and T2",
            10,
            1,
            135e-6,
            600e-6,
            "Microsoft Learn, IonQ provider page: T1 10 to 100 s, T2 1 s, gate times 135 µs and 600 µs");

    /** @throws IllegalArgumentException if a time is not positive or T2 exceeds 2 T1 */
    public Decoherence {
        if (!(t1 > 0 && t2 > 0 && t2 <= 2 * t1 && oneQubit >= 0 && twoQubit >= 0)) {
            throw new IllegalArgumentException("T1 = " + t1 + " s and T2 = " + t2 + " s with gates of " + oneQubit
                    + " s and " + twoQubit + " s: times must be positive and T2 at most 2 T1");
        }
    }

    @Override
    public OutcomeDistribution outcomes(Circuit circuit) {
        return Simulator.outcomes(noisy(circuit));
    }

    /** The circuit with damping of all qubits after each gate. */
    public Circuit noisy(Circuit circuit) {
        Circuit.Builder builder = Circuit.builder(circuit.qubits(), circuit.bits());
        for (Operation operation : circuit.operations()) {
            builder.add(operation);
            if (operation instanceof Operation.Unitary unitary) {
                double time = unitary.gate().arity() == 1 ? oneQubit : twoQubit;
                for (int qubit = 0; qubit < circuit.qubits(); qubit++) {
                    builder.channel(Channel.amplitudeDamping(1 - StrictMath.exp(-time / t1)), qubit);
                    // Amplitude damping takes exp(-t/2T1) of the coherences; phase damping the rest.
                    builder.channel(Channel.phaseDamping(1 - StrictMath.exp(time / t1 - 2 * time / t2)), qubit);
                }
            }
        }
        return builder.build();
    }
}
