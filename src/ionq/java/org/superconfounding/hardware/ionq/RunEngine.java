package org.superconfounding.hardware.ionq;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.superconfounding.hardware.Provenance;

/**
 * Takes a run from plan to run file. Every step is on disk before the next one begins, so that {@link #resume} can take over
 * wherever another process stopped; each step is either harmless to repeat or, the submission, never repeated unasked.
 */
final class RunEngine {
    /** Pauses between looks for a job whose submission was not answered: a list may lag behind. */
    private static final List<Duration> LOOKS = List.of(Duration.ofSeconds(2), Duration.ofSeconds(10));

    private final IonqClient client;
    private final Journal journal;
    private final Collector collector;
    private final Timekeeper time;
    private final Progress progress;
    private volatile @Nullable JournalEntry reached;
    private volatile boolean tried;

    RunEngine(IonqClient client, Journal journal, Collector collector, Timekeeper time, Progress progress) {
        this.client = client;
        this.journal = journal;
        this.collector = collector;
        this.time = time;
        this.progress = progress;
    }

    /** The last that is known of the run, once it is on disk: also what could not be written down any more. May be asked by another thread. */
    Optional<JournalEntry> reached() {
        return Optional.ofNullable(reached);
    }

    /** Whether a submission was made, received or not. */
    boolean tried() {
        return tried;
    }

    /**
     * Takes a run that was just planned to its end.
     *
     * @return the run file
     * @throws IonqException if the run cannot go on now; the journal says where it stands
     */
    Path begin(JournalEntry entry) {
        return finish(submit(prepared(entry)));
    }

    /**
     * Goes on with a run of the journal as far as it will go. The journal may be an older copy of itself, so before anything is submitted
     * the service is asked for a job of this run, whatever the journal says.
     *
     * @param submitAgain whether a submission whose fate stays unknown may be made anew
     * @return the run file
     * @throws IonqException if the run cannot go on now; the journal says where it stands
     */
    Path resume(JournalEntry entry, boolean submitAgain) {
        reached = entry;
        return switch (entry.stage()) {
            case PREPARED -> {
                progress.step(
                        "before run " + entry.tag() + " is submitted, the service is asked whether it has its job");
                yield finish(found(entry).orElseGet(() -> submit(prepared(entry))));
            }
            case SENDING -> finish(found(entry).orElseGet(again(entry, submitAgain)));
            case SUBMITTED, RECORDED -> finish(entry);
            case ENDED -> throw new IonqException(Problem.JOB_FAILED, "this run has ended: " + entry.note());
        };
    }

    /** Asks the service whether all is in place, and what it would cost; then writes down the intent. */
    private JournalEntry prepared(JournalEntry entry) {
        Order order = entry.order();
        CostGuard.checkIntent(order.backend(), order.maximumCost());
        collector.rehearse(entry);
        client.checkKey();
        Provenance.DeviceState device = client.backend(order.backend());
        if (!device.status().equals("available")) {
            throw new IonqException(
                    Problem.BACKEND,
                    "refused, nothing was submitted: " + order.backend() + " is " + Excerpt.of(device.status())
                            + "; no other backend takes its place");
        }
        Price price = order.onProcessor() ? client.estimate(entry).price() : null;
        CostGuard.checkPrice(order.backend(), order.maximumCost(), price);
        JournalEntry ready = keep(entry.priced(price, device));
        progress.step("prepared " + entry.tag() + (price == null ? "" : ", estimated " + price));
        return ready;
    }

    private JournalEntry submit(JournalEntry entry) {
        JournalEntry sending = keep(entry.at(Stage.SENDING, null));
        String job;
        tried = true;
        try {
            job = client.submit(entry.request());
        } catch (IonqException e) {
            if (e.problem() != Problem.AMBIGUOUS_SUBMISSION) {
                throw refused(entry, e);
            }
            progress.trouble("whether the job was submitted is not known (" + e.getMessage() + "); looking for it");
            JournalEntry unsure = keep(sending.at(Stage.SENDING, e.getMessage()));
            return found(unsure).orElseThrow(() -> ambiguous(unsure));
        }
        progress.step("submitted job " + job);
        JournalEntry submitted = sending.submitted(job);
        reached = submitted;
        return keep(submitted);
    }

