package org.superconfounding.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
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

class SamplingDistributionProperties {
    /** Few distinct values, so that ties with the threshold are common. */
    @Provide
    Arbitrary<double[]> values() {
        return Arbitraries.integers()
                .between(-8, 8)
                .map(i -> i / 4.0)
                .array(Double[].class)
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(SamplingDistributionProperties::unboxed);
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
