package org.superconfounding.bell;

import java.util.List;
import java.util.stream.IntStream;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.Simulator;
import org.superconfounding.statistics.Require;

/**
 * A preparation and two settings for each party, all as circuits: party i measures qubit i into classical bit i.
 *
 * @param preparation on as many qubits as there are parties
 * @param settings {@code settings.get(party).get(x)}
 */
public record QuantumStrategy(Circuit preparation, List<List<Setting>> settings) {
    /** @throws IllegalArgumentException if qubits and parties do not match, or a party has not two settings */
    public QuantumStrategy {
        settings = settings.stream().map(List::copyOf).toList();
        Require.that(
                preparation.qubits() == settings.size() && settings.stream().noneMatch(pair -> pair.size() != 2),
                "a strategy for " + preparation.qubits() + " qubits needs as many parties with 2 settings each, got "
                        + settings.size());
    }

    public static QuantumStrategy symmetric(Circuit preparation, Setting first, Setting second) {
        return new QuantumStrategy(
                preparation,
                IntStream.range(0, preparation.qubits())
                        .mapToObj(party -> List.of(first, second))
                        .toList());
    }

    public int parties() {
        return settings.size();
    }

    /** The circuit for a choice of settings, bit i for party i, without its final Z measurements. */
    public Circuit rotated(int choice) {
        return rotations(choice, 0).build();
    }

    /** The measured circuit for a choice of settings, bit i for party i. */
    public Circuit circuit(int choice) {
        Circuit.Builder builder = rotations(choice, parties());
        IntStream.range(0, parties()).forEach(party -> builder.measure(party, party));
        return builder.build();
    }

    private Circuit.Builder rotations(int choice, int bits) {
        Circuit.Builder builder = Circuit.builder(parties(), bits);
        preparation.operations().forEach(builder::add);
        for (int party = 0; party < parties(); party++) {
            int qubit = party;
            settings.get(party).get(choice >> party & 1).rotation().forEach(gate -> builder.apply(gate, qubit));
        }
        return builder;
    }

    /** The exact behaviour, read off the circuits. */
    public Behaviour behaviour() {
        return Behaviour.of(IntStream.range(0, 1 << parties())
                .mapToObj(choice -> Simulator.outcomes(circuit(choice)).probabilities())
                .toArray(double[][]::new));
    }

    public Measurements measurements() {
        return Measurements.of(settings.stream()
                .map(pair -> pair.stream().map(Setting::observable).toList())
                .toList());
    }
}
