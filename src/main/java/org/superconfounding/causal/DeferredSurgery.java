package org.superconfounding.causal;

import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.Operation;
import org.superconfounding.statistics.Require;

/**
 * Project-prepare surgery for devices that measure only at the end. By the principle of deferred measurement (Nielsen and Chuang, section
 * 4.4) the projection's outcome can be copied by a CNOT onto an ancilla and read at the end; and a qubit that is reset can be left alone
 * while a fresh one goes on in its place. The law of all outcomes is that of {@link Surgery#projectPrepare}.
 */
public final class DeferredSurgery {
    private DeferredSurgery() {}

    /**
     * do(qubit 0 = value) on a circuit of n qubits that holds nothing but gates; others are refused, as are values other than 0
     * and 1.
     *
     * <p>Of the n + 2 qubits of the result, qubit 0 is the fresh one that holds {@code value}; qubits 1 to n − 1 are those of
     * {@code before}; qubit n is the ancilla with the projection's outcome; qubit n + 1 is the old qubit 0, on which nothing
     * depends any more.
     */
    public static Circuit projectPrepare(Circuit before, int value) {
        Require.within("the value that the intervention sets", 0, 1, value);
        int n = before.qubits();
        int old = n + 1;
        Circuit.Builder builder = Circuit.builder(n + 2, n + 2);
        for (Operation operation : before.operations()) {
            if (!(operation instanceof Operation.Unitary unitary)) {
                throw new IllegalArgumentException(
                        "only gates can come before a deferred intervention, not " + operation);
            }
            int[] targets = unitary.targets().stream()
                    .mapToInt(qubit -> qubit == 0 ? old : qubit)
                    .toArray();
            builder.apply(unitary.gate(), targets);
        }
        builder.cnot(old, n);
        return (value == 1 ? builder.x(0) : builder).build();
    }
}
