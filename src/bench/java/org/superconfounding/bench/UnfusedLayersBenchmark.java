package org.superconfounding.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.GateByGate;
import org.superconfounding.quantum.LayeredCircuit;
import org.superconfounding.quantum.StateVector;

/** The layered circuit on many qubits, gate by gate. Fails unless the state reached has the reference value, where there is one. */
public class UnfusedLayersBenchmark extends Macrobenchmark {
    @Param({"14", "16", "18", "20", "22", "24"})
    public int qubits;

    private Circuit circuit;
    private StateVector state;

    @Setup
    public void prepare() {
        circuit = LayeredCircuit.of(qubits);
    }

    @Benchmark
    public void oneThread() {
        state = null;
        state = GateByGate.stateVector(circuit);
    }

    @TearDown
    public void requireReferenceValue() {
        if (LayeredCircuit.hasReferenceValue(qubits)) {
            LayeredCircuit.requireReferenceValue(state);
        }
    }
}
