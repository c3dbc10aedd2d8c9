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
import org.redfx.strange.Complex;
import org.redfx.strange.Program;
import org.redfx.strange.Step;
import org.redfx.strange.gate.Cnot;
import org.redfx.strange.gate.Hadamard;
import org.redfx.strange.gate.RotationY;
import org.redfx.strange.local.SimpleQuantumExecutionEnvironment;
import org.superconfounding.bell.ChshSettings;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.Simulator;
import org.superconfounding.statistics.Multinomial;
import org.superconfounding.statistics.Seed;

/** One CHSH trial: build four circuits, take each one's exact outcome law, draw 10,000 shots from each. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ChshTrialBenchmark {
    private static final int SHOTS = 10_000;
    private static final double[][] SETTINGS = settings();

    private final UniformRandomProvider random = Seed.of(1).generator();
    private final SimpleQuantumExecutionEnvironment strange = new SimpleQuantumExecutionEnvironment();

    private static double[][] settings() {
        ChshSettings s = ChshSettings.PAPER;
        return new double[][] {{s.a(), s.b()}, {s.a(), s.bPrime()}, {s.aPrime(), s.b()}, {s.aPrime(), s.bPrime()}};
    }

    @Benchmark
    public int ours() {
        int equal = 0;
        for (double[] setting : SETTINGS) {
            Circuit circuit = Circuit.builder(2, 2)
                    .h(0)
                    .cnot(0, 1)
                    .ry(0, -2 * setting[0])
                    .ry(1, -2 * setting[1])
                    .measure(0, 0)
                    .measure(1, 1)
                    .build();
            equal += Simulator.outcomes(circuit).sample(random, SHOTS).count(0);
        }
        return equal;
    }

    /** The library has no sampler of counts; it gets ours, so that the ratio is that of the simulators. */
    @Benchmark
    public int strange() {
        int equal = 0;
        for (double[] setting : SETTINGS) {
            Program program = new Program(
                    2,
                    new Step(new Hadamard(0)),
                    new Step(new Cnot(0, 1)),
                    new Step(new RotationY(-2 * setting[0], 0)),
                    new Step(new RotationY(-2 * setting[1], 1)));
            Complex[] amplitudes = strange.runProgram(program).getProbability();
            double[] law = new double[amplitudes.length];
            for (int i = 0; i < law.length; i++) {
                law[i] = amplitudes[i].abssqr();
            }
            equal += Multinomial.sample(random, SHOTS, law)[0];
        }
        return equal;
    }
}
