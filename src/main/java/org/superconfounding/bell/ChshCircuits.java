package org.superconfounding.bell;

import java.util.List;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.OutcomeDistribution;
import org.superconfounding.quantum.Simulator;
import org.superconfounding.statistics.Require;

/**
 * The four measured circuits of a CHSH test: a preparation of two qubits, RY(−2t) on each, and a final measurement. Alice has
 * qubit 0 and classical bit 0, Bob qubit 1 and classical bit 1; a bit 0 counts as outcome +1, a bit 1 as −1.
 *
 * @param ab at settings a, b; likewise the others
 */
public record ChshCircuits(Circuit ab, Circuit abPrime, Circuit aPrimeB, Circuit aPrimeBPrime) {
    /**
     * The circuits for a preparation of two qubits, which may itself measure, reset and carry noise; classical bits 0 and 1, if
     * it has any, are overwritten at the end.
     */
    public static ChshCircuits of(Circuit preparation, ChshSettings settings) {
        int qubits = preparation.qubits();
        Require.that(qubits == 2, "the preparation has %s qubits; a CHSH test needs 2", qubits);
        return new ChshCircuits(
                measured(preparation, settings.a(), settings.b()),
                measured(preparation, settings.a(), settings.bPrime()),
                measured(preparation, settings.aPrime(), settings.b()),
                measured(preparation, settings.aPrime(), settings.bPrime()));
    }

    /** The circuits in the order (a, b), (a, b′), (a′, b), (a′, b′). */
    public List<Circuit> all() {
        return List.of(ab, abPrime, aPrimeB, aPrimeBPrime);
    }

    /** The correlators without sampling error. */
    public ChshCorrelators exactCorrelators() {
        return new ChshCorrelators(correlator(ab), correlator(abPrime), correlator(aPrimeB), correlator(aPrimeBPrime));
    }

    /** The correlators of {@link #of} without sampling error. */
    public static ChshCorrelators exactCorrelators(Circuit preparation, ChshSettings settings) {
        return of(preparation, settings).exactCorrelators();
    }

    private static double correlator(Circuit circuit) {
        OutcomeDistribution law = Simulator.outcomes(circuit);
        return law.correlator(0, 1);
    }

    private static Circuit measured(Circuit preparation, double alice, double bob) {
        Circuit.Builder builder = Circuit.builder(2, Math.max(2, preparation.bits()));
        preparation.operations().forEach(builder::add);
        return builder.ry(0, -2 * alice)
                .ry(1, -2 * bob)
                .measure(0, 0)
                .measure(1, 1)
                .build();
    }
}
