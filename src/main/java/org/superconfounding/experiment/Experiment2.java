package org.superconfounding.experiment;

import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.superconfounding.bell.ChshCircuits;
import org.superconfounding.bell.ChshCorrelators;
import org.superconfounding.bell.ChshSettings;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.statistics.Binomial;
import org.superconfounding.statistics.Seed;

/**
 * Experiment 2: CHSH in three scenarios (paper, Results and Methods, Experiment 2). A correlator over n shots is
 * (2k − n)/n with k, the number of equal outcomes, binomial with probability (1 + E)/2.
 */
public final class Experiment2 {
    private Experiment2() {}

    /** One whole repeat of the experiment. */
    public static Experiment2Result run(Experiment2Protocol protocol, Seed seed) {
        return new Experiment2Result(
                ChshTrials.of(noConfounding(protocol, seed.derive("none"))),
                ChshTrials.of(classical(protocol, seed.derive("classical"))),
                ChshTrials.of(quantum(protocol, seed.derive("quantum"))));
    }

    /** CHSH value S of each trial with independent qubits. */
    public static double[] noConfounding(Experiment2Protocol protocol, Seed seed) {
        if (protocol.baseline() instanceof ProductState.Fixed fixed) {
            return trials(protocol, exact(fixed.preparation(), protocol.settings()), seed);
        }
        return IntStream.range(0, protocol.trials())
                .mapToDouble(trial -> {
                    UniformRandomProvider random = seed.derive(trial).generator();
                    Circuit preparation = protocol.baseline().prepare(random);
                    return sampleS(exact(preparation, protocol.settings()), protocol.shots(), random);
                })
                .toArray();
    }

    /** CHSH value S of each trial with a deterministic local strategy. */
    public static double[] classical(Experiment2Protocol protocol, Seed seed) {
        ChshCorrelators noiseless = protocol.strategy().correlators();
        return trials(protocol, noiseless.scaled(1 - 2 * protocol.productFlip()), seed);
    }

    /** CHSH value S of each trial with the Bell state. */
    public static double[] quantum(Experiment2Protocol protocol, Seed seed) {
        return trials(
                protocol,
                exact(Experiment1Protocol.BELL_STATE, protocol.settings()).scaled(protocol.visibility()),
                seed);
    }

    /** CHSH value from four sampled correlators of {@code shots} shots each. */
    public static double sampleS(ChshCorrelators exact, int shots, UniformRandomProvider random) {
        return new ChshCorrelators(
                        sample(exact.ab(), shots, random),
                        sample(exact.abPrime(), shots, random),
                        sample(exact.aPrimeB(), shots, random),
                        sample(exact.aPrimeBPrime(), shots, random))
                .s();
    }

    private static double[] trials(Experiment2Protocol protocol, ChshCorrelators exact, Seed seed) {
        return IntStream.range(0, protocol.trials())
                .mapToDouble(trial ->
                        sampleS(exact, protocol.shots(), seed.derive(trial).generator()))
                .toArray();
    }

    private static ChshCorrelators exact(Circuit preparation, ChshSettings settings) {
        return ChshCircuits.exactCorrelators(preparation, settings);
    }

    private static double sample(double correlator, int shots, UniformRandomProvider random) {
        double equal = Math.min(1, Math.max(0, (1 + correlator) / 2));
        return (2.0 * Binomial.sample(random, shots, equal) - shots) / shots;
    }
}
