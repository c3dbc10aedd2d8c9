package org.superconfounding.quantum;

import java.util.List;

/** How large a state may be in a browser. */
final class BrowserLimits {
    private static final long BYTES = 1L << 30;

    private BrowserLimits() {}

    static void run(Amplitudes state, int qubits, int threads, List<Operation.Unitary> gates) {
        throw new IllegalArgumentException("a circuit of " + qubits + " qubits is too large for the page");
    }

    static long heap() {
        return BYTES;
    }
}
