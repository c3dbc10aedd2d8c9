package org.superconfounding.bench;

import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.LayeredCircuit;
import org.superconfounding.quantum.StateVector;

/** The layered circuit on many qubits. Fails unless the state reached has the reference value, where there is one. */
public abstract class LayersBenchmark extends Macrobenchmark {
    /** What is simulated. */
    protected Circuit circuit;

    /** What was reached last; a benchmark clears it first, since two do not fit into memory. */
    protected StateVector state;

    /** The number of qubits, a parameter of the benchmark. */
    protected abstract int qubits();

    @Setup
    public void prepare() {
        circuit = LayeredCircuit.of(qubits());
    }

    @TearDown
    public void requireReferenceValue() {
        if (LayeredCircuit.hasReferenceValue(qubits())) {
            LayeredCircuit.requireReferenceValue(state);
        }
    }
}
