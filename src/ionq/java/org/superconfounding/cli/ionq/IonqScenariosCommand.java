package org.superconfounding.cli.ionq;

import java.util.List;
import java.util.Locale;
import org.superconfounding.experiment.scenario.Scenario;
import org.superconfounding.experiment.scenario.Scenarios;
import org.superconfounding.hardware.NamedCircuit;
import org.superconfounding.statistics.Seed;
import picocli.CommandLine.Command;

@Command(name = "scenarios", description = "Lists the scenarios.", mixinStandardHelpOptions = true)
final class IonqScenariosCommand extends IonqTask {
    @Override
    int run() {
        for (Scenario scenario : Scenarios.ALL) {
            List<NamedCircuit> circuits = scenario.circuits(Seed.of(0));
            int qubits = circuits.stream()
                    .mapToInt(circuit -> circuit.circuit().qubits())
                    .max()
                    .orElse(0);
            out().printf(
                            Locale.ROOT,
                            "%-18s %3d circuits, %d qubits, %4d shots  %s (%s)%n",
                            scenario.name(),
                            circuits.size(),
                            qubits,
                            scenario.shots(),
                            scenario.title(),
                            scenario.source());
        }
        return 0;
    }
}