    /** Back to where it stood: an earlier submission of unknown fate stays unknown. */
    private IonqException refused(JournalEntry entry, IonqException refusal) {
        try {
            keep(entry.at(entry.stage(), refusal.getMessage()));
        } catch (UncheckedIOException e) {
            refusal.addSuppressed(e);
            progress.trouble("that nothing was submitted could not be written down: " + e.getMessage());
        }
        return refusal;
    }

    private JournalEntry keep(JournalEntry entry) {
        journal.write(entry);
        reached = entry;
        return entry;
    }

    private Supplier<JournalEntry> again(JournalEntry entry, boolean allowed) {
        return () -> {
            if (!allowed) {
                throw ambiguous(entry);
            }
            return submit(prepared(entry));
        };
    }

    private Optional<JournalEntry> found(JournalEntry entry) {
        Function<String, JournalEntry> keep = job -> {
            progress.step("found job " + job + " by its tag");
            return keep(entry.submitted(job));
        };
        Optional<String> job = client.find(entry.tag());
        for (Duration pause : LOOKS) {
            if (job.isPresent()) {
                break;
            }
            time.sleep(pause);
            job = client.find(entry.tag());
        }
        return job.map(keep);
    }

    private static IonqException ambiguous(JournalEntry entry) {
        return new IonqException(
                Problem.AMBIGUOUS_SUBMISSION,
                "run " + entry.tag() + ": no answer to the submission, and no job with its tag is listed"
                        + (entry.note() == null ? "" : " (" + entry.note() + ")")
                        + ". Nothing is submitted a second time unasked. Look at the jobs on the service's own pages; if it is not"
                        + " there, resume this run with --submit-again, which looks once more and then submits");
    }

    private Path finish(JournalEntry entry) {
        Optional<Path> recorded = collector.recorded(entry);
        if (recorded.isPresent()) {
            return done(entry, recorded.get());
        }
        if (entry.stage() == Stage.RECORDED) {
            progress.trouble("no valid file in the folder of runs holds this run, though it was recorded as "
                    + entry.file() + "; its results are fetched anew");
        }
        try {
            return collected(entry);
        } catch (IonqException e) {
            boolean over = e.problem() == Problem.JOB_FAILED || e.problem() == Problem.JOB_CANCELED;
            if (over && entry.stage() != Stage.RECORDED) {
                keep(entry.at(Stage.ENDED, e.getMessage()));
            }
            throw entry.stage() == Stage.RECORDED ? unfetched(entry, e) : e;
        }
    }

    /** Of a job that is not this run's nothing is used; this run's own may have another id now. */
    private Path collected(JournalEntry entry) {
        try {
            return done(entry, collector.collect(entry, journal.filesOfOthers(entry.tag())));
        } catch (IonqException e) {
            if (e.problem() != Problem.OTHER_JOB) {
                throw e;
            }
            progress.trouble(e.getMessage() + "; looking for its own");
            JournalEntry renamed = found(entry)
                    .orElseThrow(() -> new IonqException(
                            Problem.OTHER_JOB, e.getMessage() + ", and the service lists no job with that tag", e));
            return done(renamed, collector.collect(renamed, journal.filesOfOthers(entry.tag())));
        }
    }

    private static IonqException unfetched(JournalEntry entry, IonqException e) {
        return new IonqException(
                e.problem(),
                e.getMessage() + ". The journal stays as it is: the run was recorded as " + entry.file()
                        + "; put that file back into the folder of runs, or resume once the service has the job",
                e);
    }

    private Path done(JournalEntry entry, Path file) {
        String name = String.valueOf(file.getFileName());
        if (entry.stage() != Stage.RECORDED || !name.equals(entry.file())) {
            keep(entry.recorded(name));
        }
        return file;
    }
}
