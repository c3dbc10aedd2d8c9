package org.superconfounding.quantum;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.superconfounding.io.Refusals.assertRefused;

import org.junit.jupiter.api.Test;

class CheckTest {
    @Test
    void shouldLetAStateFillTheHeapAndRefuseOneByteLess() {
        assertThatCode(() -> Check.memory("amplitudes", 26, 16, 1L << 30))
                .as("16 x 2^26 bytes are 2^30")
                .doesNotThrowAnyException();
        assertRefused(
                () -> Check.memory("amplitudes", 26, 16, (1L << 30) - 1), "2^26 amplitudes need 1073741824 bytes");
    }

    @Test
    void shouldAskTheVirtualMachineHowMuchItsHeapHolds() {
        assertRefused(
                () -> Check.memory("amplitudes", 50, 16),
                "2^50 amplitudes need 18014398509481984 bytes",
                "a heap of " + Runtime.getRuntime().maxMemory() + " bytes cannot hold");
    }
}
