package org.superconfounding.hardware.ionq;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.superconfounding.io.InputException;

/** Live runs as a person sees them: estimate, run, resume, cancel, and the list of what was begun. */
public final class LiveRuns implements AutoCloseable {
    /**
     * Where things are and how patient to be.
     *
     * @param journal folder that remembers runs under way
     * @param runs folder that finished runs are recorded in
     * @param patience how long to wait for a job in this process; the job goes on without it
     */
    public record Settings(Endpoint endpoint, Path journal, Path runs, Duration patience) {
        /** @throws IllegalArgumentException if both folders are one: each would take the other's files for its own */
        public Settings {
            if (journal.toAbsolutePath()
                    .normalize()
                    .equals(runs.toAbsolutePath().normalize())) {
                throw new IllegalArgumentException(
                        "the journal and the finished runs need two folders, not " + runs + " for both");
            }
        }
    }

    /**
     * A run that was begun.
     *
     * @param job id of its job, once known
     * @param note why it stands where it stands, or the file it was recorded in
     */
    public record Begun(
            String tag,
            Stage stage,
            String scenario,
            String backend,
            @Nullable String job,
            String note) {}

    private final IonqClient client;
    private final Journal journal;
    private final RunEngine engine;
    private final Endpoint endpoint;
    private final Timekeeper time;
    private final Progress progress;

    /** @param commit that this program was built from, if known */
    LiveRuns(
            Settings settings,
            Transport transport,
            Journal journal,
            RunStore store,
            @Nullable String commit,
            Timekeeper time,
            Progress progress) {
        this.endpoint = settings.endpoint();
        this.client = new IonqClient(transport, endpoint, time);
        this.journal = journal;
        this.time = time;
        this.progress = progress;
        Path unread = settings.journal().resolve("unread");
        Collector collector = new Collector(
                client,
                store,
                new ResultReader(client, unread, time, progress),
                new Recorder(commit, endpoint),
                settings.patience(),
                time,
                progress);
        this.engine = new RunEngine(client, journal, collector, time, progress);
    }

    /**
     * Connects nothing yet.
     *
     * @param key absent where only public endpoints are asked
     * @param commit that this program was built from, if known
     */
    public static LiveRuns open(
            Settings settings, @Nullable ApiKey key, @Nullable String commit, Timekeeper time, Progress progress) {
        Transport http = new HttpTransport(settings.endpoint(), key, HttpTransport.Timeouts.DEFAULT);
        return new LiveRuns(
                settings,
                new RetryingTransport(http, time, progress),
                new Journal(settings.journal()),
                new RunStore(settings.runs()),
                commit,
                time,
                progress);
    }

    /**
     * Runs a plan to its end.
     *
     * @return the recorded run's file
     * @throws IonqException if it cannot go on; unless nothing was submitted, {@link #resume} goes on with it
     * @throws IllegalArgumentException if the service cannot run the circuits
     */
    public Path run(RunPlan plan) {
        CostGuard.checkIntent(plan.backend(), plan.maximumCost());
        String tag = UUID.randomUUID().toString();
        JournalEntry entry = JournalEntry.of(plan, tag, endpoint, time.now());
        return journal.holding(tag, () -> engine.begin(entry));
    }

    /**
     * Goes on with a run.
     *
     * @param submitAgain whether to submit once more a run whose job was looked for and not found
     * @return the recorded run's file
     */
    public Path resume(String tag, boolean submitAgain) {
        return journal.holding(tag, () -> engine.resume(entry(tag), submitAgain));
    }

    /** What a plan would cost. */
    public Estimate estimate(RunPlan plan) {
        return client.estimate(JournalEntry.of(plan, "estimate", endpoint, time.now()));
    }

    /** @throws IonqException if the service does not take the key */
    public void checkKey() {
        client.checkKey();
    }

    /** All backends, as {@code name: status}. Needs no key. */
    public List<String> backends() {
        return client.backends();
    }

    /**
     * Cancels the job of a run, if it is not finished.
     *
     * @return what became of it, in words
     */
    public String cancel(String tag) {
        return journal.holding(tag, () -> {
            JournalEntry entry = entry(tag);
            // The answer to its submission may have been lost, the journal be an older copy of itself, or the id be
            // given to another job.
            Optional<Job> job = Optional.ofNullable(entry.job())
                    .map(client::job)
                    .filter(one -> one.mayBeOf(tag))
                    .or(() -> client.find(tag).map(client::job));
            if (job.isEmpty()) {
                return "no job of run " + tag + " is known; nothing was cancelled";
            }
            String id = job.get().id();
            JobStatus status = job.get().status();
            if (status.terminal()) {
                return "job " + id + " is " + status + " already; nothing was cancelled";
            }
            client.cancel(id);
            journal.write(entry.at(Stage.ENDED, "cancelled on request"));
            return "job " + id + " is cancelled";
        });
    }

    /** Runs that were begun, oldest first. Files of the journal that cannot be read are told of as trouble. */
    public List<Begun> begun() {
        return journal.entries(damaged -> progress.trouble("passed over: " + damaged.getMessage())).stream()
                .map(LiveRuns::begun)
                .toList();
    }

    /** The run that was begun or resumed last, if it is on disk and can be resumed. May be asked by another thread. */
    public Optional<Begun> underWay() {
        return engine.reached().filter(entry -> entry.stage().unfinished()).map(LiveRuns::begun);
    }

    /** Whether trouble came before anything was submitted, as far as is known here. */
    public boolean submittedNothing() {
        return !engine.tried()
                && engine.reached()
                        .filter(entry -> entry.stage() != Stage.PREPARED)
                        .isEmpty();
    }

    private static Begun begun(JournalEntry entry) {
        return new Begun(
                entry.tag(),
                entry.stage(),
                entry.order().scenario(),
                entry.order().backend(),
                entry.job(),
                entry.file() != null ? entry.file() : entry.note() == null ? "" : entry.note());
    }

    private JournalEntry entry(String tag) {
        JournalEntry entry = journal.read(tag);
        if (!entry.service().equals(endpoint.origin().toString())) {
            throw new InputException(
                    tag,
                    "service",
                    "this run belongs to " + entry.service(),
                    "Resume it there, not at " + endpoint.origin());
        }
        return entry;
    }

    @Override
    public void close() {
        client.close();
    }
}
