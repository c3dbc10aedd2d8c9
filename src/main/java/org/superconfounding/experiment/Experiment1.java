package org.superconfounding.experiment;

import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.superconfounding.experiment.Experiment1Protocol.Party;
import org.superconfounding.quantum.Channel;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.Counts;
import org.superconfounding.quantum.OutcomeDistribution;
import org.superconfounding.quantum.Simulator;
import org.superconfounding.statistics.Binomial;
import org.superconfounding.statistics.Seed;
import org.superconfounding.statistics.Summary;

/**
 * Experiment 1: is a preparation of two qubits a confounder in the paper's three conditions (Methods, Experiment 1)? Qubit 0
 * and classical bit 0, the least significant ones, are A's; qubit 1 and bit 1 are B's.
 */
public final class Experiment1 {
    private final Experiment1Protocol protocol;
    private final double aloneZero;
    private final double accompaniedZero;
    private final Laws commonCause;
    private final Laws removed;

    /** The exact laws of a preparation measured in Z on both sides, and in X on both sides. */
    private record Laws(OutcomeDistribution zz, OutcomeDistribution xx) {
        static Laws of(Circuit preparation) {
            return new Laws(Simulator.outcomes(zzCircuit(preparation)), Simulator.outcomes(xxCircuit(preparation)));
        }

        Experiment1Result.Correlators sample(int shots, UniformRandomProvider random) {
            return new Experiment1Result.Correlators(
                    zz.sample(random, shots).correlator(0, 1),
                    xx.sample(random, shots).correlator(0, 1));
        }
    }

    private Experiment1(Experiment1Protocol protocol) {
        this.protocol = protocol;
        this.aloneZero = zero(aloneCircuit(protocol.commonCause()), Party.A);
        this.accompaniedZero =
                zero(accompaniedCircuit(protocol.commonCause(), protocol.crosstalk()), protocol.accompanied());
        this.commonCause = Laws.of(protocol.commonCause());
        this.removed = Laws.of(protocol.removed());
    }

    /** Builds the circuits and computes their exact laws, once for all repeats. */
    public static Experiment1 of(Experiment1Protocol protocol) {
        return new Experiment1(protocol);
    }

    public Experiment1Result run(Seed seed) {
        UniformRandomProvider correlations = seed.derive("correlations").generator();
        return new Experiment1Result(
                marginals(aloneZero, seed.derive("alone")),
                marginals(accompaniedZero, seed.derive("accompanied")),
                commonCause.sample(protocol.shots(), correlations),
                removed.sample(protocol.shots(), correlations),
                compared(seed.derive("compared").generator()));
    }

    /** As the author's program has them: two circuits for one qubit each, one for both. */
    private Experiment1Result.Marginals compared(UniformRandomProvider random) {
        int shots = protocol.shots();
        OutcomeDistribution law = commonCause.zz().marginal(0, 1);
        double a = Binomial.sample(random, shots, aloneZero);
        double b = Binomial.sample(random, shots, Math.min(1, law.marginal(1).probability(0)));
        Counts both = law.sample(random, shots);
        double agreeing = (double) both.count(0b00) / shots;
        return new Experiment1Result.Marginals(
                a / shots,
                b / shots,
                agreeing + (double) both.count(0b01) / shots,
                agreeing + (double) both.count(0b10) / shots);
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

    private static double zero(Circuit circuit, Party party) {
        return Math.min(1, Simulator.outcomes(circuit).marginal(party.ordinal()).probability(0));
    }

    /** The share of zeros in each trial. */
    private Summary marginals(double zero, Seed seed) {
        double[] shares = IntStream.range(0, protocol.trials())
                .mapToDouble(trial -> Binomial.sample(seed.derive(trial).generator(), protocol.shots(), zero))
                .map(count -> count / protocol.shots())
                .toArray();
        return Summary.of(shares);
    }
}
