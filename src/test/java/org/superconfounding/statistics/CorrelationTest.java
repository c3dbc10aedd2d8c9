package org.superconfounding.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.io.Refusals.assertRefused;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.superconfounding.audit.AuthorLogs;
import org.superconfounding.audit.LoggedQuantity;

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

    /** Experiment 3's published log: from its 25 means of S, its fit. */
    @Test
    void shouldReproduceThePublishedLinearFit() {
        AuthorLogs logs = AuthorLogs.read(AuthorLogs.FILE);
        double[] s = logs.values(LoggedQuantity.EXP3_S_MEAN);
        double[] printed = logs.values(LoggedQuantity.EXP3_ANALYSIS);
        double[] cs = Arrays.stream(s).map(value -> value / 2).toArray();
        double[] concurrence = IntStream.range(0, 25)
                .mapToDouble(i -> Math.abs(Math.sin(Math.PI * i / 24)))
                .toArray();
        double[] law =
                Arrays.stream(concurrence).map(c -> (1 + c) / Math.sqrt(2)).toArray();
        LinearFit fit = LinearFit.of(concurrence, cs);
        assertThat(fit.r()).as("printed r").isCloseTo(printed[4], within(1e-12));
        assertThat(fit.slope()).as("printed slope").isCloseTo(printed[2], within(1e-12));
        assertThat(fit.intercept()).as("printed intercept").isCloseTo(printed[3], within(1e-12));
        assertThat(GoodnessOfFit.rSquared(cs, law)).as("printed R²").isCloseTo(printed[1], within(1e-12));
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

    @Test
    void shouldMeasureHowWellALawFits() {
        double[] observed = {1, 2, 3, 4};
        assertThat(GoodnessOfFit.rSquared(observed, observed)).as("perfect").isEqualTo(1);
        assertThat(GoodnessOfFit.rSquared(observed, new double[] {2.5, 2.5, 2.5, 2.5}))
                .as("no better than the mean")
                .isZero();
        assertThat(GoodnessOfFit.rSquared(observed, new double[] {4, 3, 2, 1}))
                .as("1 - 20 / 5")
                .isEqualTo(-3);
        assertThat(GoodnessOfFit.rSquared(observed, new double[] {2, 3, 4, 5}))
                .as("shifted: perfectly correlated, and not a fit")
                .isEqualTo(0.2, within(1e-15));
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
