package org.superconfounding.cli.ionq;

import org.superconfounding.hardware.ionq.LiveRuns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "key",
        description = "Asks the service whether it takes the API key of the environment. Submits nothing.",
        mixinStandardHelpOptions = true)
final class IonqKeyCommand extends IonqTask {
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
