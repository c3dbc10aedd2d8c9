package org.superconfounding.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.numbers.gamma.LogGamma;
import org.junit.jupiter.api.Test;

class StirlingCorrectionTest {
    /** log k! loses about an ulp of itself in the difference; beyond 1,000 that hides the correction. */
    @Test
    void shouldMakeStirlingsFormulaExact() {
        for (int k = 0; k <= 1_000; k++) {
            double stirling = Math.log(2 * Math.PI) / 2 + (k + 0.5) * Math.log(k + 1.0) - (k + 1);
            double logFactorial = LogGamma.value(k + 1.0);
            assertThat(stirling + StirlingCorrection.of(k))
                    .as("log %d! by Stirling's formula with correction", k)
                    .isCloseTo(logFactorial, within(1e-11 + 4 * Math.ulp(logFactorial)));
        }
    }

    @Test
    void shouldFallToItsFirstTerm() {
        assertThat(StirlingCorrection.of(Integer.MAX_VALUE)).isCloseTo(1 / (12 * 0x1p31), within(1e-24));
        for (int k = 0; k < 100_000; k++) {
            assertThat(StirlingCorrection.of(k + 1))
                    .as("correction at %d", k + 1)
                    .isLessThan(StirlingCorrection.of(k));
        }
    }
}
