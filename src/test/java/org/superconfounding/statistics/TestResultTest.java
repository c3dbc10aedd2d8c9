package org.superconfounding.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.io.Refusals.assertRefused;

import org.junit.jupiter.api.Test;

class TestResultTest {
    @Test
    void shouldConvertBetweenLogarithms() {
        TestResult result = new TestResult("t", 1, 2, Math.log(0.001));
        assertThat(result.p()).isCloseTo(0.001, within(1e-17));
        assertThat(result.log10P()).isCloseTo(-3, within(1e-14));
        TestResult tiny = new TestResult("t", 1, 2, -5_000 * Math.log(10));
        assertThat(tiny.p()).as("below the smallest double").isZero();
        assertThat(tiny.log10P()).isCloseTo(-5_000, within(1e-10));
    }

    @Test
    void shouldDecideByTheLogarithm() {
        TestResult result = new TestResult("t", 1, 2, -1_000);
        assertThat(result.significantAt(1e-300)).as("e^-1000 is below 1e-300").isTrue();
        assertThat(new TestResult("t", 1, 2, -690).significantAt(1e-300))
                .as("e^-690 is above 1e-300")
                .isFalse();
        assertThat(new TestResult("t", 1, 2, 0).significantAt(0.999))
                .as("p = 1")
                .isFalse();
        assertThat(new TestResult("t", 1, 2, Double.NEGATIVE_INFINITY).significantAt(Double.MIN_VALUE))
                .isTrue();
        assertThat(new TestResult("t", 1, 2, StrictMath.log(0.05)).significantAt(0.05))
                .as("p equal to the level")
                .isTrue();
    }

    @Test
    void shouldRefuseWhatIsNoResult() {
        assertRefused(() -> new TestResult("Welch t", 1, 2, 0.1), "Welch t", "log p 0.1");
        assertRefused(() -> new TestResult("t", 1, 2, Double.NaN), "log p NaN");
        assertRefused(() -> new TestResult("t", Double.NaN, 2, 0), "statistic NaN");
        assertRefused(() -> new TestResult("t", 1, -1, 0), "degrees of freedom -1.0");
        for (double alpha : new double[] {0, 1, -0.1, Double.NaN}) {
            assertRefused(() -> new TestResult("t", 1, 2, 0).significantAt(alpha), "significance level is " + alpha);
        }
    }
}
