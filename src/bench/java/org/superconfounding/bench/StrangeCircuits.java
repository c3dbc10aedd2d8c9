package org.superconfounding.bench;

import java.util.Arrays;
import java.util.function.Supplier;
import org.redfx.strange.Complex;
import org.redfx.strange.Gate;
import org.redfx.strange.Program;
import org.redfx.strange.Result;
import org.redfx.strange.Step;
import org.redfx.strange.local.SimpleQuantumExecutionEnvironment;

/** Strange, the reference simulator: a pure-Java one, on Maven Central. Its qubit 0 is the least significant bit too. */
final class StrangeCircuits {
    private final SimpleQuantumExecutionEnvironment environment = new SimpleQuantumExecutionEnvironment();

    /** A program with one gate a step. */
    static Program program(int qubits, Gate... gates) {
        return new Program(qubits, Arrays.stream(gates).map(Step::new).toArray(Step[]::new));
    }

    /** Runs a program, which draws one outcome from its final state; see {@link #shot} for why that may take another try. */
    Result run(Supplier<Program> program) {
        while (true) {
            try {
                return environment.runProgram(program.get());
            } catch (ArrayIndexOutOfBoundsException e) {
                // As rare as there.
            }
        }
    }

    /**
     * One outcome. Where the library's probabilities sum to less than 1 and its random number lies above their sum, it reads beyond
     * the last one and fails; that shot is drawn again.
     */
    static int shot(Result result) {
        while (true) {
            try {
                result.measureSystem();
                return result.getMeasuredProbability();
            } catch (ArrayIndexOutOfBoundsException e) {
                // Once in some ten million shots.
            }
        }
    }

    /** The probabilities of all basis states at the end, divided by their sum: Strange computes with seven digits. */
    double[] law(Supplier<Program> program) {
        Complex[] amplitudes = run(program).getProbability();
        double[] law = new double[amplitudes.length];
        double sum = 0;
        for (int i = 0; i < law.length; i++) {
            law[i] = amplitudes[i].abssqr();
            sum += law[i];
        }
        for (int i = 0; i < law.length; i++) {
            law[i] /= sum;
        }
        return law;
    }

    /** Fails unless both simulators compute the same thing, as far as seven digits go. */
    static void requireSame(double[] ours, double[] strange) {
        if (ours.length != strange.length) {
            throw new AssertionError("ours has " + ours.length + " probabilities, Strange " + strange.length);
        }
        for (int i = 0; i < ours.length; i++) {
            if (!(Math.abs(ours[i] - strange[i]) <= 1e-6)) {
                throw new AssertionError(
                        "P(" + i + ") is " + ours[i] + " in our simulator and " + strange[i] + " in Strange");
            }
        }
    }
}
