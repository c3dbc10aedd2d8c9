package org.superconfounding.quantum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.Refusals.assertRefused;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class EvolutionTest {
    private static void run() {
        Amplitudes state = Amplitudes.basis(14, 0);
        Evolution.run(state, 14, 2, List.of(new Operation.Unitary(Gate.H, List.of(0))));
    }

    private static boolean poolAlive() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().startsWith("pool-"));
    }

    @Test
    void shouldStopWhenInterruptedAndSaySoToTheCaller() {
        Thread.currentThread().interrupt();
        assertRefused(IllegalStateException.class, EvolutionTest::run, "interrupted");
        assertThat(Thread.interrupted())
                .as("the thread still counts as interrupted")
                .isTrue();
    }

    @Test
    void shouldLeaveNoThreadBehind() {
        run();
        for (int wait = 0; wait < 100 && poolAlive(); wait++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        assertThat(poolAlive()).as("a worker thread five seconds after the end").isFalse();
    }
}
