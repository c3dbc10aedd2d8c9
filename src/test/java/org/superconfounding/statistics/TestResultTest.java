package org.superconfounding.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.io.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest(name = "log p = {0} at level {1}: {2}")
    @CsvSource({
        "-1000,               1e-300,   true",
        "-690,                1e-300,   false",
        "0,                   0.999,    false",
        "-Infinity,           4.9e-324, true"
    })
    void shouldDecideByTheLogarithm(double logP, double level, boolean significant) {
        assertThat(new TestResult("t", 1, 2, logP).significantAt(level)).isEqualTo(significant);
    }

    @Test
    void shouldBeSignificantWherePEqualsTheLevel() {
        assertThat(new TestResult("t", 1, 2, StrictMath.log(0.05)).significantAt(0.05))
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
