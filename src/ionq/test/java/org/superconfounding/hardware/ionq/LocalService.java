package org.superconfounding.hardware.ionq;

import static org.superconfounding.hardware.ionq.FakeIonq.doneBut;
import static org.superconfounding.hardware.ionq.FakeIonq.hangUp;
import static org.superconfounding.hardware.ionq.FakeIonq.reply;

import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The local server that plays the service: for tests of other packages, and for rehearsals by {@code make ionq-play}. */
public final class LocalService implements AutoCloseable {
    /** What can be made to go wrong in a rehearsal. */
    enum Fault {
        NONE,
        /** The job is taken, and the connection closed without an answer. */
        LOST_ANSWER,
        /** The submission fails, and there is no job. */
        NO_JOB,
        /** The job takes a minute: time to stop, and to resume. */
        SLOW,
        /** The job fails. */
        FAILS,
        /** The device is out of order. */
        UNAVAILABLE
    }

    private final FakeIonq service;

    public LocalService() throws IOException {
        this(0);
    }

    private LocalService(int port) throws IOException {
        service = new FakeIonq(port);
        service.pollsUntilDone = 0;
        service.sampled = true;
    }

    /**
     * Plays the service until it is stopped.
     *
     * @param arguments port, default 8904, and a {@link Fault}, default none
     */
    public static void main(String[] arguments) throws Exception {
        int port = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 8904;
        String fault = arguments.length > 1 ? arguments[1] : "none";
        try (LocalService local = new LocalService(port)) {
            local.service.pollsUntilDone = 2;
            local.plan(Fault.valueOf(fault.toUpperCase(Locale.ROOT).replace('-', '_')));
            local.service.onRequest = request -> System.out.println(request.method() + " " + request.target());
            System.out.println("Playing IonQ's service at " + local.origin() + ", fault: " + fault
                    + ". Nothing leaves this machine. In another terminal:\n  make ionq-run SCENARIO=bell-state SERVICE="
                    + local.origin() + "\nCtrl-C ends it.");
            new CountDownLatch(1).await();
        }
    }

    private void plan(Fault fault) {
        switch (fault) {
            case LOST_ANSWER -> loseTheAnswer();
            case NO_JOB -> service.script("POST", "/jobs$", reply(503, "{\"message\":\"outage\"}"));
            case SLOW -> service.pollsUntilDone = 10;
            case FAILS -> {
                service.finalStatus = "failed";
                service.failure = TextNode.valueOf("the laser is off");
            }
            case UNAVAILABLE -> service.backendStatus = "unavailable";
            case NONE -> {}
        }
    }

    public String origin() {
        return service.origin();
    }

    /** The next submission is taken, but not answered. */
    public void loseTheAnswer() {
        service.script("POST", "/jobs$", doneBut(hangUp()));
    }

    /** The next submission is taken, and answered only after a minute. */
    public void holdTheAnswer() {
        service.script("POST", "/jobs$", doneBut((exchange, fake) -> FakeIonq.pause(60_000)));
    }

    /** From now on jobs stay in the queue. */
    public void neverFinish() {
        service.pollsUntilDone = Integer.MAX_VALUE;
    }

    /** From now on jobs complete at once. */
    public void finish() {
        service.pollsUntilDone = 0;
    }

    /** Waits, at most a minute, until the service has a job, and it was asked for if {@code polled}. */
    public boolean awaitJob(boolean polled) throws InterruptedException {
        for (int i = 0; i < 2400 && !hasJob(polled); i++) {
            TimeUnit.MILLISECONDS.sleep(25);
        }
        return hasJob(polled);
    }

    private boolean hasJob(boolean polled) {
        synchronized (service) {
            return !service.jobs.isEmpty() && (!polled || service.count("GET", "/jobs/job-1$") > 0);
        }
    }

    /** Requests so far, as {@code METHOD /target}. */
    public List<String> requests() {
        return service.seen.stream()
                .map(request -> request.method() + " " + request.target())
                .toList();
    }

    public long posts() {
        return service.posts();
    }

    /** Whether a request held that text, in its headers or its body. */
    public boolean received(String text) {
        return service.seen.stream().anyMatch(request -> request.toString().contains(text));
    }

    @Override
    public void close() {
        service.close();
    }
}
