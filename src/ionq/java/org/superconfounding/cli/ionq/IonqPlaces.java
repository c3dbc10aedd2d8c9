package org.superconfounding.cli.ionq;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.superconfounding.hardware.ionq.ApiKey;
import org.superconfounding.hardware.ionq.Endpoint;
import org.superconfounding.hardware.ionq.LiveRuns;
import org.superconfounding.hardware.ionq.Timekeeper;
import org.superconfounding.io.GitCommit;
import org.superconfounding.io.InputException;
import picocli.CommandLine.Option;

/** Where the service and the files of live runs are. Rehearsals have folders of their own. */
final class IonqPlaces {
    private static final Path REHEARSAL = Path.of("target", "rehearsal");

    @Option(
            names = "--journal",
            paramLabel = "FOLDER",
            description =
                    "Remembers runs under way; never delete it while one is (default: ionq-journal, of a rehearsal"
                            + " target/rehearsal/ionq-journal).")
    private @Nullable Path journal;

    @Option(
            names = "--into",
            paramLabel = "FOLDER",
            description = "Folder for finished runs (default: live-runs, of a rehearsal target/rehearsal/live-runs).")
    private @Nullable Path into;

    @Option(
            names = "--wait",
            paramLabel = "DURATION",
            description =
                    "How long to wait for a job, such as PT30M; the job goes on without us (default: ${DEFAULT-VALUE}).")
    private Duration wait = Duration.ofHours(12);

    @Option(
            names = "--service",
            paramLabel = "ORIGIN",
            description =
                    "A rehearsal: a server on this machine that plays the service, such as http://127.0.0.1:8904. No key"
                            + " is needed, and none is sent there.")
    private @Nullable String service;

    /** The options that say the same places again, as one types them; empty where all are the usual ones. */
    String again() {
        StringBuilder options = new StringBuilder();
        if (service != null) {
            options.append(" --service=").append(service);
        }
        if (journal != null) {
            options.append(" --journal=").append(journal);
        }
        if (into != null) {
            options.append(" --into=").append(into);
        }
        return options.toString();
    }

    /** Talks to the service with the key of the environment. */
    LiveRuns open(PrintWriter err) {
        ApiKey key = ApiKey.of(endpoint(), System.getenv())
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

    private Endpoint endpoint() {
        return service == null ? Endpoint.PUBLIC : Endpoint.of(service);
    }

    private LiveRuns open(@Nullable ApiKey key, PrintWriter err) {
        Endpoint endpoint = endpoint();
        Path base = endpoint.rehearsal() ? REHEARSAL : Path.of("");
        LiveRuns.Settings settings = new LiveRuns.Settings(
                endpoint,
                Objects.requireNonNullElse(journal, base.resolve("ionq-journal")),
                Objects.requireNonNullElse(into, base.resolve("live-runs")),
                wait);
        String commit = GitCommit.of(Path.of("")).orElse(null);
        return LiveRuns.open(settings, key, commit, new Timekeeper() {}, new IonqProgress(err));
    }
}
