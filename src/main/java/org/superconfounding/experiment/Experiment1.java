package org.superconfounding.experiment;

import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.superconfounding.quantum.Channel;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.Simulator;
import org.superconfounding.statistics.Binomial;
import org.superconfounding.statistics.Seed;
import org.superconfounding.statistics.Summary;

/**
 * Experiment 1: is a preparation of two qubits a confounder in the paper's three conditions (Methods, Experiment 1)? Qubit 0
 * and classical bit 0, the least significant ones, are A's; qubit 1 and bit 1 are B's.
 */
public final class Experiment1 {
    private Experiment1() {}

    /** One whole repeat of the sampled checks. */
    public static Experiment1Result run(Experiment1Protocol protocol, Seed seed) {
        UniformRandomProvider correlations = seed.derive("correlations").generator();
        return new Experiment1Result(
                marginals(protocol, aloneCircuit(protocol.commonCause()), seed.derive("alone")),
                marginals(
                        protocol,
                        accompaniedCircuit(protocol.commonCause(), protocol.crosstalk()),
                        seed.derive("accompanied")),
                correlators(protocol.commonCause(), protocol.shots(), correlations),
                correlators(protocol.removed(), protocol.shots(), correlations));
    }

    /** A measured, B left alone. */
    public static Circuit aloneCircuit(Circuit preparation) {
        return prepared(preparation).measure(0, 0).build();
    }

    /** B measured in the Z basis, then A; in between A relaxes to |0⟩ with probability {@code crosstalk}. */
    public static Circuit accompaniedCircuit(Circuit preparation, double crosstalk) {
        Circuit.Builder builder = prepared(preparation).measure(1, 1);
        if (crosstalk > 0) {
            builder.channel(Channel.amplitudeDamping(crosstalk), 0);
        }
        return builder.measure(0, 0).build();
    }

    /** Both qubits measured in the Z basis. */
    public static Circuit zzCircuit(Circuit preparation) {
        return prepared(preparation).measure(0, 0).measure(1, 1).build();
    }

    /** Both qubits measured in the X basis. */
    public static Circuit xxCircuit(Circuit preparation) {
        return prepared(preparation).h(0).h(1).measure(0, 0).measure(1, 1).build();
    }

    private static Circuit.Builder prepared(Circuit preparation) {
        Circuit.Builder builder = Circuit.builder(2, Math.max(2, preparation.bits()));
        preparation.operations().forEach(builder::add);
        return builder;
    }

    private static Summary marginals(Experiment1Protocol protocol, Circuit circuit, Seed seed) {
        double zero = Math.min(1, Simulator.outcomes(circuit).marginal(0).probability(0));
        double[] shares = IntStream.range(0, protocol.trials())
                .mapToDouble(trial -> Binomial.sample(seed.derive(trial).generator(), protocol.shots(), zero))
                .map(count -> count / protocol.shots())
                .toArray();
        return Summary.of(shares);
    }

    private static Experiment1Result.Correlators correlators(
            Circuit preparation, int shots, UniformRandomProvider random) {
        return new Experiment1Result.Correlators(
                sample(zzCircuit(preparation), shots, random), sample(xxCircuit(preparation), shots, random));
    }

    private static double sample(Circuit circuit, int shots, UniformRandomProvider random) {
        return Simulator.outcomes(circuit).sample(random, shots).correlator(0, 1);
    }
}
