package org.superconfounding.cli.ionq;

import org.superconfounding.hardware.ionq.LiveRuns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "cancel",
        description = "Cancels the job of a run that is not finished. Nothing else ever cancels a job.",
        mixinStandardHelpOptions = true)
final class IonqCancelCommand extends IonqTask {
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
