package org.superconfounding.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.io.Refusals.assertRefused;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrelationTest {
    private static final double[] ANSCOMBE_X = {10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5};
    private static final double[][] ANSCOMBE_Y = {
        {8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68},
        {9.14, 8.14, 8.74, 8.77, 9.26, 8.10, 6.13, 3.10, 9.13, 7.26, 4.74},
        {7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73}
    };

    /** F. J. Anscombe, The American Statistician 27 (1973) 17: y = 3 + 0.5 x and r² = 0.667 in each set (R² 0.666 in two of them). */
    @Test
    void shouldFitAnscombesQuartet() {
        for (double[] y : ANSCOMBE_Y) {
            LinearFit fit = LinearFit.of(ANSCOMBE_X, y);
            assertThat(fit.slope()).isCloseTo(0.5, within(0.5e-3));
            assertThat(fit.intercept()).isCloseTo(3.0, within(0.5e-2));
            assertThat(fit.r()).isCloseTo(0.816, within(0.5e-3));
            assertThat(fit.r()).isEqualTo(Correlation.pearson(ANSCOMBE_X, y));
        }
    }

    /** x and y = ±1 in all four combinations plus a weak joint pair: r = d / (4 + d) by hand, down to 1e-14. */
    @ParameterizedTest
    @ValueSource(doubles = {1, 1e-2, 1e-6, 1e-10, 1e-14})
    void shouldKeepTheDigitsOfAWeakCorrelation(double weight) {
        double e = Math.sqrt(weight / 2);
        double[] x = {1, 1, -1, -1, e, -e};
        double[] y = {1, -1, 1, -1, e, -e};
        assertThat(Correlation.pearson(x, y)).isCloseTo(weight / (4 + weight), within(1e-12 * weight));
    }

    @Test
    void shouldIgnoreScaleAndShift() {
        UniformRandomProvider rng = TestSeeds.of(CorrelationTest.class).generator();
        double[] x = rng.doubles(50).toArray();
        double[] y = rng.doubles(50).toArray();
        double r = Correlation.pearson(x, y);
        assertThat(Correlation.pearson(y, x)).as("symmetric").isEqualTo(r);
        assertThat(Correlation.pearson(x, Arrays.stream(y).map(v -> 7 - 3 * v).toArray()))
                .as("a negative slope turns the sign")
                .isCloseTo(-r, within(1e-13));
        assertThat(Correlation.pearson(x, x)).isCloseTo(1, within(1e-15)).isLessThanOrEqualTo(1);
    }

    @Test
    void shouldFitALineThroughItself() {
        double[] x = {-1, 0, 2, 5};
        LinearFit fit = LinearFit.of(x, new double[] {5, 3, -1, -7});
        assertThat(fit).isEqualTo(new LinearFit(-2, 3, -1));
        assertThat(fit.at(10)).isEqualTo(-17);
        assertThat(LinearFit.of(x, new double[] {4, 4, 4, 4}))
                .as("constant y: a level line without correlation")
                .isEqualTo(new LinearFit(0, 4, Double.NaN));
    }

    @ParameterizedTest(name = "{0}: {5}")
    @CsvSource({
        "perfect,                                   1,   2,   3,   4,   1",
        "no better than the mean,                   2.5, 2.5, 2.5, 2.5, 0",
        "1 - 20 / 5,                                4,   3,   2,   1,   -3",
        "shifted and perfectly correlated: no fit,  2,   3,   4,   5,   0.2"
    })
    void shouldMeasureHowWellALawFits(String what, double a, double b, double c, double d, double rSquared) {
        assertThat(GoodnessOfFit.rSquared(new double[] {1, 2, 3, 4}, new double[] {a, b, c, d}))
                .as(what)
                .isEqualTo(rSquared, within(1e-15));
    }

    @Test
    void shouldRefuseWhatHasNoCorrelation() {
        double[] two = {1, 2};
        assertRefused(() -> Correlation.pearson(two, new double[] {3, 3}), "constant sample");
        assertRefused(() -> Correlation.pearson(two, new double[3]), "x: 2 values, y: 3");
        assertRefused(() -> Correlation.pearson(new double[1], new double[1]), "at least 2");
        assertRefused(() -> Correlation.pearson(two, new double[] {1, Double.NaN}), "y[1] is NaN");
        assertRefused(() -> LinearFit.of(new double[] {3, 3}, two), "all x are 3.0");
        assertRefused(() -> GoodnessOfFit.rSquared(new double[] {3, 3}, two), "all observed values are 3.0");
    }
}
