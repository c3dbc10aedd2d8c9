package org.superconfounding.cli.ionq;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.superconfounding.cli.Failure;
import org.superconfounding.hardware.RunFile;
import org.superconfounding.hardware.ionq.IonqException;
import org.superconfounding.hardware.ionq.LiveRuns;
import org.superconfounding.io.StrictMapper;
import picocli.CommandLine.Mixin;

/** A subcommand that takes a run to its end, and says how to go on when it does not get there. */
abstract class IonqLiveTask extends IonqTask {
    @Mixin
    private IonqPlaces places;

    /** Runs, prints the figures, and on failure of whatever kind or Ctrl-C says how to go on. */
    final int record(Function<LiveRuns, Path> work) {
        AtomicBoolean over = new AtomicBoolean();
        try (LiveRuns live = places.open(err())) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                if (!over.get()) {
                    remind(live);
                }
            }));
            try {
                show(work.apply(live));
                return 0;
            } catch (RuntimeException e) {
                if (live.submittedNothing() && !(e instanceof IonqException)) {
                    err().println("This command submitted nothing, and there is nothing to pay for it:");
                }
                if (live.underWay().isEmpty() && !(e instanceof IonqException)) {
                    throw e;
                }
                err().println(e instanceof IonqException ? e.getMessage() : Failure.message(e));
                return remind(live) ? IonqCommand.UNFINISHED : 1;
            } finally {
                over.set(true);
            }
        }
    }

    private void show(Path file) {
        try {
            IonqFigures.print(out(), RunFile.read(StrictMapper.text(file), file.toString()));
        } finally {
            out().println("recorded in " + file);
        }
    }

    /** Names the run, if it can be resumed; whether it can. */
    private boolean remind(LiveRuns live) {
        Optional<LiveRuns.Begun> open = live.underWay();
        open.ifPresent(begun -> {
            String again = places.again();
            err().println();
            err().println("Nothing is lost: run " + begun.tag() + " (" + begun.scenario() + " on " + begun.backend()
                    + ") is " + begun.stage().meaning() + (begun.job() == null ? "" : " as job " + begun.job())
                    + ". Go on with");
            err().println("  make ionq-resume TAG=" + begun.tag()
                    + (again.isEmpty() ? "" : " ARGS=\"" + again.strip() + "\""));
            err().println("or, in any other way of calling this program, with: ionq resume --tag=" + begun.tag()
                    + again);
            err().flush();
        });
        return open.isPresent();
    }
}
