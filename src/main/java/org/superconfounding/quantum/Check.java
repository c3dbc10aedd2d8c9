package org.superconfounding.quantum;

import java.util.List;
import java.util.stream.IntStream;
import org.superconfounding.statistics.Require;

/** Refusals of sizes and positions, shared by the package; each message names what was wrong, the value, and what is allowed. */
final class Check {
    /** How far a norm, a trace or a unitarity relation may be off before a value is refused. */
    static final double TOLERANCE = 1e-9;

    /** 2<sup>26</sup> amplitudes in double precision take one GiB. */
    static final int MAX_QUBITS = 26;

    /** Sizes that need no question to the virtual machine: 16 MiB of amplitudes. */
    private static final int ALWAYS_FITS = 20;

    private Check() {}

    static int qubitCount(String what, int qubits, int max) {
        // No words put together here: a circuit of two qubits is simulated in less time than they take.
        Require.that(
                qubits >= 1 && qubits <= max, "number of qubits of a %s is %s; allowed are 1 to %s", what, qubits, max);
        return qubits;
    }

    /**
     * The number of qubits of a state whose amplitudes have {@code positions} index bits for each qubit: 1 for a state vector, 2
     * for a density matrix.
     */
    static int stateSize(String what, int qubits, int positions) {
        int max = MAX_QUBITS / positions;
        if (qubits > max) {
            throw new IllegalArgumentException("a " + what + " of " + qubits + " qubits needs "
                    + bytes((long) positions * qubits) + " bytes; allowed are 1 to " + max + " qubits");
        }
        return qubitCount(what, qubits, max);
    }

    /** Two doubles for each amplitude. */
    private static String bytes(long positions) {
        return positions < 59 ? Long.toString(16L << positions) : "2^" + (positions + 4);
    }

    /** Refuses 2<sup>log2</sup> things of {@code size} bytes each if they cannot fit into memory. */
    static void memory(String things, int log2, int size) {
        if (log2 > ALWAYS_FITS) {
            memory(things, log2, size, heap());
        }
    }

    /** The bytes that arrays may take. */
    private static long heap() {
        return Runtime.getRuntime().maxMemory();
    }

    static void memory(String things, int log2, int size, long heapBytes) {
        if ((long) size << log2 > heapBytes) {
            throw tooLarge(things, log2, size, heapBytes);
        }
    }

    private static IllegalArgumentException tooLarge(String things, int log2, int size, long heapBytes) {
        return new IllegalArgumentException("2^" + log2 + " " + things + " need " + ((long) size << log2)
                + " bytes, which a heap of " + heapBytes + " bytes cannot hold; allow more with -Xmx");
    }

    /** Zeros, 2<sup>log2</sup> of them, or a refusal that names the bytes. */
    static double[] zeros(String things, int log2) {
        memory(things, log2, Double.BYTES);
        try {
            return new double[1 << log2];
        } catch (OutOfMemoryError e) {
            throw tooLarge(things, log2, Double.BYTES, heap());
        }
    }

    static int qubit(int qubit, int qubits) {
        return index("qubit", qubit, qubits);
    }

    static void bit(int bit, int bits) {
        index("classical bit", bit, bits);
    }

    private static int index(String kind, int index, int count) {
        if (index < 0 || index >= count) {
            throw new IllegalArgumentException(
                    kind + " " + index + " is out of range; there are " + count + ", numbered from 0");
        }
        return index;
    }

    /** Targets must be as many as the operation acts on, distinct and not negative. */
    static List<Integer> targets(String operation, int arity, List<Integer> targets) {
        List<Integer> copy = List.copyOf(targets);
        if (copy.size() != arity) {
            throw new IllegalArgumentException(
                    operation + " acts on " + arity + " qubit(s) but was given the targets " + copy);
        }
        for (int i = 0; i < arity; i++) {
            int target = copy.get(i);
            if (target < 0) {
                throw new IllegalArgumentException(operation + " has the negative target " + target);
            }
            if (copy.indexOf(target) != i) {
                throw new IllegalArgumentException(operation + " names qubit " + target + " twice");
            }
        }
        return copy;
    }

    /** The same for targets that must also be among {@code qubits} qubits. */
    static List<Integer> targets(String operation, int arity, int[] targets, int qubits) {
        distinctMask("qubit", targets, qubits);
        return targets(operation, arity, IntStream.of(targets).boxed().toList());
    }

    /** The mask of two different bits. */
    static int pairMask(int bitA, int bitB, int bits) {
        bit(bitA, bits);
        bit(bitB, bits);
        Require.that(bitA != bitB, "a correlator needs two different bits; bit %s is named twice", bitA);
        return 1 << bitA | 1 << bitB;
    }

    /** The mask of distinct positions below {@code count}. */
    static int distinctMask(String kind, int[] positions, int count) {
        int mask = 0;
        for (int position : positions) {
            index(kind, position, count);
            if ((mask >> position & 1) != 0) {
                throw new IllegalArgumentException(kind + " " + position + " is named twice");
            }
            mask |= 1 << position;
        }
        return mask;
    }

    /** The number of qubits of a Hilbert space of the given dimension. */
    static int qubitsOf(String what, int dimension) {
        Require.that(
                dimension >= 2 && Integer.bitCount(dimension) == 1,
                what + " has dimension " + dimension + "; it must be a power of two, at least 2");
        return Integer.numberOfTrailingZeros(dimension);
    }
}
