package org.superconfounding.cli.ionq;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.superconfounding.hardware.RecordedRun;
import org.superconfounding.hardware.RecordedRuns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "replay",
        description = "Reads recorded runs, checks them, and prints their figures. Needs no network.",
        mixinStandardHelpOptions = true)
final class IonqReplayCommand extends IonqTask {
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
