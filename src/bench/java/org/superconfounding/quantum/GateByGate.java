package org.superconfounding.quantum;

/** What a simulator without sweeps does: one pass over the whole state for each gate, on one thread. */
public final class GateByGate {
    private GateByGate() {}

    /** The state at the end of a circuit of gates. */
    public static StateVector stateVector(Circuit circuit) {
        Amplitudes state = Amplitudes.basis(circuit.qubits(), 0);
        for (Operation operation : circuit.operations()) {
            Operation.Unitary step = (Operation.Unitary) operation;
            state.apply(step.gate(), step.targets(), 0, 1);
        }
        return new StateVector(circuit.qubits(), state);
    }
}
