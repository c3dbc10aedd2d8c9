package org.superconfounding.quantum;

import java.util.List;
import org.superconfounding.statistics.Require;

/** One step of a circuit. Qubits and bits are numbered from 0; qubit 0 is the least significant bit of a basis index. */
public sealed interface Operation {

    /**
     * A gate on distinct qubits, in the order of the gate's matrix: the control of a CNOT comes first.
     *
     * <p>The constructor throws {@link IllegalArgumentException} if there are not as many targets as the gate acts on, or one
     * is negative or repeated.
     */
    record Unitary(Gate gate, List<Integer> targets) implements Operation {
        public Unitary {
            targets = Check.targets(gate.name(), gate.arity(), targets);
        }
    }

    /** A channel on distinct qubits, in the order of its Kraus operators' bits; refuses targets as {@link Unitary} does. */
    record Noise(Channel channel, List<Integer> targets) implements Operation {
        public Noise {
            targets = Check.targets(channel.name(), channel.qubits(), targets);
        }
    }

    /** A measurement in the computational basis whose result overwrites a classical bit. */
    record Measurement(int qubit, int bit) implements Operation {
        /** Refuses negative positions. */
        public Measurement {
            Require.within("a measured qubit", 0, Integer.MAX_VALUE, qubit);
            Require.within("the bit of a measurement", 0, Integer.MAX_VALUE, bit);
        }
    }

    /** A measurement whose result is forgotten, followed by preparing the qubit in |0⟩. */
    record Reset(int qubit) implements Operation {
        /** Refuses a negative position. */
        public Reset {
            Require.within("a reset qubit", 0, Integer.MAX_VALUE, qubit);
        }
    }
}
