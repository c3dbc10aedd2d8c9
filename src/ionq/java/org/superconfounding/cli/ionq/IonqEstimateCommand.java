package org.superconfounding.cli.ionq;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.superconfounding.experiment.scenario.Scenario;
import org.superconfounding.experiment.scenario.Scenarios;
import org.superconfounding.hardware.ionq.Estimate;
import org.superconfounding.hardware.ionq.LiveRuns;
import org.superconfounding.hardware.ionq.RunPlan;
import org.superconfounding.io.Decimals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "estimate",
        description = {
            "What a run would cost on a quantum processor, as the service estimates it. Submits nothing.",
            "Each circuit is priced as a job of its own: an upper bound."
        },
        mixinStandardHelpOptions = true)
final class IonqEstimateCommand extends IonqTask {
    @Option(names = "--scenario", description = "One scenario (default: all).")
    private @Nullable String scenario;

    @Mixin
    private IonqPlanOptions options;

    @Mixin
    private IonqPlaces places;

    @Override
    int run() {
        List<RunPlan> plans = new ArrayList<>();
        if (scenario == null) {
            Scenarios.ALL.forEach(each -> add(plans, each));
        } else {
            plans.add(options.plan(Scenarios.named(scenario)));
        }
        if (plans.stream().noneMatch(RunPlan::onProcessor)) {
            plans.forEach(plan -> out().println(head(plan) + "free"));
            out().println("For a price name a quantum processor: --backend=qpu.…");
            return 0;
        }
        try (LiveRuns live = places.open(err())) {
            for (RunPlan plan : plans) {
                Estimate estimate = live.estimate(plan);
                String queue = estimate.queue() == null
                        ? ""
                        : ", predicted queue " + estimate.queue().toMinutes() + " min";
                out().println(head(plan) + estimate.price() + queue);
            }
        }
        return 0;
    }

    /** In a list of all scenarios, one that cannot be run so is no reason to hide the others. */
    private void add(List<RunPlan> plans, Scenario each) {
        try {
            plans.add(options.plan(each));
        } catch (RunPlan.TooFewShotsException e) {
            out().println(String.format(Locale.ROOT, "%-18s refused: %s", each.name(), e.getMessage()));
        }
    }

    private static String head(RunPlan plan) {
        return String.format(
                Locale.ROOT,
                "%-18s %11s x %d shots on %s: ",
                plan.scenario(),
                Decimals.count(plan.circuits().size(), "circuit"),
                plan.shots(),
                plan.backend());
    }
}
