package org.superconfounding.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.superconfounding.experiment.scenario.Scenario;
import org.superconfounding.experiment.scenario.Scenarios;
import org.superconfounding.hardware.NamedCircuit;
import org.superconfounding.io.AtomicFile;
import org.superconfounding.quantum.OpenQasm3;
import org.superconfounding.statistics.Seed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "export",
        description = {
            "Writes circuits as OpenQASM 3, one file each, to run them with any tool.",
            "Without --scenario also the paper's surgery as it is drawn, with measurement and reset in mid-circuit."
        },
        mixinStandardHelpOptions = true)
final class IonqExportCommand extends IonqTask {
    @Option(names = "--scenario", description = "One scenario (default: all).")
    private @Nullable String scenario;

    @Option(names = "--out", paramLabel = "FOLDER", description = "Where to (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("target", "openqasm");

    @Option(names = "--seed", description = "Seed of scenarios with random states (default: ${DEFAULT-VALUE}).")
    private long seed = 20250828;

    @Override
    int run() {
        List<Scenario> scenarios = scenario == null ? Scenarios.ALL : List.of(Scenarios.named(scenario));
        int count = 0;
        for (Scenario chosen : scenarios) {
            count += write(chosen.name(), chosen.circuits(Seed.of(seed)));
        }
        if (scenario == null) {
            count += write("surgery", Scenarios.SURGERY);
        }
        out().println(count + " circuits written to " + out);
        return 0;
    }

    private int write(String set, List<NamedCircuit> circuits) {
        for (NamedCircuit named : circuits) {
            AtomicFile.write(out.resolve(set).resolve(named.fileStem() + ".qasm"), text(set, named));
        }
        return circuits.size();
    }

    private static String text(String set, NamedCircuit named) {
        StringBuilder head = new StringBuilder("// " + set + ", circuit " + named.name() + "\n");
        named.parameters().forEach((name, value) -> head.append("// " + name + " = " + value + "\n"));
        return head + OpenQasm3.export(named.circuit());
    }
}
