package org.superconfounding.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.superconfounding.io.Refusals.assertRefused;
import static org.superconfounding.statistics.HypothesisTests.binomialUpperTail;
import static org.superconfounding.statistics.HypothesisTests.chiSquareGoodnessOfFit;
import static org.superconfounding.statistics.HypothesisTests.pairedT;
import static org.superconfounding.statistics.HypothesisTests.twoProportionZ;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.superconfounding.audit.AuthorLogs;
import org.superconfounding.audit.LoggedQuantity;

class HypothesisTestsTest {
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    /** Student's sleep data (Biometrika 6, 1908), extra hours under two drugs; results as R prints them. */
    private static final double[] FIRST_DRUG = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};

    private static final double[] SECOND_DRUG = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

    static Stream<Arguments> testsOfStudentsData() {
        Supplier<TestResult> welch = () -> HypothesisTests.welch(FIRST_DRUG, SECOND_DRUG);
        Supplier<TestResult> paired = () -> pairedT(FIRST_DRUG, SECOND_DRUG);
        Supplier<TestResult> pooled = () -> HypothesisTests.pooledT(Summary.of(FIRST_DRUG), Summary.of(SECOND_DRUG));
        return Stream.of(
                arguments(welch, -1.8608, 17.776, 0.07939),
                arguments(paired, -4.0621, 9, 0.002833),
                arguments(pooled, -1.8608, 18, 0.07919));
    }

    /** To the digits that are printed. */
    @ParameterizedTest
    @MethodSource("testsOfStudentsData")
    void shouldReproduceStudentsData(Supplier<TestResult> test, double statistic, double degreesOfFreedom, double p) {
        TestResult result = test.get();
        assertThat(result.statistic()).isCloseTo(statistic, within(0.5e-4));
        assertThat(result.degreesOfFreedom()).isCloseTo(degreesOfFreedom, within(0.5e-3));
        assertThat(result.p()).isCloseTo(p, withinPercentage(0.006));
    }

    /** Experiment 2's published log: its p-value is that of the pooled test of the signed S. */
    @Test
    void shouldReproduceThePublishedValueFarBelowTheOthers() {
        AuthorLogs logs = AuthorLogs.read(AuthorLogs.FILE);
        Summary none = Summary.of(logs.values(LoggedQuantity.EXP2_S_NONE));
        Summary classical = Summary.of(logs.values(LoggedQuantity.EXP2_S_CLASSICAL));
        double published = logs.value(LoggedQuantity.EXP2_P, 0);
        assertThat(HypothesisTests.pooledT(none, classical).p())
                .as("p in the author's log, %s", published)
                .isCloseTo(published, withinPercentage(1e-7));
    }

    /** Experiment 4's published log: 50,000 shots for each of the two interventions. */
    @ParameterizedTest
    @CsvSource({"EXP4_PROJECT, EXP4_PROJECT_DIFFERENCE", "EXP4_REPLACE, EXP4_REPLACE_DIFFERENCE"})
    void shouldReproduceThePublishedTwoProportionTests(LoggedQuantity shares, LoggedQuantity difference) {
        AuthorLogs logs = AuthorLogs.read(AuthorLogs.FILE);
        long shots = 50_000;
        long k1 = StrictMath.round(shots * logs.value(shares, 0));
        long k2 = StrictMath.round(shots * logs.value(shares, 1));
        assertThat(twoProportionZ(k1, shots, k2, shots).p()).isCloseTo(logs.value(difference, 1), within(1e-7));
    }

    /** Small variances, where p is far below the smallest double. */
    @ParameterizedTest
    @CsvFileSource(resources = "/oracles/mpmath/welch.csv")
    void shouldNotUnderflow(int n, double mean1, double deviation1, double mean2, double deviation2, double logP) {
        Summary classical = new Summary(n, mean1, deviation1 * deviation1, mean1, mean1);
        Summary quantum = new Summary(n, mean2, deviation2 * deviation2, mean2, mean2);
        TestResult result = HypothesisTests.welch(classical, quantum);
        assertThat(result.p()).as("p itself underflows").isZero();
        assertThat(result.logP()).as("its logarithm does not").isCloseTo(logP, withinPercentage(1e-8));
        assertThat(result.significantAt(1e-300)).isTrue();
    }

    @Test
    void shouldDefineSamplesWithoutSpread() {
        Summary three = Summary.of(3, 3, 3);
        Summary four = Summary.of(4, 4);

        assertThat(HypothesisTests.welch(three, three)).isEqualTo(new TestResult("Welch t", 0, 4, 0));
        assertThat(HypothesisTests.welch(three, four)).isEqualTo(new TestResult("Welch t", -INFINITY, 3, -INFINITY));
        assertThat(HypothesisTests.pooledT(four, three).statistic()).isEqualTo(INFINITY);
        assertThat(HypothesisTests.oneSampleT(three, 3)).isEqualTo(new TestResult("one-sample t", 0, 2, 0));
        assertThat(HypothesisTests.oneSampleT(three, 4).statistic()).isEqualTo(-INFINITY);
        assertThat(HypothesisTests.welch(Summary.of(1, 1), Summary.of(1, 3)).degreesOfFreedom())
                .as("one sample with spread decides")
                .isEqualTo(1);
    }

    static Stream<Arguments> limits() {
        double[] sure = {1, 0};
        double[] fair = {0.5, 0, 0.5};
        return Stream.of(
                limit("identical pairs", () -> pairedT(new double[] {1, 2}, new double[] {1, 2}), 0),
                limit(
                        "pairs with a constant shift",
                        () -> pairedT(new double[] {2, 3}, new double[] {1, 2}),
                        -INFINITY),
                limit("no success anywhere", () -> twoProportionZ(0, 10, 0, 20), 0),
                limit("no failure anywhere", () -> twoProportionZ(10, 10, 20, 20), 0),
                limit("a success that cannot be", () -> binomialUpperTail(1, 5, 0), -INFINITY),
                limit("certain successes", () -> binomialUpperTail(5, 5, 1), 0),
                limit("the largest number of trials", () -> binomialUpperTail(0, Integer.MAX_VALUE, 0.5), 0),
                limit("an impossible outcome", () -> chiSquareGoodnessOfFit(new long[] {60, 1, 40}, fair), -INFINITY),
                limit("the only possible outcome", () -> chiSquareGoodnessOfFit(new long[] {7, 0}, sure), 0),
                limit("another one", () -> chiSquareGoodnessOfFit(new long[] {7, 1}, sure), -INFINITY));
    }

    private static Arguments limit(String what, Supplier<TestResult> test, double logP) {
        return arguments(what, test, logP);
    }

    @ParameterizedTest(name = "{0}: log p = {2}")
    @MethodSource("limits")
    void shouldBeSureWhereChanceHasNoPart(String what, Supplier<TestResult> test, double logP) {
        assertThat(test.get().logP()).as(what).isEqualTo(logP);
    }

    /** All n up to 60 and all k with p = 1/2, in exact integer arithmetic. */
    @Test
    void shouldSumTheBinomialTailExactly() {
        for (int n = 1; n <= 60; n++) {
            BigInteger choose = BigInteger.ONE;
            BigInteger tail = BigInteger.ZERO;
            for (int k = n; k >= 0; k--) {
                tail = tail.add(choose);
                choose = choose.multiply(BigInteger.valueOf(k)).divide(BigInteger.valueOf(n - k + 1L));
                double expected = Math.scalb(tail.doubleValue(), -n);
                assertThat(binomialUpperTail(k, n, 0.5).p())
                        .as("P(X >= %d), n = %d", k, n)
                        .isCloseTo(expected, withinPercentage(1e-10));
            }
        }
        assertThat(binomialUpperTail(3, 5, 0.5).name()).contains("one-sided");
    }

    /** Mendel's peas (1866): 315, 101, 108 and 32 against 9:3:3:1; chi-square 0.470, p 0.925 (Pearson 1900's test). */
    @Test
    void shouldReproduceMendelsPeas() {
        TestResult result = chiSquareGoodnessOfFit(
                new long[] {315, 101, 108, 32}, new double[] {9 / 16.0, 3 / 16.0, 3 / 16.0, 1 / 16.0});
        assertThat(result.statistic()).isCloseTo(0.470, within(0.5e-3));
        assertThat(result.degreesOfFreedom()).isEqualTo(3);
        assertThat(result.p()).isCloseTo(0.925, within(0.5e-3));
    }

    /** Half of 10^18 counts each: were the sum taken for 1, each count would be 5 x 10^8 away from what is expected. */
    @Test
    void shouldDivideProbabilitiesByTheirSum() {
        long half = 500_000_000_000_000_000L;
        double p = 0.5 + 2.5e-10;
        assertThat(chiSquareGoodnessOfFit(new long[] {half, half}, new double[] {p, p})
                        .statistic())
                .as("equal counts for equal probabilities that add up to 1 + 5e-10")
                .isLessThan(1e-9);
    }

    @Test
    void shouldLeaveImpossibleOutcomesOut() {
        assertThat(chiSquareGoodnessOfFit(new long[] {60, 0, 40}, new double[] {0.5, 0, 0.5}))
                .as("an impossible outcome that did not occur costs no degree of freedom")
                .isEqualTo(chiSquareGoodnessOfFit(new long[] {60, 40}, new double[] {0.5, 0.5}));
    }

    @Test
    void shouldRefuseWhatCannotBeTested() {
        Summary single = Summary.of(1);
        Summary pair = Summary.of(1, 2);
        assertRefused(() -> HypothesisTests.welch(single, pair), "number of values is 1; it must be at least 2");
        assertRefused(() -> HypothesisTests.welch(pair, single), "number of values is 1; it must be at least 2");
        assertRefused(() -> HypothesisTests.oneSampleT(single, 0), "number of values is 1");
        assertRefused(() -> HypothesisTests.oneSampleT(pair, Double.NaN), "hypothetical mean is NaN");
        assertRefused(() -> pairedT(new double[3], new double[2]), "first sample: 3 values, second sample: 2");
        assertRefused(() -> twoProportionZ(3, 2, 1, 2), "number of successes is 3");
        assertRefused(() -> twoProportionZ(1, 2, 0, 0), "number of trials is 0");
        assertRefused(() -> binomialUpperTail(3, 2, 0.5), "number of successes is 3");
        assertRefused(() -> binomialUpperTail(1, 2, 1.5), "success probability is 1.5");
        assertRefused(() -> chiSquareGoodnessOfFit(new long[] {1, -1}, new double[] {0.5, 0.5}), "count is -1");
        assertRefused(() -> chiSquareGoodnessOfFit(new long[2], new double[] {0.5, 0.5}), "total of the counts is 0");
        assertRefused(
                () -> chiSquareGoodnessOfFit(new long[] {1}, new double[] {0.5, 0.5}),
                "counts: 1 values, probabilities: 2");
    }

    @Test
    void shouldCountBeyondTwoToTheThirtyFirst() {
        long n = 1L << 33;
        double standardDeviation = StrictMath.sqrt(n * 0.25);
        long k = n / 2 + Math.round(3 * standardDeviation);

        assertThat(binomialUpperTail(k, n, 0.5).logP())
                .as("three standard deviations above the mean, by the normal law with continuity correction")
                .isCloseTo(LogTails.normalUpper((k - 0.5 - n / 2.0) / standardDeviation), within(1e-3));
        assertThat(binomialUpperTail(n, n, 0.5).logP())
                .as("all of them")
                .isCloseTo(-n * StrictMath.log(2), within(1e-3 * n));
    }

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
                .map(HypothesisTestsTest::spread);
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
