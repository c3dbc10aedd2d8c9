package org.superconfounding.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.superconfounding.statistics.Correlation;
import org.superconfounding.statistics.HypothesisTests;
import org.superconfounding.statistics.Interval;
import org.superconfounding.statistics.Intervals;
import org.superconfounding.statistics.LinearFit;
import org.superconfounding.statistics.Summary;
import org.superconfounding.statistics.TestResult;

/**
 * What the author's logs derive follows from what they record. A number copied wrongly, or taken from another run, would show.
 */
class AuthorLogsConsistencyTest {
    private static final Offset<Double> ROUNDING = within(1e-12);
    private static final double SETTINGS = 4;
    private static final AuthorLogs LOGS = AuthorLogs.read(AuthorLogs.FILE);

    @Test
    void shouldFollowFromTheTrialsOfExperiment2() {
        double[] none = LOGS.values(LoggedQuantity.EXP2_S_NONE);
        double[] classical = LOGS.values(LoggedQuantity.EXP2_S_CLASSICAL);
        double[] quantum = LOGS.values(LoggedQuantity.EXP2_S_QUANTUM);
        double[][] samples = {none, classical, quantum};
        for (int i = 0; i < samples.length; i++) {
            assertThat(Summary.of(samples[i]).mean()).isCloseTo(LOGS.value(LoggedQuantity.EXP2_MEAN_S, i), ROUNDING);
            Summary strength = Summary.of(
                    Arrays.stream(samples[i]).map(s -> StrictMath.abs(s) / 2).toArray());
            assertThat(strength.mean())
                    .as("mean CS in a label of Figure 2")
                    .isCloseTo(LOGS.value(LoggedQuantity.FIG2_MEAN, i), within(0.5e-3));
            assertThat(populationDeviation(strength))
                    .as("s.d. of CS in a label of Figure 2, divided by n")
                    .isCloseTo(LOGS.value(LoggedQuantity.FIG2_SD, i), within(0.5e-3));
        }
    }

    @Test
    void shouldFollowFromTheCorrelatorsOfTheHardware() {
        hardware(LoggedQuantity.IONQ_NONE_CORRELATORS, LoggedQuantity.IONQ_NONE_S, LoggedQuantity.IONQ_NONE_SUMMARY);
        hardware(LoggedQuantity.IONQ_BELL_CORRELATORS, LoggedQuantity.IONQ_BELL_S, LoggedQuantity.IONQ_BELL_SUMMARY);
    }

    private static void hardware(LoggedQuantity correlators, LoggedQuantity values, LoggedQuantity summary) {
        double[] s = Arrays.stream(LOGS.rows(correlators, (int) SETTINGS))
                .mapToDouble(e -> e[0] + e[1] + e[2] - e[3])
                .toArray();
        assertThat(s).as(values.key()).containsExactly(LOGS.values(values), ROUNDING);
        Summary of = Summary.of(s);
        Interval interval = Intervals.student(of, 0.95);
        double[] expected = {
            of.mean(), StrictMath.sqrt(of.variance()), interval.lower(), interval.upper(),
        };
        assertThat(expected).as(summary.key()).containsExactly(LOGS.values(summary), within(1e-9));
    }

