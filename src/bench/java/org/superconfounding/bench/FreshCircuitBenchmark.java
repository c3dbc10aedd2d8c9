package org.superconfounding.bench;

import java.util.concurrent.TimeUnit;
import org.apache.commons.rng.UniformRandomProvider;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.redfx.strange.Program;
import org.redfx.strange.Step;
import org.redfx.strange.gate.Cnot;
import org.redfx.strange.gate.RotationY;
import org.redfx.strange.local.SimpleQuantumExecutionEnvironment;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.Simulator;
import org.superconfounding.statistics.Seed;

/** One sample of Experiment 5 run as a circuit: three qubits, an angle of its own, one shot. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class FreshCircuitBenchmark {
    private final UniformRandomProvider random = Seed.of(2).generator();
    private final SimpleQuantumExecutionEnvironment strange = new SimpleQuantumExecutionEnvironment();

    @Benchmark
    public int ours() {
        Circuit circuit = Circuit.builder(3, 3)
                .ry(0, Math.PI * random.nextDouble())
                .cnot(0, 2)
                .cnot(0, 1)
                .measure(0, 0)
                .measure(1, 1)
                .measure(2, 2)
                .build();
        return Simulator.outcomes(circuit).sample(random, 1).count(0);
    }

    @Benchmark
    public int strange() {
        Program program = new Program(
                3,
                new Step(new RotationY(Math.PI * random.nextDouble(), 0)),
                new Step(new Cnot(0, 2)),
                new Step(new Cnot(0, 1)));
        return strange.runProgram(program).getQubits()[0].measure();
    }
}
