package org.superconfounding.cli.ionq;

import java.nio.file.Path;
import org.superconfounding.hardware.RecordedRuns;
import org.superconfounding.hardware.ionq.RunStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "adopt",
        description = "Copies a recorded run into the project's own folder and adds it to the manifest there.",
        mixinStandardHelpOptions = true)
final class IonqAdoptCommand extends IonqTask {
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
