package org.superconfounding.quantum;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Multiplies one-qubit gates that follow each other on a qubit into one gate. */
final class Fusion {
    private final @Nullable Gate[] pending;
    private final List<Operation.Unitary> result = new ArrayList<>();

    private Fusion(int qubits) {
        pending = new Gate[qubits];
    }

    /** An equivalent list of gates, in which two one-qubit gates on a qubit always have a larger gate between them. */
    static List<Operation.Unitary> fused(int qubits, List<Operation.Unitary> gates) {
        Fusion fusion = new Fusion(qubits);
        gates.forEach(fusion::add);
        for (int qubit = 0; qubit < qubits; qubit++) {
            fusion.flush(qubit);
        }
        return fusion.result;
    }

    private void add(Operation.Unitary gate) {
        if (gate.gate().arity() == 1) {
            int qubit = gate.targets().get(0);
            Gate before = pending[qubit];
            pending[qubit] = before == null ? gate.gate() : gate.gate().after(before);
        } else {
            gate.targets().forEach(this::flush);
            result.add(gate);
        }
    }

    private void flush(int qubit) {
        Gate gate = pending[qubit];
        if (gate != null) {
            result.add(new Operation.Unitary(gate, List.of(qubit)));
            pending[qubit] = null;
        }
    }
}
