package org.superconfounding.cli.ionq;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.superconfounding.bell.BellTest;
import org.superconfounding.device.NoisePrediction;
import org.superconfounding.device.Visibility;
import org.superconfounding.hardware.RecordedRun;
import org.superconfounding.hardware.RecordedRuns;
import org.superconfounding.hardware.ShotNoise;
import org.superconfounding.io.Decimals;
import org.superconfounding.io.InputException;
import org.superconfounding.statistics.Interval;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "noise",
        description = {
            "What visibility the recorded Bell-state runs imply, what published error rates predict, and whether the runs can tell"
                    + " one from the other.",
            "Runs of different sources are kept apart."
        },
        mixinStandardHelpOptions = true)
final class IonqNoiseCommand extends IonqTask {
    private static final double LEVEL = 0.05;

    @Option(
            names = "--runs",
            paramLabel = "FOLDER",
            description = "Folder of recorded runs (default: ${DEFAULT-VALUE}).")
    private Path runs = RecordedRuns.FOLDER;

    @Override
    int run() {
        SortedMap<String, List<RecordedRun>> bySource = RecordedRuns.read(runs).stream()
                .filter(run -> run.scenario().equals("bell-state"))
                .collect(Collectors.groupingBy(IonqNoiseCommand::source, TreeMap::new, Collectors.toList()));
        if (bySource.isEmpty()) {
            throw new InputException(runs.toString(), "scenario", "holds no run of bell-state", "Name another folder");
        }
        bySource.forEach(this::print);
        return 0;
    }

    private static String source(RecordedRun run) {
        String model = run.provenance().noise().model();
        return run.kind().label() + ", " + run.provenance().device().backend() + (model == null ? "" : ", " + model);
    }

    private void print(String source, List<RecordedRun> runs) {
        List<RecordedRun> bell =
                runs.stream().filter(run -> ShotNoise.objection(run).isEmpty()).toList();
        runs.stream()
                .flatMap(run -> ShotNoise.objection(run).stream())
                .distinct()
                .forEach(reason -> out().println(source + ": left out are " + (runs.size() - bell.size()) + " of "
                        + runs.size() + " runs, no independent shots: " + reason));
        if (bell.isEmpty()) {
            return;
        }
        bell.stream()
                .flatMap(run -> ShotNoise.supposition(run).stream())
                .distinct()
                .forEach(what -> out().println(source + ": what follows supposes that " + what));
        Visibility visibility = Visibility.of(bell);
        Interval interval = visibility.interval(1 - LEVEL);
        out().printf(
                        Locale.ROOT,
                        "%s: %d runs, %s of %s shots won: visibility %s, 95 %% interval %s to %s%n",
                        source,
                        bell.size(),
                        Decimals.count(visibility.wins()),
                        Decimals.count(visibility.shots()),
                        Decimals.fixed(visibility.estimate(), 4),
                        Decimals.fixed(interval.lower(), 4),
                        Decimals.fixed(interval.upper(), 4));
        row("no noise at all", BellTest.CHSH.quantumMaximum(), 1, visibility.twoSided(1), "");
        String model = bell.get(0).provenance().noise().model();
        String device = Objects.requireNonNullElse(
                model, bell.get(0).provenance().device().backend());
        List<NoisePrediction> predictions = NoisePrediction.published(device).stream()
                .map(noise -> NoisePrediction.of(noise, visibility))
                .toList();
        predictions.forEach(prediction -> row(
                prediction.noise().name(),
                prediction.s(),
                prediction.visibility(),
                prediction.compatible(),
                ", power against no noise " + Decimals.fixed(prediction.power(), 2)));
        out().println("  " + conclusion(visibility.twoSided(1) >= LEVEL, predictions));
    }

    private void row(String name, double s, double visibility, double p, String power) {
        out().printf(
                        Locale.ROOT,
                        "  %-34s S %s, visibility %s, p of the recorded wins %s%s%n",
                        name,
                        Decimals.fixed(s, 3),
                        Decimals.fixed(visibility, 4),
                        Decimals.fixed(p, 2),
                        power);
    }

    private static String conclusion(boolean noiseless, List<NoisePrediction> predictions) {
        long fit = predictions.stream()
                .filter(prediction -> prediction.compatible() >= LEVEL)
                .count();
        String none = noiseless
                ? "At level 0.05 no noise at all is not rejected"
                : "At level 0.05 no noise at all is rejected";
        String some = fit + " of " + predictions.size() + " predictions are not rejected";
        if (predictions.isEmpty()) {
            return none + ".";
        }
        double power =
                predictions.stream().mapToDouble(NoisePrediction::power).max().orElseThrow();
        return none + ", and " + some
                + (noiseless && fit > 0 ? ": these runs cannot tell decoherence from none." : ".")
                + " So many shots would tell a prediction from no noise with probability " + Decimals.fixed(power, 2)
                + " at most.";
    }
}
