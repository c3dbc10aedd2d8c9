package org.superconfounding.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.io.Refusals.assertRefused;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogTailsTest {
    /** The contract's 1e-10 relative, in percent. */
    private static final Percentage CONTRACT = Percentage.withPercentage(1e-8);

    @ParameterizedTest
    @CsvFileSource(resources = "/oracles/mpmath/normal-upper-tail.csv")
    void shouldMatchTheNormalTail(double z, double expected) {
        assertThat(LogTails.normalUpper(z)).as("log P(Z > %s)", z).isCloseTo(expected, CONTRACT);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/oracles/mpmath/student-upper-tail.csv")
    void shouldMatchStudentsTail(double t, double degreesOfFreedom, double expected) {
        assertThat(LogTails.studentUpper(t, degreesOfFreedom))
                .as("log P(T > %s) with %s degrees of freedom", t, degreesOfFreedom)
                .isCloseTo(expected, CONTRACT);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/oracles/mpmath/student-upper-tail.csv")
    void shouldMatchStudentsLowerSide(double t, double degreesOfFreedom, double upper) {
        assertThat(LogTails.studentUpper(-t, degreesOfFreedom))
                .as("log P(T > -%s), one minus the tail beyond", t)
                .isCloseTo(
                        Math.log1p(-Math.exp(upper)),
                        within(1e-10 * Math.exp(upper) / (1 - Math.exp(upper)) * Math.abs(upper)));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/oracles/mpmath/chi-square-upper-tail.csv")
    void shouldMatchTheChiSquareTail(double x, double degreesOfFreedom, double expected) {
        assertThat(LogTails.chiSquareUpper(x, degreesOfFreedom))
                .as("log P(X > %s) with %s degrees of freedom", x, degreesOfFreedom)
                .isCloseTo(expected, CONTRACT);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/oracles/mpmath/binomial-upper-tail.csv")
    void shouldMatchTheBinomialTail(int k, int n, double p, double expected) {
        assertThat(BinomialTail.logUpper(k, n, p))
                .as("log P(X >= %d) for n = %d, p = %s", k, n, p)
                .isCloseTo(expected, CONTRACT);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 3, 29, 99, 198, 9_998, 1e6, 1e9})
    void shouldFallWithoutAJump(double degreesOfFreedom) {
        double previous = 0;
        for (double t = -60; t <= 200; t += 0.25) {
            double tail = LogTails.studentUpper(t, degreesOfFreedom);
            assertThat(tail).as("log P(T > %s), one step on", t).isLessThanOrEqualTo(previous);
            previous = tail;
        }
    }

    @ParameterizedTest
    @CsvSource({"Infinity, -Infinity", "-Infinity, 0"})
    void shouldEndAtInfinity(double end, double logP) {
        assertThat(LogTails.normalUpper(end)).isEqualTo(logP);
        assertThat(LogTails.studentUpper(end, 5)).isEqualTo(logP);
        assertThat(LogTails.chiSquareUpper(end, 3)).isEqualTo(logP);
    }

    @Test
    void shouldBeNormalWithInfinitelyManyDegreesOfFreedomAndSureFromZeroOn() {
        assertThat(LogTails.studentUpper(3.5, Double.POSITIVE_INFINITY)).isEqualTo(LogTails.normalUpper(3.5));
        assertThat(LogTails.chiSquareUpper(0, 3)).isZero();
        assertThat(LogTails.chiSquareUpper(-1, 3)).isZero();
    }

    @Test
    void shouldRefuseWhatHasNoTail() {
        assertRefused(() -> LogTails.normalUpper(Double.NaN), "z is NaN");
        assertRefused(() -> LogTails.studentUpper(Double.NaN, 3), "t is NaN");
        assertRefused(() -> LogTails.studentUpper(1, 0), "degrees of freedom is 0.0");
        assertRefused(() -> LogTails.studentUpper(1, Double.NaN), "degrees of freedom is NaN");
        assertRefused(() -> LogTails.chiSquareUpper(Double.NaN, 3), "x is NaN");
        assertRefused(() -> LogTails.chiSquareUpper(1, -2), "degrees of freedom is -2.0");
    }
}
