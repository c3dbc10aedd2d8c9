package org.superconfounding.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.apache.commons.math3.stat.inference.TTest;

/** Relations between tests and intervals, and agreement with a second library where its p-values do not underflow. */
class HypothesisTestsProperties {
    /** Relative, in percent. The other library stops its continued fraction at 1e-14 a step; p-values reach 1e-30 here. */
    private static final double LIBRARIES = 1e-7;

    /** Values with three decimals and one spread-out pair, so that no variance vanishes. */
    @Provide
    Arbitrary<double[]> samples() {
        return Arbitraries.doubles()
                .between(-10, 10)
                .ofScale(3)
                .array(double[].class)
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(HypothesisTestsProperties::spread);
    }

    @Property(seed = "20250828", edgeCases = EdgeCasesMode.NONE)
    void shouldAgreeWithAnotherLibrarysWelch(@ForAll("samples") double[] first, @ForAll("samples") double[] second) {
        TestResult result = HypothesisTests.welch(first, second);
        assertThat(result.statistic()).isCloseTo(new TTest().t(first, second), within(1e-9));
        assertThat(result.p()).isCloseTo(new TTest().tTest(first, second), withinPercentage(LIBRARIES));
    }

    @Property(seed = "20250828", edgeCases = EdgeCasesMode.NONE)
    void shouldAgreeWithAnotherLibrarysOneSampleTest(
            @ForAll("samples") double[] sample, @ForAll @DoubleRange(min = -5, max = 5) double mu) {
        TestResult result = HypothesisTests.oneSampleT(Summary.of(sample), mu);
        assertThat(result.statistic()).isCloseTo(new TTest().t(mu, sample), within(1e-9));
        assertThat(result.p()).isCloseTo(new TTest().tTest(mu, sample), withinPercentage(LIBRARIES));
    }

    /** The 2 x 2 chi-square statistic is the square of the pooled z (textbook identity), and the p-values are equal. */
    @Property(seed = "20250828", edgeCases = EdgeCasesMode.NONE)
    void shouldSquareThePooledZ(
            @ForAll @IntRange(min = 1, max = 500) int k1,
            @ForAll @IntRange(min = 1, max = 500) int f1,
            @ForAll @IntRange(min = 1, max = 500) int k2,
            @ForAll @IntRange(min = 1, max = 500) int f2) {
        TestResult z = HypothesisTests.twoProportionZ(k1, k1 + f1, k2, k2 + f2);
        double square = new ChiSquareTest().chiSquare(new long[][] {{k1, f1}, {k2, f2}});
        assertThat(z.statistic() * z.statistic()).isCloseTo(square, within(1e-9));
        assertThat(z.logP()).isCloseTo(LogTails.chiSquareUpper(square, 1), within(1e-9));
    }

    /** Student's interval holds exactly the means that the t-test does not reject. */
    @Property(seed = "20250828", edgeCases = EdgeCasesMode.NONE)
    void shouldAcceptTheMeansInTheInterval(
            @ForAll("samples") double[] sample, @ForAll @DoubleRange(min = 0.5, max = 0.99) double level) {
        Summary summary = Summary.of(sample);
        Interval interval = Intervals.student(summary, level);
        double slightly = 1e-6 * interval.halfWidth();
        for (double mean : new double[] {interval.upper() - slightly, interval.lower() + slightly}) {
            assertThat(HypothesisTests.oneSampleT(summary, mean).p())
                    .as("just inside")
                    .isGreaterThan(1 - level);
        }
        for (double mean : new double[] {interval.upper() + slightly, interval.lower() - slightly}) {
            assertThat(HypothesisTests.oneSampleT(summary, mean).p())
                    .as("just outside")
                    .isLessThan(1 - level);
        }
    }

    @Property(seed = "20250828", edgeCases = EdgeCasesMode.NONE)
    void shouldBeSymmetricInTheTwoSamples(@ForAll("samples") double[] first, @ForAll("samples") double[] second) {
        TestResult there = HypothesisTests.welch(first, second);
        TestResult back = HypothesisTests.welch(second, first);
        assertThat(back.statistic()).isEqualTo(-there.statistic());
        assertThat(back.logP()).isCloseTo(there.logP(), within(1e-12 * Math.abs(there.logP()) + 1e-12));
    }

    private static double[] spread(double[] values) {
        double[] spread = Arrays.copyOf(values, values.length + 1);
        spread[values.length] = values[0] + 1;
        return spread;
    }
}
