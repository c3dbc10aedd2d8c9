package org.superconfounding.hardware.ionq;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.superconfounding.hardware.Provenance;

/** Waits for a submitted job, fetches what came out of it, and writes the run file. Changes nothing on the service. */
record Collector(
        IonqClient client,
        RunStore store,
        ResultReader reader,
        Recorder recorder,
        Duration patience,
        Timekeeper time,
        Progress progress) {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    /** Tries whether the run could be recorded; see {@link RunStore#rehearse}. */
    void rehearse(JournalEntry entry) {
        store.rehearse(entry.request().body());
    }

    /** The run file, if there is one that holds this very run; its line in the manifest is made good. */
    Optional<Path> recorded(JournalEntry entry) {
        return store.recorded(entry.knownJob(), entry.tag());
    }

    /**
     * @param taken names of files that other runs were recorded in, wherever those files are now
     * @throws IonqException if there are no results; of kind {@link Problem#OTHER_JOB} if the service has another run's job under that id
     */
    Path collect(JournalEntry entry, Set<String> taken) {
        Order order = entry.order();
        Job job = await(entry.knownJob(), one -> own(one, entry)).completedOrThrow();
        if (job.backend() != null && !job.backend().equals(order.backend())) {
            throw new IonqException(
                    Problem.WRONG_RESULTS,
                    "job " + job.id() + " ran on " + Excerpt.of(job.backend()) + ", not on " + order.backend());
        }
        Results results = results(entry, job);
        Outcome outcome = new Outcome(
                job,
                results.circuits(),
                results.byOrder(),
                deviceNow(order.backend()),
                client.charged(job.id()).orElse(null));
        compare(outcome.charged(), order.maximumCost());
        return store.add(
                stem(entry), taken, number -> recorder.record(entry, outcome, client.requestIds(), time.now(), number));
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

    private static Job own(Job job, JournalEntry entry) {
        if (!job.mayBeOf(entry.tag())) {
            throw new IonqException(
                    Problem.OTHER_JOB,
                    "the service has another job under the id " + job.id() + ", named \""
                            + Excerpt.of(String.valueOf(job.name())) + "\": it is not that of run " + entry.tag());
        }
        return job;
    }

    private Job await(String id, UnaryOperator<Job> check) {
        Instant begin = time.now();
        Duration pause = FIRST_PAUSE;
        while (true) {
            Job job = check.apply(client.job(id));
            Duration since = Duration.between(begin, time.now());
            if (job.status().terminal()) {
                return job;
            }
            progress.waiting(job.status().name().toLowerCase(Locale.ROOT), since);
            if (since.compareTo(patience) >= 0) {
                throw new IonqException(
                        Problem.STILL_RUNNING,
                        "job " + id + " is not finished after " + since.toSeconds()
                                + " s; it goes on without us: resume later");
            }
            time.sleep(pause);
            Duration grown = pause.multipliedBy(3).dividedBy(2);
            pause = grown.compareTo(LONGEST_PAUSE) < 0 ? grown : LONGEST_PAUSE;
        }
    }

    private Results results(JournalEntry entry, Job job) {
        List<PlannedCircuit> planned = entry.circuits();
        int expected = Objects.requireNonNullElse(job.shots(), entry.order().shots());
        if (planned.size() == 1) {
            return new Results(List.of(reader.read(planned.get(0), job, expected)), List.of());
        }
        Children children = children(job, planned);
        List<CircuitResult> results = new ArrayList<>();
        try {
            for (PlannedCircuit circuit : planned) {
                results.add(reader.read(circuit, children.jobs().get(results.size()), expected));
                progress.fetched(results.size(), planned.size());
            }
        } catch (IonqException e) {
            throw e.problem() == Problem.WRONG_RESULTS ? keeping(children.jobs(), e) : e;
        }
        return new Results(results, children.byOrder());
    }

    private Children children(Job parent, List<PlannedCircuit> planned) {
        List<Job> children = new ArrayList<>();
        for (String id : parent.children()) {
            children.add(await(id, UnaryOperator.identity()).completedOrThrow());
        }
        try {
            return Children.match(parent, children, planned);
        } catch (IonqException e) {
            throw keeping(children, e);
        }
    }

    /** Keeps what all circuits gave, where that of one cannot be used. */
    private IonqException keeping(List<Job> children, IonqException e) {
        List<String> kept = new ArrayList<>();
        children.forEach(child -> kept.addAll(reader.keep(child)));
        String where = kept.isEmpty()
                ? ""
                : "; the results of all circuits are kept as they came: " + kept.get(0)
                        + (kept.size() == 1 ? "" : " and " + (kept.size() - 1) + " more");
        return new IonqException(e.problem(), e.getMessage() + where, e);
    }

    private record Results(List<CircuitResult> circuits, List<String> byOrder) {}
}
