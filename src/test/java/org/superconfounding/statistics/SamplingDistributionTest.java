package org.superconfounding.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.io.Refusals.assertRefused;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamplingDistributionTest {
    private final SamplingDistribution five = SamplingDistribution.of(new double[] {3, 1, 5, 3, 8});

    @Test
    void shouldDescribeItselfByHand() {
        assertThat(five.size()).isEqualTo(5);
        assertThat(five.mean()).isEqualTo(4);
        assertThat(five.standardDeviation()).as("√(28 / 4)").isCloseTo(Math.sqrt(7), within(1e-15));
        assertThat(five.summary()).isEqualTo(Summary.of(1, 3, 3, 5, 8));
        assertThat(five.values()).containsExactly(1, 3, 3, 5, 8);
        assertThat(five.shareAtMost(3)).as("at most").isEqualTo(0.6);
        assertThat(five.shareAtMost(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(five.shareAtMost(Double.POSITIVE_INFINITY)).isEqualTo(1);
        assertThat(five.quantile(0)).isEqualTo(1);
        assertThat(five.quantile(0.5)).isEqualTo(3);
        assertThat(five.quantile(0.6)).as("two fifths of the way from 3 to 5").isCloseTo(3.8, within(1e-15));
        assertThat(five.quantile(1)).isEqualTo(8);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource({
        "'1 of 5 at least 8: 2 (1 + 1) / 6',              8,         8,        0.66666666666666667",
        "'none of 5: 2 (0 + 1) / 6',                      9,         9,        0.33333333333333333",
        "none of 5 on the other side,                     0,         0.5,      0.33333333333333333",
        "in the middle,                                   2.5,       3.5,      1",
        "a rounding interval that holds the largest,      7.5,       8.5,      0.66666666666666667",
        "nothing known,                                   -Infinity, Infinity, 1"
    })
    void shouldEstimateTailsWithOneAdded(String what, double lower, double upper, double tail) {
        assertThat(five.tailProbability(lower, upper)).as(what).isCloseTo(tail, within(1e-15));
    }

    /** If observation and replications are exchangeable, every rank is as likely: P(p <= α) <= α for every α, by enumeration. */
    @Test
    void shouldKeepItsLevelExactly() {
        for (int n = 1; n <= 60; n++) {
            SamplingDistribution ranks = SamplingDistribution.of(
                    IntStream.range(0, n).mapToDouble(i -> i).toArray());
            double[] p = IntStream.rangeClosed(0, n)
                    .mapToDouble(rank -> ranks.tailProbability(rank - 0.5, rank - 0.5))
                    .toArray();
            for (double alpha : p) {
                double rate = Arrays.stream(p).filter(value -> value <= alpha).count() / (n + 1.0);
                assertThat(rate)
                        .as("N = %d: share of ranks with p <= %s", n, alpha)
                        .isLessThanOrEqualTo(alpha + 1e-15);
            }
        }
    }

    @Test
    void shouldCountInBins() {
        Histogram histogram = five.histogram(7);
        assertThat(histogram).isEqualTo(new Histogram(1, 8, List.of(1, 0, 2, 0, 1, 0, 1)));
        for (int i = 0; i <= 7; i++) {
            assertThat(histogram.edge(i))
                    .as("edge %d of bins one wide from 1 to 8", i)
                    .isCloseTo(1 + i, within(1e-14));
        }
        assertThat(histogram.edge(7))
                .as("the last edge is the largest value itself")
                .isEqualTo(8);
        assertThat(SamplingDistribution.of(new double[] {4, 4, 4}).histogram(3))
                .as("equal values: first bin")
                .isEqualTo(new Histogram(4, 4, List.of(3, 0, 0)));
        assertThat(five.histogram(1).counts()).containsExactly(5);
    }

    @Test
    void shouldNotShareItsArrays() {
        double[] values = {2, 1};
        SamplingDistribution distribution = SamplingDistribution.of(values);
        values[0] = 99;
        distribution.values()[0] = 99;
        assertThat(values[1]).as("the argument is not sorted").isEqualTo(1);
        assertThat(distribution.values()).containsExactly(1, 2);
    }

    @Test
    void shouldRefuseWhatIsNoDistribution() {
        assertRefused(() -> SamplingDistribution.of(new double[0]), "at least 1");
        assertRefused(() -> SamplingDistribution.of(new double[] {1, Double.NaN}), "values[1] is NaN");
        assertRefused(() -> five.quantile(1.5), "quantile level is 1.5");
        assertRefused(() -> five.quantile(Double.NaN), "quantile level is NaN");
        assertRefused(() -> five.shareAtMost(Double.NaN), "threshold is NaN");
        assertRefused(() -> five.tailProbability(2, 1), "[2.0, 1.0] is empty");
        assertRefused(() -> five.tailProbability(Double.NaN, 1), "[NaN, 1.0] is empty");
        assertRefused(() -> five.histogram(0), "number of bins is 0");
        assertRefused(() -> new Histogram(0, 1, List.of()), "number of bins is 0");
        assertRefused(() -> new Histogram(0, 1, List.of(-1)), "count is -1");
        assertRefused(() -> new Histogram(2, 1, List.of(1)), "lower edge 2.0 is above upper edge 1.0");
    }

    /** Few distinct values, so that ties with the threshold are common. */
    @Provide
    Arbitrary<double[]> values() {
        return Arbitraries.integers()
                .between(-8, 8)
                .map(i -> i / 4.0)
                .array(Double[].class)
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(SamplingDistributionTest::unboxed);
    }

    @Provide
    Arbitrary<Double> thresholds() {
        return Arbitraries.integers().between(-9, 9).map(i -> i / 4.0);
    }

    @Property(seed = "20250828", edgeCases = EdgeCasesMode.NONE)
    void shouldCountAsALoopDoes(@ForAll("values") double[] values, @ForAll("thresholds") double x) {
        SamplingDistribution distribution = SamplingDistribution.of(values);
        double atMost = Arrays.stream(values).filter(v -> v <= x).count();
        double atLeast = Arrays.stream(values).filter(v -> v >= x).count();
        assertThat(distribution.shareAtMost(x) * values.length).isCloseTo(atMost, within(1e-12));
        assertThat(distribution.tailProbability(x, x))
                .isCloseTo(Math.min(1, 2 * (Math.min(atMost, atLeast) + 1) / (values.length + 1)), within(1e-12));
    }

    @Property(seed = "20250828", edgeCases = EdgeCasesMode.NONE)
    void shouldWidenWithTheInterval(
            @ForAll("values") double[] values,
            @ForAll("thresholds") double x,
            @ForAll @DoubleRange(max = 1) double margin) {
        SamplingDistribution distribution = SamplingDistribution.of(values);
        double exact = distribution.tailProbability(x, x);
        assertThat(distribution.tailProbability(x - margin, x + margin))
                .as("less known, less extreme")
                .isGreaterThanOrEqualTo(exact);
        assertThat(exact).as("never zero, never above one").isBetween(2 / (values.length + 1.0) - 1e-15, 1.0);
    }

    @Property(seed = "20250828", edgeCases = EdgeCasesMode.NONE)
    void shouldTreatBothTailsAlike(@ForAll("values") double[] values, @ForAll("thresholds") double x) {
        double[] mirrored = Arrays.stream(values).map(v -> -v).toArray();
        assertThat(SamplingDistribution.of(mirrored).tailProbability(-x, -x))
                .isEqualTo(SamplingDistribution.of(values).tailProbability(x, x));
    }

    @Property(seed = "20250828", edgeCases = EdgeCasesMode.NONE)
    void shouldAgreeWithAnotherLibrarysQuantiles(
            @ForAll("values") double[] values, @ForAll @DoubleRange(min = 0.01, max = 1) double p) {
        double expected =
                new Percentile().withEstimationType(EstimationType.R_7).evaluate(values, 100 * p);
        assertThat(SamplingDistribution.of(values).quantile(p))
                .as("type 7 quantile at %s", p)
                .isCloseTo(expected, within(1e-12));
    }

    @Property(seed = "20250828", edgeCases = EdgeCasesMode.NONE)
    void shouldPutEveryValueIntoItsBin(
            @ForAll("values") double[] values, @ForAll @IntRange(min = 1, max = 32) int bins) {
        Histogram histogram = SamplingDistribution.of(values).histogram(bins);
        assertThat(histogram.counts().stream().mapToInt(Integer::intValue).sum())
                .as("every value is counted once")
                .isEqualTo(values.length);
        assertThat(histogram.counts()).hasSize(bins);
        if (histogram.lower() < histogram.upper()) {
            assertThat(histogram.counts().get(0)).as("the smallest value").isPositive();
            assertThat(histogram.counts().get(bins - 1)).as("the largest value").isPositive();
        }
    }

    @Property(seed = "20250828", edgeCases = EdgeCasesMode.NONE)
    void shouldNotHeedTheOrder(@ForAll("values") double[] values) {
        double[] reversed = IntStream.range(0, values.length)
                .mapToDouble(i -> values[values.length - 1 - i])
                .toArray();

        assertThat(SamplingDistribution.of(reversed).summary())
                .as("summed in ascending order, to the last bit")
                .isEqualTo(SamplingDistribution.of(values).summary());
    }

    private static double[] unboxed(Double[] values) {
        return Arrays.stream(values).mapToDouble(Double::doubleValue).toArray();
    }
}
