package org.superconfounding.quantum;

import java.util.Map;

/**
 * Five layers of H on all qubits, CNOT from each to the next, and RY(0.1 (q + 1) + 0.01 layer) on all, layers counted from 1: the
 * circuit by which large states are tested and timed.
 */
public final class LayeredCircuit {
    public static final int LAYERS = 5;

    /** The probability that qubit n/2 is 0, by n: from two other simulators, given to six decimals. */
    private static final Map<Integer, Double> MIDDLE_ZERO =
            Map.of(16, 0.251098, 20, 0.205891, 22, 0.147537, 24, 0.083377, 26, 0.046425);

    private LayeredCircuit() {}

    /** The circuit, without measurements. */
    public static Circuit of(int qubits) {
        Circuit.Builder circuit = Circuit.builder(qubits, 0);
        for (int layer = 1; layer <= LAYERS; layer++) {
            for (int q = 0; q < qubits; q++) {
                circuit.h(q);
            }
            for (int q = 0; q + 1 < qubits; q++) {
                circuit.cnot(q, q + 1);
            }
            for (int q = 0; q < qubits; q++) {
                circuit.ry(q, angle(layer, q));
            }
        }
        return circuit.build();
    }

    /** The angle of RY in a layer, counted from 1. */
    public static double angle(int layer, int qubit) {
        return 0.1 * (qubit + 1) + 0.01 * layer;
    }

    public static int gates(int qubits) {
        return LAYERS * (3 * qubits - 1);
    }

    /** Whether the reference value for this number of qubits is known. */
    public static boolean hasReferenceValue(int qubits) {
        return MIDDLE_ZERO.containsKey(qubits);
    }

    /**
     * Fails unless the middle qubit of the final state is 0 with the reference probability.
     *
     * @throws AssertionError if it is not, naming both
     * @throws IllegalArgumentException if there is no reference for this number of qubits
     */
    public static void requireReferenceValue(StateVector state) {
        int qubits = state.qubits();
        Double expected = MIDDLE_ZERO.get(qubits);
        if (expected == null) {
            throw new IllegalArgumentException("no reference value for " + qubits + " qubits; there is one for "
                    + MIDDLE_ZERO.keySet().stream().sorted().toList());
        }
        double found = state.probabilityOf(qubits / 2, 0);
        if (!(Math.abs(found - expected) <= 5e-7)) {
            throw new AssertionError("the layered circuit on " + qubits + " qubits leaves qubit " + qubits / 2
                    + " in 0 with probability " + found + "; two other simulators give " + expected);
        }
    }
}
