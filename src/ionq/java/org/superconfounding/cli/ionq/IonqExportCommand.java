package org.superconfounding.cli.ionq;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.superconfounding.device.ExportedCircuits;
import org.superconfounding.experiment.scenario.Scenario;
import org.superconfounding.experiment.scenario.Scenarios;
import org.superconfounding.hardware.NamedCircuit;
import org.superconfounding.io.AtomicFile;
import org.superconfounding.io.Decimals;
import org.superconfounding.io.StrictMapper;
import org.superconfounding.statistics.Seed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "export",
        description = {
            "Writes circuits as OpenQASM 3, one file each, to run them with any tool; \"runs import\" takes what came out.",
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
            AtomicFile.write(
                    out.resolve(chosen.name()).resolve(ExportedCircuits.FILE),
                    StrictMapper.json().write(ExportedCircuits.of(chosen, seed)));
        }
        if (scenario == null) {
            count += write("surgery", Scenarios.SURGERY);
        }
        out().println(Decimals.count(count, "circuit") + " written to " + out);
        return 0;
    }

    private int write(String set, List<NamedCircuit> circuits) {
        ExportedCircuits.programs(set, circuits)
                .forEach((circuit, program) -> AtomicFile.write(
                        out.resolve(set).resolve(ExportedCircuits.fileStem(circuit) + ".qasm"), program));
        return circuits.size();
    }
}
