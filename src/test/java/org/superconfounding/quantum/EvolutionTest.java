package org.superconfounding.quantum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EvolutionTest {
    private static void run() {
        Amplitudes state = Amplitudes.basis(14, 0);
        new Evolution(state, 14, 2).run(List.of(new Operation.Unitary(Gate.H, List.of(0))));
    }

    private static Set<Thread> workers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("pool-"))
                .collect(Collectors.toSet());
    }

    @AfterEach
    void forgetTheInterruption() {
        Thread.interrupted();
    }

    @Test
    void shouldStopWhenInterruptedAndSaySoToTheCaller() {
        Thread.currentThread().interrupt();
        assertThatIllegalStateException().isThrownBy(EvolutionTest::run).withMessageContaining("interrupted");
        assertThat(Thread.interrupted())
                .as("the thread still counts as interrupted")
                .isTrue();
    }

    /** Only threads that are new count, so that what others left behind is not held against this run. */
    @Test
    void shouldLeaveNoThreadBehind() {
        Set<Thread> before = workers();
        run();
        Set<Thread> left = workers();
        left.removeAll(before);
        for (int wait = 0; wait < 100 && left.stream().anyMatch(Thread::isAlive); wait++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        assertThat(left).as("worker threads five seconds after the end").noneMatch(Thread::isAlive);
    }
}
