package org.superconfounding.hardware.ionq;

import java.io.IOException;

/** The local server that plays the service, for tests of other packages. */
public final class LocalService implements AutoCloseable {
    private final FakeIonq service;

    public LocalService() throws IOException {
        service = new FakeIonq();
        service.pollsUntilDone = 0;
    }

    public String origin() {
        return service.origin();
    }

    /** From now on jobs stay in the queue. */
    public void neverFinish() {
        service.pollsUntilDone = Integer.MAX_VALUE;
    }

    /** From now on jobs complete at once. */
    public void finish() {
        service.pollsUntilDone = 0;
    }

    /** Waits, at most a minute, until a job was asked for. */
    public boolean awaitPoll() throws InterruptedException {
        for (int i = 0; i < 2400 && service.count("GET", "/jobs/job-1$") == 0; i++) {
            Thread.sleep(25);
        }
        return service.count("GET", "/jobs/job-1$") > 0;
    }

    public long posts() {
        return service.posts();
    }

    @Override
    public void close() {
        service.close();
    }
}
