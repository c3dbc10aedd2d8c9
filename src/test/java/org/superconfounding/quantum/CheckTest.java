package org.superconfounding.quantum;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CheckTest {
    @Test
    void shouldLetAStateFillTheHeapAndSmallOnesPass() {
        assertThatCode(() -> Check.heap(26, 1L << 30))
                .as("16 x 2^26 bytes are 2^30")
                .doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> Check.heap(26, (1L << 30) - 1));
        assertThatCode(() -> Check.heap(20, 0))
                .as("what 2^20 amplitudes need is not worth asking")
                .doesNotThrowAnyException();
    }
}
