package org.superconfounding.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.superconfounding.hardware.ionq.ApiKey;
import org.superconfounding.hardware.ionq.Client;
import org.superconfounding.hardware.ionq.Endpoint;
import org.superconfounding.hardware.ionq.LiveRuns;
import org.superconfounding.hardware.ionq.Polling;
import org.superconfounding.hardware.ionq.Timekeeper;
import org.superconfounding.io.InputException;
import picocli.CommandLine.Option;

/** Where the service and the files of live runs are. */
final class IonqPlaces {
    @Option(
            names = "--journal",
            paramLabel = "FOLDER",
            description = "Remembers runs under way; never delete it while one is (default: ${DEFAULT-VALUE}).")
    private Path journal = Path.of("ionq-journal");

    @Option(
            names = "--into",
            paramLabel = "FOLDER",
            description = "Folder for finished runs (default: ${DEFAULT-VALUE}).")
    private Path into = Path.of("live-runs");

    @Option(
            names = "--wait",
            paramLabel = "DURATION",
            description =
                    "How long to wait for a job, such as PT30M; the job goes on without us (default: ${DEFAULT-VALUE}).")
    private Duration wait = Polling.DEFAULT.patience();

    @Option(names = "--service", paramLabel = "ORIGIN", hidden = true, description = "Another server than IonQ's own.")
    private @Nullable String service;

    Path journal() {
        return journal;
    }

    /** Talks to the service with the key of the environment. */
    LiveRuns open(PrintWriter err) {
        ApiKey key = ApiKey.from(System.getenv())
                .orElseThrow(() -> new InputException(
                        ApiKey.VARIABLE,
                        "",
                        "no API key in the environment",
                        "docs/hardware.adoc says how to get one"));
        return open(key, err);
    }

    /** Talks to the service without a key, for what is public. */
    LiveRuns openPublic(PrintWriter err) {
        return open(null, err);
    }

    private LiveRuns open(@Nullable ApiKey key, PrintWriter err) {
        Endpoint endpoint = service == null ? Endpoint.PUBLIC : Endpoint.of(service);
        Polling polling = new Polling(Polling.DEFAULT.first(), Polling.DEFAULT.longest(), wait);
        LiveRuns.Settings settings =
                LiveRuns.Settings.of(journal, into).at(endpoint).with(polling);
        Client self = Client.ofCommit(GitCommit.of(Path.of("")).orElse(null));
        return LiveRuns.open(settings, key, self, Timekeeper.system(), new IonqProgress(err));
    }
}
