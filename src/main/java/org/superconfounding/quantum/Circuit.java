package org.superconfounding.quantum;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.superconfounding.statistics.Require;

/**
 * An immutable circuit: up to 26 qubits, all starting in |0⟩, up to 26 classical bits, all starting at 0, and a list of
 * operations in order of time. Each fluent method returns a new circuit; {@link #builder} avoids the copies.
 *
 * <p>Qubit 0 is the least significant bit of a basis index, classical bit 0 that of an outcome.
 */
public final class Circuit implements CircuitSteps<Circuit> {
    private final int qubits;
    private final int bits;
    private final Operation[] operations;

    private Circuit(int qubits, int bits, Operation[] operations) {
        this.qubits = qubits;
        this.bits = bits;
        this.operations = operations;
    }

    /** An empty circuit of 1 to 26 qubits and 0 to 26 classical bits; others are refused. */
    public static Circuit of(int qubits, int bits) {
        return builder(qubits, bits).build();
    }

    /** A mutable builder, for code that makes many circuits; the same limits as {@link #of}. */
    public static Builder builder(int qubits, int bits) {
        Check.stateSize("circuit", qubits, 1);
        Require.within("number of classical bits of a circuit", 0, Check.MAX_QUBITS, bits);
        return new Builder(qubits, bits);
    }

    public int qubits() {
        return qubits;
    }

    public int bits() {
        return bits;
    }

    /** The operations in order of time. */
    public List<Operation> operations() {
        return List.of(operations);
    }

    int size() {
        return operations.length;
    }

    Operation operation(int index) {
        return operations[index];
    }

    @Override
    public Circuit add(Operation operation) {
        requireInRange(operation, qubits, bits);
        Operation[] longer = Arrays.copyOf(operations, operations.length + 1);
        longer[operations.length] = operation;
        return new Circuit(qubits, bits, longer);
    }

    /** Measures qubit i into bit i for every qubit; refused where there are fewer bits than qubits. */
    public Circuit measureAll() {
        Circuit result = this;
        for (int qubit = 0; qubit < qubits; qubit++) {
            result = result.measure(qubit, qubit);
        }
        return result;
    }

    /** This circuit followed by another one on the same qubits and bits; one with more of either is refused. */
    public Circuit append(Circuit next) {
        Require.that(
                next.qubits <= qubits && next.bits <= bits,
                "cannot append a circuit of " + next.qubits + " qubits and " + next.bits + " bits to one of " + qubits
                        + " qubits and " + bits + " bits");
        Operation[] joined = Arrays.copyOf(operations, operations.length + next.operations.length);
        System.arraycopy(next.operations, 0, joined, operations.length, next.operations.length);
        return new Circuit(qubits, bits, joined);
    }

    private static void requireInRange(Operation operation, int qubits, int bits) {
        if (operation instanceof Operation.Unitary unitary) {
            requireInRange(unitary.targets(), qubits);
        } else if (operation instanceof Operation.Measurement measurement) {
            Check.qubit(measurement.qubit(), qubits);
            Check.bit(measurement.bit(), bits);
        } else if (operation instanceof Operation.Noise noise) {
            requireInRange(noise.targets(), qubits);
        } else if (operation instanceof Operation.Reset reset) {
            Check.qubit(reset.qubit(), qubits);
        }
    }

    private static void requireInRange(List<Integer> targets, int qubits) {
        for (int i = 0; i < targets.size(); i++) {
            Check.qubit(targets.get(i), qubits);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Circuit that
                && qubits == that.qubits
                && bits == that.bits
                && Arrays.equals(operations, that.operations);
    }

    @Override
    public int hashCode() {
        return Objects.hash(qubits, bits, Arrays.hashCode(operations));
    }

    @Override
    public String toString() {
        return qubits + " qubits, " + bits + " bits, " + Arrays.toString(operations);
    }

    /** Collects operations in place; not safe for use by several threads. */
    public static final class Builder implements CircuitSteps<Builder> {
        private final int qubits;
        private final int bits;
        private Operation[] operations = new Operation[8];
        private int size;

        private Builder(int qubits, int bits) {
            this.qubits = qubits;
            this.bits = bits;
        }

        @Override
        public Builder add(Operation operation) {
            requireInRange(operation, qubits, bits);
            if (size == operations.length) {
                operations = Arrays.copyOf(operations, 2 * size);
            }
            operations[size++] = operation;
            return this;
        }

        /** The circuit collected so far; the builder may go on. */
        public Circuit build() {
            return new Circuit(qubits, bits, Arrays.copyOf(operations, size));
        }
    }
}
