package org.superconfounding.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.superconfounding.quantum.GateByGate;

/** Gate by gate, to see what sweeps bring. */
public class UnfusedLayersBenchmark extends LayersBenchmark {
    @Param({"14", "16", "18", "20", "22", "24"})
    public int qubits;

    @Override
    protected int qubits() {
        return qubits;
    }

    @Benchmark
    public void oneThread() {
        state = null;
        state = GateByGate.stateVector(circuit);
    }
}
