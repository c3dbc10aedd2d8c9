package org.superconfounding.cli.ionq;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.superconfounding.hardware.ionq.LiveRuns;
import org.superconfounding.io.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "resume",
        description = "Goes on with a run that was interrupted; without --tag with the only one there is.",
        mixinStandardHelpOptions = true)
final class IonqResumeCommand extends IonqLiveTask {
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
