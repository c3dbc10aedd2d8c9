package org.superconfounding.bench;

import org.apache.commons.rng.UniformRandomProvider;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.superconfounding.quantum.LayeredCircuit;
import org.superconfounding.quantum.Simulator;
import org.superconfounding.quantum.StateVector;
import org.superconfounding.statistics.Seed;

/** 10,000 shots of all qubits from a large state. */
public class ShotsBenchmark extends Macrobenchmark {
    @Param({"24"})
    public int qubits;

    private final UniformRandomProvider random = Seed.of(4).generator();
    private StateVector state;

    @Setup
    public void prepare() {
        state = Simulator.stateVector(LayeredCircuit.of(qubits));
        LayeredCircuit.requireReferenceValue(state);
    }

    @Benchmark
    public int[] ours() {
        return state.sample(random, 10_000);
    }
}
