package org.superconfounding.hardware.ionq;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.superconfounding.hardware.Document;
import org.superconfounding.hardware.Provenance;

/** Waits for a submitted job, fetches what came out of it, and writes the run file. Changes nothing on the service. */
final class Collector {
    /** Pauses while results of a completed job are not there yet. */
    private static final List<Duration> RACE =
            List.of(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4), Duration.ofSeconds(8));

    private final IonqClient client;
    private final RunStore store;
    private final Recorder recorder;
    private final Polling polling;
    private final Timekeeper time;
    private final Progress progress;

    Collector(
            IonqClient client, RunStore store, Recorder recorder, Polling polling, Timekeeper time, Progress progress) {
        this.client = client;
        this.store = store;
        this.recorder = recorder;
        this.polling = polling;
        this.time = time;
        this.progress = progress;
    }

    /** Tries whether the run could be recorded; see {@link RunStore#rehearse}. */
    void rehearse(JournalEntry entry) {
        store.rehearse(entry.request().body());
    }

    /** The run file, if there is one that holds this very run; its line in the manifest is made good. */
    Optional<Path> recorded(JournalEntry entry) {
        return store.recorded(entry.knownJob(), entry.tag());
    }

    Path collect(JournalEntry entry) {
        Order order = entry.order();
        Job job = await(entry.knownJob()).completedOrThrow();
        if (job.backend() != null && !job.backend().equals(order.backend())) {
            throw new IonqException(
                    Problem.WRONG_RESULTS,
                    "job " + job.id() + " ran on " + Excerpt.of(job.backend()) + ", not on " + order.backend());
        }
        Outcome outcome = new Outcome(
                job,
                results(entry, job),
                deviceNow(order.backend()),
                client.charged(job.id()).orElse(null));
        compare(outcome.charged(), order.maximumCost());
        return store.add(
                stem(entry), number -> recorder.record(entry, outcome, client.requestIds(), time.now(), number));
    }

    /** What was paid is paid; but somebody should know. */
    private void compare(@Nullable Price charged, @Nullable BigDecimal most) {
        if (charged != null && most != null && charged.total().compareTo(most) > 0) {
            progress.trouble("the run was charged " + charged + ", more than the maximum of " + most.toPlainString()
                    + " USD: the estimate was too low");
        }
    }

    /** Day, backend and scenario: the order of the files is that of the runs. */
    private static String stem(JournalEntry entry) {
        Order order = entry.order();
        String backend = order.backend() + (order.noise() == null ? "" : "-" + order.noise());
        return entry.created().substring(0, 10) + "-" + backend + "-" + order.scenario();
    }

    private Provenance.@Nullable DeviceState deviceNow(String backend) {
        try {
            return client.backend(backend);
        } catch (IonqException e) {
            progress.trouble("the state of " + backend + " after the run is not known: " + e.getMessage());
            return null;
        }
    }

    private Job await(String id) {
        Instant begin = time.now();
        Duration pause = polling.first();
        for (Job job = client.job(id); ; job = client.job(id)) {
            Duration since = Duration.between(begin, time.now());
            if (job.status().terminal()) {
                return job;
            }
            progress.waiting(job.status().name().toLowerCase(Locale.ROOT), since);
            if (since.compareTo(polling.patience()) >= 0) {
                throw new IonqException(
                        Problem.STILL_RUNNING,
                        "job " + id + " is not finished after " + since.toSeconds()
                                + " s; it goes on without us: resume later");
            }
            time.sleep(pause);
            pause = polling.after(pause);
        }
    }

    private List<CircuitResult> results(JournalEntry entry, Job job) {
        List<PlannedCircuit> planned = entry.circuits();
        if (planned.size() == 1) {
            return List.of(new CircuitResult(planned.get(0), job, body(job)));
        }
        Map<String, Job> children = childrenByName(job, planned);
        List<CircuitResult> results = new ArrayList<>();
        for (PlannedCircuit circuit : planned) {
            Job child = Objects.requireNonNull(children.get(circuit.name()), circuit.name());
            results.add(new CircuitResult(circuit, child, body(child)));
            progress.fetched(results.size(), planned.size());
        }
        return results;
    }

    /** The children's order is documented nowhere, so only their names count; any doubt is an error. */
    private Map<String, Job> childrenByName(Job parent, List<PlannedCircuit> planned) {
        Map<String, Job> children = new HashMap<>();
        for (String id : parent.children()) {
            Job child = await(id).completedOrThrow();
            boolean known = planned.stream().anyMatch(circuit -> circuit.name().equals(child.name()));
            boolean ours = child.parent() == null || child.parent().equals(parent.id());
            if (!known || !ours || children.put(String.valueOf(child.name()), child) != null) {
                throw new IonqException(
                        Problem.WRONG_RESULTS,
                        "job " + parent.id() + " has a child " + id + " named \""
                                + Excerpt.of(String.valueOf(child.name()))
                                + "\" that is none of the submitted circuits, or one of them twice");
            }
        }
        if (children.size() != planned.size()) {
            throw new IonqException(
                    Problem.WRONG_RESULTS,
                    "job " + parent.id() + " has " + children.size() + " children for " + planned.size() + " circuits");
        }
        return children;
    }

    private Document body(Job job) {
        for (Duration pause : RACE) {
            try {
                return client.results(job);
            } catch (IonqException e) {
                if (e.problem() != Problem.NOT_FOUND) {
                    throw e;
                }
                progress.trouble("the results of job " + job.id() + " are not there yet");
                time.sleep(pause);
            }
        }
        return client.results(job);
    }
}
