package org.superconfounding.hardware.ionq;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A clock that a sleep moves on, so that no test waits. */
final class FakeTime implements Timekeeper {
    final List<Duration> sleeps = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-01T12:00:00Z");

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public void sleep(Duration duration) {
        sleeps.add(duration);
        now = now.plus(duration);
    }
}
