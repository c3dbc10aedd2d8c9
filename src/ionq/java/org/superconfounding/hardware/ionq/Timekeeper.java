package org.superconfounding.hardware.ionq;

import java.time.Duration;
import java.time.Instant;

/** The clock, so that tests need not wait. */
public interface Timekeeper {
    /** The time. */
    Instant now();

    /**
     * @throws IonqException if the thread is interrupted
     */
    void sleep(Duration duration);

    /** The machine's clock. */
    static Timekeeper system() {
        return new Timekeeper() {
            @Override
            public Instant now() {
                return Instant.now();
            }

            @Override
            public void sleep(Duration duration) {
                try {
                    Thread.sleep(duration.toMillis());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IonqException(Problem.STILL_RUNNING, "interrupted while waiting", e);
                }
            }
        };
    }
}
