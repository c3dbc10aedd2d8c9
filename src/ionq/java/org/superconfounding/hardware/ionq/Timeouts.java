package org.superconfounding.hardware.ionq;

import java.time.Duration;

/**
 * How long one exchange may take.
 *
 * @param connect until the connection stands, TLS included
 * @param silence between two bytes of the answer
 * @param total from the request to the last byte
 */
public record Timeouts(Duration connect, Duration silence, Duration total) {
    /** For a service on the open network. */
    public static final Timeouts DEFAULT =
            new Timeouts(Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofSeconds(180));

    /** @throws IllegalArgumentException if one is not positive: zero would mean for ever */
    public Timeouts {
        for (Duration duration : new Duration[] {connect, silence, total}) {
            if (duration.isZero() || duration.isNegative()) {
                throw new IllegalArgumentException("a timeout must be positive, got " + duration);
            }
        }
    }
}
