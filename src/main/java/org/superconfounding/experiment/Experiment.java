package org.superconfounding.experiment;

import java.util.function.Function;
import org.superconfounding.statistics.Seed;

/**
 * An experiment of the paper: protocols in, results out. Two runs are the same run if and only if experiment, protocol and seed
 * are equal.
 *
 * @param <P> protocol: every parameter, compared by value
 * @param <R> result of one whole repeat
 */
public interface Experiment<P extends Record, R> {
    /** Name in the paper, such as {@code Experiment 2}. */
    String name();

    /** The protocol that a reader can build from the paper alone; names of other protocols are told by how they differ. */
    P asWritten();

    /** The experiment under one protocol: exact laws are computed once, then each call is one whole repeat. */
    Function<Seed, R> under(P protocol);

    /** An experiment from its parts. */
    static <P extends Record, R> Experiment<P, R> of(
            String name, P asWritten, Function<P, Function<Seed, R>> underProtocol) {
        return new Experiment<>() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public P asWritten() {
                return asWritten;
            }

            @Override
            public Function<Seed, R> under(P protocol) {
                return underProtocol.apply(protocol);
            }
        };
    }
}
