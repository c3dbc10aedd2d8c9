package org.superconfounding.experiment;

import java.util.Optional;
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
    private final Experiment2Protocol protocol;
    private final Optional<ChshSampler> sameProduct;
    private final ChshSampler strategy;
    private final ChshSampler bellState;

    private Experiment2(Experiment2Protocol protocol) {
        this.protocol = protocol;
        this.sameProduct =
                protocol.baseline().ofEveryTrial().map(preparation -> sampler(exact(preparation, protocol.settings())));
        this.strategy = sampler(protocol.strategy().correlators().scaled(1 - 2 * protocol.productFlip()));
        this.bellState = sampler(
                exact(Experiment1Protocol.BELL_STATE, protocol.settings()).scaled(protocol.visibility()));
    }

    private ChshSampler sampler(ChshCorrelators exact) {
        return new ChshSampler(exact, protocol.shots());
    }

    public static Experiment2 of(Experiment2Protocol protocol) {
        return new Experiment2(protocol);
    }

    public Experiment2Result run(Seed seed) {
        return new Experiment2Result(
                ChshTrials.of(noConfounding(seed.derive("none"))),
                ChshTrials.of(classical(seed.derive("classical"))),
                ChshTrials.of(quantum(seed.derive("quantum"))));
    }

    /** CHSH value S of each trial with independent qubits. */
    public double[] noConfounding(Seed seed) {
        if (sameProduct.isPresent()) {
            return trials(sameProduct.get(), seed);
        }
        return IntStream.range(0, protocol.trials())
                .mapToDouble(trial -> {
                    UniformRandomProvider random = seed.derive(trial).generator();
                    Circuit preparation = protocol.baseline().prepare(random);
                    return sample(exact(preparation, protocol.settings()), protocol.shots(), random)
                            .s();
                })
                .toArray();
    }

    /** CHSH value S of each trial with a deterministic local strategy. */
    public double[] classical(Seed seed) {
        return trials(strategy, seed);
    }

    /** CHSH value S of each trial with the Bell state. */
    public double[] quantum(Seed seed) {
        return trials(bellState, seed);
    }

    /** Four sampled correlators of {@code shots} shots each. */
    public static ChshCorrelators sample(ChshCorrelators exact, int shots, UniformRandomProvider random) {
        return new ChshCorrelators(
                sample(exact.ab(), shots, random),
                sample(exact.abPrime(), shots, random),
                sample(exact.aPrimeB(), shots, random),
                sample(exact.aPrimeBPrime(), shots, random));
    }

    private double[] trials(ChshSampler sampler, Seed seed) {
        return IntStream.range(0, protocol.trials())
                .mapToDouble(trial -> sampler.s(seed.derive(trial).generator()))
                .toArray();
    }

    private static ChshCorrelators exact(Circuit preparation, ChshSettings settings) {
        return ChshCircuits.exactCorrelators(preparation, settings);
    }

    private static double sample(double correlator, int shots, UniformRandomProvider random) {
        return (2.0 * Binomial.sample(random, shots, probabilityOfEqual(correlator)) - shots) / shots;
    }

    /** (1 + E)/2, kept in [0, 1] where rounding leads beyond. */
    static double probabilityOfEqual(double correlator) {
        return Math.min(1, Math.max(0, (1 + correlator) / 2));
    }
}
