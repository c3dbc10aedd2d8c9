package org.superconfounding.cli.ionq;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.superconfounding.cli.Subcommand;
import org.superconfounding.device.DeviceNoise;
import org.superconfounding.device.LocalRun;
import org.superconfounding.experiment.scenario.Scenario;
import org.superconfounding.experiment.scenario.Scenarios;
import org.superconfounding.hardware.NamedCircuit;
import org.superconfounding.hardware.RecordedRun;
import org.superconfounding.hardware.RecordedRuns;
import org.superconfounding.hardware.ionq.LiveRuns;
import org.superconfounding.hardware.ionq.RunPlan;
import org.superconfounding.hardware.ionq.RunStore;
import org.superconfounding.io.InputException;
import org.superconfounding.statistics.Seed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scenarios on IonQ's service, and what was recorded there. The short subcommands are nested here. */
@Command(
        name = "ionq",
        description = {
            "Runs the paper's scenarios on IonQ's service and replays what was recorded (docs/hardware.adoc).",
            "The API key is read from the environment variable IONQ_API_KEY. Listing, exporting, simulating and replaying need"
                    + " no key and no network."
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            IonqCommand.ListScenarios.class,
            IonqCommand.Simulate.class,
            IonqExportCommand.class,
            IonqCommand.Replay.class,
            IonqNoiseCommand.class,
            IonqCommand.Backends.class,
            IonqCommand.Key.class,
            IonqEstimateCommand.class,
            IonqCommand.Run.class,
            IonqCommand.Resume.class,
            IonqCommand.Cancel.class,
            IonqCommand.Adopt.class
        })
public final class IonqCommand implements Subcommand {
    /** Exit code when a run is under way and can be resumed. */
    static final int UNFINISHED = 3;

    @Command(name = "scenarios", description = "Lists the scenarios.", mixinStandardHelpOptions = true)
    static final class ListScenarios extends IonqTask {
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

    @Command(
            name = "simulate",
            description =
                    "Samples a scenario on this project's own simulator and prints its figures. Needs no network.",
            mixinStandardHelpOptions = true)
    static final class Simulate extends IonqTask {
        @Option(names = "--scenario", description = "One scenario (default: all).")
        private @Nullable String scenario;

        @Option(names = "--shots", description = "Shots of each circuit (default: the scenario's own).")
        private @Nullable Integer shots;

        @Option(
                names = "--noise",
                description = "A noise model as published: aria-1, aria-2 or forte-1 (default: none).")
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

    @Command(
            name = "replay",
            description = "Reads recorded runs, checks them, and prints their figures. Needs no network.",
            mixinStandardHelpOptions = true)
    static final class Replay extends IonqTask {
        @Option(
                names = "--runs",
                paramLabel = "FOLDER",
                description = "Folder of recorded runs (default: ${DEFAULT-VALUE}).")
        private Path runs = RecordedRuns.FOLDER;

        @Option(names = "--scenario", description = "One scenario (default: all).")
        private @Nullable String scenario;

        @Override
        int run() {
            List<RecordedRun> recorded = RecordedRuns.read(runs).stream()
                    .filter(run -> scenario == null || run.scenario().equals(scenario))
                    .toList();
            recorded.forEach(run -> IonqFigures.print(out(), run));
            out().println(recorded.size() + " recorded runs in " + runs);
            return 0;
        }
    }

    @Command(
            name = "backends",
            description = "Lists the service's backends and their status. Needs no key.",
            mixinStandardHelpOptions = true)
    static final class Backends extends IonqTask {
        @Mixin
        private IonqPlaces places;

        @Override
        int run() {
            try (LiveRuns live = places.openPublic(err())) {
                live.backends().forEach(out()::println);
            }
            return 0;
        }
    }

    @Command(
            name = "key",
            description = "Asks the service whether it takes the API key of the environment. Submits nothing.",
            mixinStandardHelpOptions = true)
    static final class Key extends IonqTask {
        @Mixin
        private IonqPlaces places;

        @Override
        int run() {
            try (LiveRuns live = places.open(err())) {
                live.checkKey();
                out().println("the service takes the key");
            }
            return 0;
        }
    }

    @Command(
            name = "run",
            description = {
                "Runs a scenario on the service and records it.",
                "The default backend is the service's simulator. A quantum processor must be named and needs --max-cost. Interrupt it"
                        + " at any time: the job goes on, and resume picks it up."
            },
            mixinStandardHelpOptions = true)
    static final class Run extends IonqLiveTask {
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

    @Command(
            name = "resume",
            description = "Goes on with a run that was interrupted; without --tag with the only one there is.",
            mixinStandardHelpOptions = true)
    static final class Resume extends IonqLiveTask {
        @Option(names = "--tag", description = "Which run.")
        private @Nullable String tag;

        @Option(
                names = "--submit-again",
                description =
                        "If the job is nowhere to be found, submit it once more. Look at the service's own pages first: a job that"
                                + " turns up later costs a second time.")
        private boolean submitAgain;

        @Override
        int run() {
            return record(live -> live.resume(tag == null ? only(live) : tag, submitAgain));
        }

        private static String only(LiveRuns live) {
            List<LiveRuns.Begun> open = live.begun().stream()
                    .filter(begun -> begun.stage().unfinished())
                    .toList();
            if (open.isEmpty()) {
                throw new InputException("--tag", "", "no run is unfinished", "Begin one with ionq run");
            }
            if (open.size() > 1) {
                String all = open.stream()
                        .map(begun -> begun.tag() + " (" + begun.scenario() + " on " + begun.backend() + ", "
                                + begun.stage().meaning() + ")")
                        .collect(Collectors.joining("; "));
                throw new InputException("--tag", "", "several runs are unfinished: " + all, "Name one");
            }
            return open.get(0).tag();
        }
    }

    @Command(
            name = "cancel",
            description = "Cancels the job of a run that is not finished. Nothing else ever cancels a job.",
            mixinStandardHelpOptions = true)
    static final class Cancel extends IonqTask {
        @Option(names = "--tag", required = true, description = "Which run.")
        private String tag;

        @Mixin
        private IonqPlaces places;

        @Override
        int run() {
            try (LiveRuns live = places.open(err())) {
                out().println(live.cancel(tag));
            }
            return 0;
        }
    }

    @Command(
            name = "adopt",
            description = "Copies a recorded run into the project's own folder and adds it to the manifest there.",
            mixinStandardHelpOptions = true)
    static final class Adopt extends IonqTask {
        @Parameters(paramLabel = "FILE", description = "The recorded run.")
        private Path file;

        @Option(names = "--runs", paramLabel = "FOLDER", description = "Where to (default: ${DEFAULT-VALUE}).")
        private Path runs = RecordedRuns.FOLDER;

        @Override
        int run() {
            out().println("recorded in " + new RunStore(runs).adopt(file));
            return 0;
        }
    }
}
