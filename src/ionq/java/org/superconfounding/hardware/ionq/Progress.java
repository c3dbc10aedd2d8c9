package org.superconfounding.hardware.ionq;

import java.time.Duration;

/** What a live run tells while it goes on, to whoever listens to it. Nothing it tells holds the key. */
public interface Progress {
    /** A step was taken. */
    default void step(String text) {}

    /** The job is not finished; called after each poll. */
    default void waiting(String status, Duration since) {}

    /** One more circuit's results are here. */
    default void fetched(int results, int all) {}

    /** Something went wrong that is tried again. */
    default void trouble(String text) {}
}
