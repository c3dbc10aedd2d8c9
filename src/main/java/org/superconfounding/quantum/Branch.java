package org.superconfounding.quantum;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a circuit has become, given the classical bits measured so far. Its weight, the probability of those bits, is the squared
 * norm of a pure branch and the trace of a mixed one.
 */
sealed interface Branch {

    /** The part of this branch in which a qubit has a value. */
    Branch projected(int qubit, int value);

    void apply(Gate gate, List<Integer> targets);

    void apply(Channel channel, List<Integer> targets);

    /** The weight of one basis state. */
    double weight(int basisState);

    /** The amplitudes or matrix entries, changed in place. */
    Amplitudes contents();

    /** Whether nothing is left of this branch. */
    default boolean isImpossible() {
        return contents().squaredNorm() == 0;
    }

    /** Exchanges |0⟩ and |1⟩ of a qubit. */
    default void flip(int qubit) {
        apply(Gate.X, List.of(qubit));
    }

    /** A state vector, not normalised. */
    record Pure(Amplitudes contents) implements Branch {
        @Override
        public Pure projected(int qubit, int value) {
            Amplitudes part = contents.copy();
            part.project(qubit, value);
            return new Pure(part);
        }

        @Override
        public void apply(Gate gate, List<Integer> targets) {
            contents.apply(gate, targets, 0, 1);
        }

        @Override
        public void apply(Channel channel, List<Integer> targets) {
            throw new IllegalStateException("channel " + channel.name() + " needs a density matrix");
        }

        @Override
        public double weight(int basisState) {
            return contents.squared(basisState);
        }
    }

    /** A density matrix, not normalised. */
    record Mixed(int qubits, Amplitudes contents) implements Branch {
        @Override
        public Mixed projected(int qubit, int value) {
            Amplitudes part = contents.copy();
            part.project(qubit, value);
            part.project(qubits + qubit, value);
            return new Mixed(qubits, part);
        }

        @Override
        public void apply(Gate gate, List<Integer> targets) {
            contents.apply(gate, targets, qubits, 1);
            contents.apply(gate, targets, 0, -1);
        }

        @Override
        public void apply(Channel channel, List<Integer> targets) {
            Stream<Integer> rows = targets.stream().map(target -> target + qubits);
            ComplexMatrix map = channel.superoperator();
            contents.general(
                    map.rawRe(),
                    map.rawIm(),
                    Stream.concat(rows, targets.stream()).mapToInt(t -> t).toArray(),
                    1);
        }

        @Override
        public double weight(int basisState) {
            // Rounding may leave an impossible basis state a little below zero.
            return Math.max(0, contents.re[basisState << qubits | basisState]);
        }
    }
}
