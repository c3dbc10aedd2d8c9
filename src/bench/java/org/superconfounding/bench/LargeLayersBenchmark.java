package org.superconfounding.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.superconfounding.quantum.Simulator;

/** In sweeps, as the simulator does it. */
public class LargeLayersBenchmark extends LayersBenchmark {
    @Param({"14", "16", "18", "20", "22", "24", "26"})
    public int qubits;

    @Override
    protected int qubits() {
        return qubits;
    }

    @Benchmark
    public void oneThread() {
        state = null;
        state = Simulator.stateVector(circuit, 1);
    }

    @Benchmark
    public void twoThreads() {
        state = null;
        state = Simulator.stateVector(circuit, 2);
    }
}
