package org.superconfounding.hardware.ionq;

import java.time.Duration;
import java.time.Instant;

/** The machine's clock, unless overridden: tests need not wait. */
public interface Timekeeper {
    /** The time. */
    default Instant now() {
        return Instant.now();
    }

    /** @throws IonqException if the thread is interrupted */
    default void sleep(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IonqException(Problem.STILL_RUNNING, "interrupted while waiting", e);
        }
    }
}
