package org.superconfounding.bench;

import org.apache.commons.rng.UniformRandomProvider;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.redfx.strange.Program;
import org.redfx.strange.Result;
import org.redfx.strange.gate.Cnot;
import org.redfx.strange.gate.Hadamard;
import org.redfx.strange.gate.RotationY;
import org.superconfounding.bell.ChshSettings;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.Simulator;
import org.superconfounding.statistics.Multinomial;
import org.superconfounding.statistics.Seed;

/** One CHSH trial: build four circuits, take each one's exact outcome law, draw 10,000 shots from each. */
public class ChshTrialBenchmark extends Microbenchmark {
    private static final int SHOTS = 10_000;
    private static final double[][] SETTINGS = settings();

    private final UniformRandomProvider random = Seed.of(1).generator();
    private final StrangeCircuits strange = new StrangeCircuits();

    private static double[][] settings() {
        ChshSettings s = ChshSettings.PAPER;
        return new double[][] {{s.a(), s.b()}, {s.a(), s.bPrime()}, {s.aPrime(), s.b()}, {s.aPrime(), s.bPrime()}};
    }

    @Setup
    public void requireSameLaws() {
        for (double[] setting : SETTINGS) {
            StrangeCircuits.requireSame(
                    Simulator.outcomes(circuit(setting)).probabilities(), strange.law(() -> program(setting)));
        }
    }

    @Benchmark
    public int ours() {
        int equal = 0;
        for (double[] setting : SETTINGS) {
            equal += Simulator.outcomes(circuit(setting)).sample(random, SHOTS).count(0);
        }
        return equal;
    }

    /** With our sampler of counts, so that the ratio is that of the simulators. */
    @Benchmark
    public int strange() {
        int equal = 0;
        for (double[] setting : SETTINGS) {
            equal += Multinomial.sample(random, SHOTS, strange.law(() -> program(setting)))[0];
        }
        return equal;
    }

    /** What the library offers: each shot looks one outcome up in the final state. */
    @Benchmark
    public int strangeShotByShot() {
        int equal = 0;
        for (double[] setting : SETTINGS) {
            Result result = strange.run(() -> program(setting));
            for (int shot = 0; shot < SHOTS; shot++) {
                equal += StrangeCircuits.shot(result) == 0 ? 1 : 0;
            }
        }
        return equal;
    }

    private static Circuit circuit(double[] setting) {
        return Circuit.builder(2, 2)
                .h(0)
                .cnot(0, 1)
                .ry(0, -2 * setting[0])
                .ry(1, -2 * setting[1])
                .measure(0, 0)
                .measure(1, 1)
                .build();
    }

    private static Program program(double[] setting) {
        return StrangeCircuits.program(
                2,
                new Hadamard(0),
                new Cnot(0, 1),
                new RotationY(-2 * setting[0], 0),
                new RotationY(-2 * setting[1], 1));
    }
}
