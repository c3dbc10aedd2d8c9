package org.superconfounding.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.superconfounding.experiment.scenario.NoisePrediction;
import org.superconfounding.experiment.scenario.Visibility;
import org.superconfounding.hardware.NoiseModel;
import org.superconfounding.hardware.RecordedRun;
import org.superconfounding.hardware.RecordedRuns;
import org.superconfounding.io.Decimals;
import org.superconfounding.io.InputException;
import org.superconfounding.statistics.Interval;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "noise",
        description = "What visibility the recorded Bell-state runs imply, and what published error rates predict.",
        mixinStandardHelpOptions = true)
final class IonqNoiseCommand extends IonqTask {
    @Option(
            names = "--runs",
            paramLabel = "FOLDER",
            description = "Folder of recorded runs (default: ${DEFAULT-VALUE}).")
    private Path runs = RecordedRuns.FOLDER;

    @Override
    int run() {
        List<RecordedRun> bell = RecordedRuns.read(runs).stream()
                .filter(run -> run.scenario().equals("bell-state"))
                .toList();
        if (bell.isEmpty()) {
            throw new InputException(runs.toString(), "scenario", "holds no run of bell-state", "Name another folder");
        }
        Visibility visibility = Visibility.of(bell);
        Interval interval = visibility.interval(0.95);
        out().printf(
                        Locale.ROOT,
                        "%d runs, %s of %s shots won: visibility %s, 95 %% interval %s to %s%n",
                        bell.size(),
                        Decimals.count(visibility.wins()),
                        Decimals.count(visibility.shots()),
                        Decimals.fixed(visibility.estimate(), 4),
                        Decimals.fixed(interval.lower(), 4),
                        Decimals.fixed(interval.upper(), 4));
        out().printf(
                        Locale.ROOT,
                        "no noise: so few wins or fewer with probability %s%n",
                        Decimals.fixed(visibility.probabilityOfNoMore(1), 4));
        for (NoiseModel noise : NoisePrediction.ARIA_1) {
            NoisePrediction prediction = NoisePrediction.of(noise, visibility);
            out().printf(
                            Locale.ROOT,
                            "%-34s S %s, visibility %s, p of the recorded wins %s, power against no noise %s%n",
                            noise.name(),
                            Decimals.fixed(prediction.s(), 3),
                            Decimals.fixed(prediction.visibility(), 4),
                            Decimals.fixed(prediction.compatible(), 2),
                            Decimals.fixed(prediction.power(), 2));
        }
        return 0;
    }
}
