package org.superconfounding.cli.ionq;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.superconfounding.experiment.scenario.Scenario;
import org.superconfounding.hardware.ionq.RunPlan;
import org.superconfounding.statistics.Seed;
import picocli.CommandLine.Option;

/** What is to be run, where, and for how much. */
final class IonqPlanOptions {
    @Option(
            names = "--backend",
            description = "\"simulator\", which is free, or a quantum processor spelt out, such as qpu.forte-1"
                    + " (default: ${DEFAULT-VALUE}).")
    private String backend = RunPlan.SIMULATOR;

    @Option(names = "--shots", description = "Shots of each circuit (default: the scenario's own).")
    private @Nullable Integer shots;

    @Option(names = "--noise", description = "Noise model of the simulator, such as aria-1 (default: none).")
    private @Nullable String noise;

    @Option(names = "--noise-seed", description = "Seed of the noise model; needs --noise.")
    private @Nullable Integer noiseSeed;

    @Option(
            names = "--debias",
            description =
                    "Ask for the service's error mitigation, which averages over variants of a circuit; what comes back"
                            + " are then no single shots.")
    private boolean debias;

    @Option(
            names = "--max-cost",
            paramLabel = "USD",
            description = "Needed for a quantum processor: how much it may cost.")
    private @Nullable BigDecimal maximumCost;

    @Option(names = "--seed", description = "Seed of scenarios with random states (default: ${DEFAULT-VALUE}).")
    private long seed = 20250828;

    RunPlan plan(Scenario scenario) {
        return new RunPlan(
                scenario.name(),
                scenario.circuits(Seed.of(seed)),
                backend,
                shots == null ? scenario.shots() : shots,
                noise,
                noiseSeed,
                debias,
                maximumCost);
    }
}
