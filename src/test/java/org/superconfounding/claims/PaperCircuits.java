package org.superconfounding.claims;

import java.util.List;
import org.superconfounding.audit.Dataset;
import org.superconfounding.experiment.scenario.Scenario;
import org.superconfounding.experiment.scenario.Scenarios;
import org.superconfounding.hardware.NamedCircuit;
import org.superconfounding.quantum.OpenQasm3;
import org.superconfounding.statistics.Seed;

/** The paper's circuits as OpenQASM 3. Where a scenario draws its circuits at random, those of one seed stand for all. */
final class PaperCircuits {
    /** Circuits taken of a scenario; of more, evenly spaced ones. */
    private static final int MOST = 8;

    private PaperCircuits() {}

    static Dataset table() {
        Dataset.Builder table = Dataset.of("circuits", "scenario", "name", "title", "qasm");
        for (Scenario scenario : Scenarios.ALL) {
            List<NamedCircuit> circuits = scenario.circuits(Seed.of(0));
            int step = Math.max(1, circuits.size() / MOST);
            for (int i = 0; i < Math.min(circuits.size(), MOST); i++) {
                NamedCircuit circuit = circuits.get(i * step);
                table.row(
                        scenario.name(),
                        circuit.name(),
                        scenario.title() + ": " + circuit.name(),
                        OpenQasm3.export(circuit.circuit()));
            }
        }
        for (NamedCircuit circuit : Scenarios.SURGERY) {
            table.row(
                    "surgery",
                    circuit.name(),
                    "Project-prepare surgery on A (qubit 0) of the Bell pair: " + circuit.name(),
                    OpenQasm3.export(circuit.circuit()));
        }
        return table.build();
    }
}
