package org.superconfounding.hardware.ionq;

import java.time.Duration;

/**
 * How often to ask for a job, and for how long.
 *
 * @param first pause after the first question; half as long again from one to the next
 * @param longest bound of that growth
 * @param patience how long to wait in this process; the job goes on without it
 */
public record Polling(Duration first, Duration longest, Duration patience) {
    public static final Polling DEFAULT =
            new Polling(Duration.ofSeconds(1), Duration.ofSeconds(30), Duration.ofHours(12));

    Duration after(Duration pause) {
        Duration grown = pause.multipliedBy(3).dividedBy(2);
        return grown.compareTo(longest) < 0 ? grown : longest;
    }
}
