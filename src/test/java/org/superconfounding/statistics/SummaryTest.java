package org.superconfounding.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.io.Refusals.assertRefused;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryTest {
    @Test
    void shouldSummariseByHand() {
        Summary summary = Summary.of(2, 4, 4, 4, 5, 5, 7, 9);
        assertThat(summary.n()).isEqualTo(8);
        assertThat(summary.mean()).isEqualTo(5);
        assertThat(summary.variance()).as("32 / 7").isCloseTo(32.0 / 7, within(1e-15));
        assertThat(summary.standardDeviation()).isCloseTo(Math.sqrt(32.0 / 7), within(1e-15));
        assertThat(summary.standardError()).isCloseTo(Math.sqrt(32.0 / 56), within(1e-15));
        assertThat(summary.min()).isEqualTo(2);
        assertThat(summary.max()).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0, 1 / 3.0, 1e300, 1.4142135623730951})
    void shouldGiveEqualValuesNoSpread(double value) {
        double[] sample = new double[1_001];
        Arrays.fill(sample, value);
        assertThat(Summary.of(sample))
                .as("the mean of equal values is that value")
                .isEqualTo(new Summary(1_001, value, 0, value, value));
    }

    /** Deviations 4, 7, 13, 16 from a large offset; textbook sums of squares lose all digits here. */
    @Test
    void shouldKeepTheVarianceOfALargeMean() {
        assertThat(Summary.of(1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16).variance()).isEqualTo(30);
        assertThat(Summary.of(1e15 + 4, 1e15 + 7, 1e15 + 13, 1e15 + 16).variance())
                .isEqualTo(30);
    }

    /** The mean 2^53 + 1 is no double; the rounded one is off by as much as the values themselves. */
    @Test
    void shouldNotLetTheRoundedMeanWidenTheVariance() {
        assertThat(Summary.of(0x1p53, 0x1p53 + 2).variance()).isEqualTo(2);
    }

    @Test
    void shouldGiveASingleValueNoVariance() {
        Summary single = Summary.of(3);
        assertThat(single.variance()).as("one value has no spread to estimate").isNaN();
        assertThat(single.standardError()).isNaN();
        assertThat(single.mean()).isEqualTo(3);
    }

    @Test
    void shouldRefuseWhatIsNoSample() {
        assertRefused(Summary::of, "at least 1");
        assertRefused(() -> Summary.of(1, Double.NaN), "sample[1] is NaN");
        assertRefused(() -> Summary.of(Double.POSITIVE_INFINITY), "sample[0] is Infinity");
        assertRefused(() -> new Summary(0, 0, 0, 0, 0), "number of values is 0");
        assertRefused(() -> new Summary(2, 0, -1, 0, 0), "variance of 2 values is -1.0");
        assertRefused(() -> new Summary(2, 0, Double.NaN, 0, 0), "variance of 2 values is NaN");
        assertRefused(() -> new Summary(1, 0, 0, 0, 0), "NaN for one value");
        assertRefused(() -> new Summary(2, 0, 1, 3, 2), "smallest value 3.0 is above largest value 2.0");
        assertRefused(() -> new Summary(2, Double.NaN, 1, 0, 2), "mean is NaN");
    }
}
