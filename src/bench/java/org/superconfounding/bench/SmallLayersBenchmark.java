package org.superconfounding.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.redfx.strange.Program;
import org.redfx.strange.Step;
import org.redfx.strange.gate.Cnot;
import org.redfx.strange.gate.Hadamard;
import org.redfx.strange.gate.RotationY;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.LayeredCircuit;
import org.superconfounding.quantum.Simulator;
import org.superconfounding.quantum.StateVector;

/** The layered circuit on as many qubits as the reference simulator manages in reasonable time. */
@Fork(1)
public class SmallLayersBenchmark extends Microbenchmark {
    @Param({"3", "4", "6", "8", "10", "12"})
    public int qubits;

    private final StrangeCircuits strange = new StrangeCircuits();
    private Circuit circuit;

    @Setup
    public void prepare() {
        circuit = LayeredCircuit.of(qubits);
        StrangeCircuits.requireSame(ours().probabilities(), strange());
    }

    @Benchmark
    public StateVector ours() {
        return Simulator.stateVector(circuit, 1);
    }

    /** A program cannot be run twice, so it is built anew; that takes a small part of the time. */
    @Benchmark
    public double[] strange() {
        return strange.law(this::program);
    }

    private Program program() {
        Program program = new Program(qubits);
        for (int layer = 1; layer <= LayeredCircuit.LAYERS; layer++) {
            for (int q = 0; q < qubits; q++) {
                program.addStep(new Step(new Hadamard(q)));
            }
            for (int q = 0; q + 1 < qubits; q++) {
                program.addStep(new Step(new Cnot(q, q + 1)));
            }
            for (int q = 0; q < qubits; q++) {
                program.addStep(new Step(new RotationY(LayeredCircuit.angle(layer, q), q)));
            }
        }
        return program;
    }
}
