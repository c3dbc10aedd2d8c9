package org.superconfounding.bench;

import org.apache.commons.rng.UniformRandomProvider;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.redfx.strange.Program;
import org.redfx.strange.gate.Cnot;
import org.redfx.strange.gate.RotationY;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.Simulator;
import org.superconfounding.statistics.Seed;

/** One sample of Experiment 5 run as a circuit: three qubits, an angle of its own, one shot. */
public class FreshCircuitBenchmark extends Microbenchmark {
    private final UniformRandomProvider random = Seed.of(2).generator();
    private final StrangeCircuits strange = new StrangeCircuits();

    @Setup
    public void requireSameLaws() {
        StrangeCircuits.requireSame(Simulator.outcomes(circuit(1)).probabilities(), strange.law(() -> program(1)));
    }

    @Benchmark
    public int ours() {
        return Simulator.outcomes(circuit(Math.PI * random.nextDouble()))
                .sample(random, 1)
                .count(0);
    }

    @Benchmark
    public int strange() {
        double angle = Math.PI * random.nextDouble();
        return strange.run(() -> program(angle)).getQubits()[0].measure();
    }

    private static Circuit circuit(double angle) {
        return Circuit.builder(3, 3)
                .ry(0, angle)
                .cnot(0, 2)
                .cnot(0, 1)
                .measure(0, 0)
                .measure(1, 1)
                .measure(2, 2)
                .build();
    }

    private static Program program(double angle) {
        return StrangeCircuits.program(3, new RotationY(angle, 0), new Cnot(0, 2), new Cnot(0, 1));
    }
}
