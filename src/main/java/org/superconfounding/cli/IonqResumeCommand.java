package org.superconfounding.cli;

import java.util.List;
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
        List<String> open = live.begun().stream()
                .filter(begun -> begun.stage().unfinished())
                .map(begun -> begun.tag() + " (" + begun.scenario() + " on " + begun.backend() + ", "
                        + begun.stage().meaning() + ")")
                .toList();
        if (open.size() != 1) {
            throw new InputException(
                    "--tag",
                    "",
                    open.isEmpty() ? "no run is unfinished" : "several runs are unfinished: " + String.join("; ", open),
                    open.isEmpty() ? "Begin one with ionq run" : "Name one");
        }
        return open.get(0).substring(0, open.get(0).indexOf(' '));
    }
}
