package org.superconfounding.cli.ionq;

import org.superconfounding.experiment.scenario.Scenarios;
import org.superconfounding.hardware.ionq.RunPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "run",
        description = {
            "Runs a scenario on the service and records it.",
            "The default backend is the service's simulator. A quantum processor must be named and needs --max-cost. Interrupt it at"
                    + " any time: the job goes on, and resume picks it up."
        },
        mixinStandardHelpOptions = true)
final class IonqRunCommand extends IonqLiveTask {
    @Option(names = "--scenario", required = true, description = "What to run; \"scenarios\" lists them.")
    private String scenario;

    @Mixin
    private IonqPlanOptions options;

    @Override
    int run() {
        RunPlan plan = options.plan(Scenarios.named(scenario));
        return record(live -> live.run(plan));
    }
}
