package org.superconfounding.cli.ionq;

import org.superconfounding.hardware.ionq.LiveRuns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "backends",
        description = "Lists the service's backends and their status. Needs no key.",
        mixinStandardHelpOptions = true)
final class IonqBackendsCommand extends IonqTask {
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
