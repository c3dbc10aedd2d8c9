package org.superconfounding.hardware.ionq;

import static org.superconfounding.hardware.ionq.FakeIonq.doneBut;
import static org.superconfounding.hardware.ionq.FakeIonq.hangUp;
import static org.superconfounding.hardware.ionq.FakeIonq.reply;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

/** Plays the service for rehearsals: {@code make ionq-play}. */
final class LocalService {
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

    private LocalService() {}

    /**
     * Plays the service until it is stopped.
     *
     * @param arguments port, default 8904, and a {@link Fault}, default none
     */
    public static void main(String[] arguments) throws Exception {
        int port = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 8904;
        String fault = arguments.length > 1 ? arguments[1] : "none";
        try (FakeIonq service = new FakeIonq(port)) {
            service.sampled = true;
            plan(service, Fault.valueOf(fault.toUpperCase(Locale.ROOT).replace('-', '_')));
            service.onRequest = request -> System.out.println(request.method() + " " + request.target());
            System.out.println("Playing IonQ's service at " + service.origin() + ", fault: " + fault
                    + ". Nothing leaves this machine. In another terminal:\n  make ionq-run SCENARIO=bell-state SERVICE="
                    + service.origin() + "\nCtrl-C ends it.");
            new CountDownLatch(1).await();
        }
    }

    private static void plan(FakeIonq service, Fault fault) {
        switch (fault) {
            case LOST_ANSWER -> service.script("POST", "/jobs$", doneBut(hangUp()));
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
}
