package org.superconfounding.experiment.scenario;

import java.util.List;
import org.superconfounding.experiment.Experiment1Protocol;
import org.superconfounding.hardware.NamedCircuit;
import org.superconfounding.quantum.Circuit;

/** Experiment 1 on a device: correlators in the Z and X bases of the Bell state and of a product state. */
final class RawCorrelators {
    private RawCorrelators() {}

    static Scenario scenario() {
        List<NamedCircuit> circuits = List.of(
                new NamedCircuit("bell zz", Experiment1Protocol.BELL_STATE.measureAll()),
                new NamedCircuit("bell xx", inX(Experiment1Protocol.BELL_STATE)),
                new NamedCircuit("product zz", Experiment1Protocol.PLUS.measureAll()),
                new NamedCircuit("product xx", inX(Experiment1Protocol.PLUS)));
        return new Scenario(
                "raw-correlators",
                "Correlators of the Bell state and of a product state",
                "Experiment 1",
                1000,
                false,
                seed -> circuits,
                frequencies -> circuits.stream()
                        .map(circuit -> new LinearFigure(frequencies)
                                .addCorrelator(circuit.name(), 1)
                                .named("E(" + circuit.name() + ")"))
                        .toList());
    }

    private static Circuit inX(Circuit preparation) {
        return preparation.h(0).h(1).measureAll();
    }
}