    @Test
    void shouldFollowFromTheTrialsOfExperiment3() {
        double[][] trials = LOGS.rows(LoggedQuantity.EXP3_S_TRIALS, 5);
        double[] theta = LOGS.values(LoggedQuantity.EXP3_THETA);
        double[] strength = new double[theta.length];
        for (int i = 0; i < theta.length; i++) {
            Summary s = Summary.of(trials[i]);
            strength[i] = s.mean() / 2;
            assertThat(theta[i]).isCloseTo(i * StrictMath.PI / 48, ROUNDING);
            assertThat(s.mean()).isCloseTo(LOGS.value(LoggedQuantity.EXP3_S_MEAN, i), ROUNDING);
            assertThat(populationDeviation(s)).isCloseTo(LOGS.value(LoggedQuantity.EXP3_S_SD, i), ROUNDING);
            assertThat(LOGS.value(LoggedQuantity.FIG3_S, i))
                    .as("S drawn in Figure 3")
                    .isCloseTo(s.mean(), within(0.51e-4));
        }
        double[] concurrence = LOGS.values(LoggedQuantity.EXP3_CONCURRENCE);
        LinearFit fit = LinearFit.of(concurrence, strength);
        assertThat(fit.slope()).isCloseTo(LOGS.value(LoggedQuantity.EXP3_ANALYSIS, 2), ROUNDING);
        assertThat(fit.intercept()).isCloseTo(LOGS.value(LoggedQuantity.EXP3_ANALYSIS, 3), ROUNDING);
        assertThat(Correlation.pearson(concurrence, strength))
                .isCloseTo(LOGS.value(LoggedQuantity.EXP3_ANALYSIS, 4), ROUNDING);
    }

    /** The third line has one success fewer than the logged share of 50,000: the program cut a product down to a whole number. */
    @ParameterizedTest
    @CsvSource({
        "EXP4_PROJECT, EXP4_PROJECT_WILSON, 0, 0",
        "EXP4_PROJECT, EXP4_PROJECT_WILSON, 1, 0",
        "EXP4_REPLACE, EXP4_REPLACE_WILSON, 0, 1",
        "EXP4_REPLACE, EXP4_REPLACE_WILSON, 1, 0"
    })
    void shouldFollowFromTheCountsOfExperiment4(LoggedQuantity share, LoggedQuantity limits, int value, long lost) {
        long shots = 50_000;
        long successes = StrictMath.round(shots * LOGS.value(share, value)) - lost;
        Interval interval = Intervals.wilson(successes, shots, 0.95);
        assertThat(interval.lower()).isCloseTo(LOGS.value(limits, 2 * value), ROUNDING);
        assertThat(interval.upper()).isCloseTo(LOGS.value(limits, 2 * value + 1), ROUNDING);
    }

    @Test
    void shouldFollowFromTheAccuraciesOfExperiment5() {
        double[] causal = LOGS.values(LoggedQuantity.EXP5_CAUSAL);
        double[] naive = LOGS.values(LoggedQuantity.EXP5_NAIVE);
        TestResult test = HypothesisTests.pairedT(causal, naive);
        double[] overall = {
            Summary.of(causal).mean(),
            populationDeviation(Summary.of(causal)),
            Summary.of(naive).mean(),
            populationDeviation(Summary.of(naive)),
            Summary.of(causal).mean() - Summary.of(naive).mean(),
            test.statistic(),
            test.p(),
            test.statistic() / StrictMath.sqrt(causal.length),
        };
        assertThat(overall).containsExactly(LOGS.values(LoggedQuantity.EXP5_OVERALL), within(1e-10));
        assertThat(test.p() / LOGS.value(LoggedQuantity.EXP5_OVERALL, 6)).isCloseTo(1, within(1e-9));
        for (int domain = 0; domain < 5; domain++) {
            Summary of = Summary.of(column(LOGS.rows(LoggedQuantity.EXP5_NAIVE, 5), domain));
            assertThat(of.mean()).isCloseTo(LOGS.value(LoggedQuantity.EXP5_DOMAIN_NAIVE_MEAN, domain), ROUNDING);
            assertThat(populationDeviation(of))
                    .isCloseTo(LOGS.value(LoggedQuantity.EXP5_DOMAIN_NAIVE_SD, domain), ROUNDING);
        }
        assertThat(LOGS.values(LoggedQuantity.EXP5_SEEDS))
                .containsExactly(IntStream.range(42, 62).asDoubleStream().toArray());
    }

    private static double[] column(double[][] rows, int column) {
        return Arrays.stream(rows).mapToDouble(row -> row[column]).toArray();
    }

    /** The s.d. that divides by n. */
    private static double populationDeviation(Summary sample) {
        return StrictMath.sqrt(sample.variance() * (sample.n() - 1) / sample.n());
    }
}
