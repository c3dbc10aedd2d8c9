package org.superconfounding.cli.ionq;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.superconfounding.device.DeviceNoise;
import org.superconfounding.device.LocalRun;
import org.superconfounding.experiment.scenario.Scenario;
import org.superconfounding.experiment.scenario.Scenarios;
import org.superconfounding.statistics.Seed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "simulate",
        description = "Samples a scenario on this project's own simulator and prints its figures. Needs no network.",
        mixinStandardHelpOptions = true)
final class IonqSimulateCommand extends IonqTask {
    @Option(names = "--scenario", description = "One scenario (default: all).")
    private @Nullable String scenario;

    @Option(names = "--shots", description = "Shots of each circuit (default: the scenario's own).")
    private @Nullable Integer shots;

    @Option(names = "--noise", description = "A noise model as published: aria-1, aria-2 or forte-1 (default: none).")
    private @Nullable String noise;

    @Option(names = "--seed", description = "Seed of circuits and shots (default: ${DEFAULT-VALUE}).")
    private long seed = 20250828;

    @Override
    int run() {
        List<Scenario> scenarios = scenario == null ? Scenarios.ALL : List.of(Scenarios.named(scenario));
        DeviceNoise model = noise == null ? null : DeviceNoise.model(noise);
        for (Scenario chosen : scenarios) {
            IonqFigures.print(
                    out(),
                    LocalRun.of(
                            chosen,
                            shots == null ? chosen.shots() : shots,
                            Seed.of(seed).derive(chosen.name()),
                            model));
        }
        return 0;
    }
}
