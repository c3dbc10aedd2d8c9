package org.superconfounding.experiment;

import java.util.function.Function;
import org.superconfounding.statistics.Seed;

/**
 * An experiment of the paper: protocols in, results out. Two runs are the same run if and only if experiment, protocol and seed
 * are equal.
 *
 * @param <P> protocol: every parameter, compared by value
 * @param <R> result of one whole repeat
 * @param name in the paper, such as {@code Experiment 2}
 * @param asWritten the protocol that a reader can build from the paper alone; names of other protocols are told by how they differ
 * @param laws the experiment under a protocol: exact laws are computed once, then each call is one whole repeat
 */
public record Experiment<P extends Record, R>(String name, P asWritten, Function<P, Function<Seed, R>> laws) {
    public Function<Seed, R> under(P protocol) {
        return laws.apply(protocol);
    }
}
