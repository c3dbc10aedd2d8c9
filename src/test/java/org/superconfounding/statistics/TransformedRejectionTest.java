package org.superconfounding.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The conditions under which the algorithm is exact, checked for every k that a draw can reach and many (n, p): no sampling, no
 * false alarms. Hörmann found the constants numerically and proves nothing for particular (n, p).
 */
class TransformedRejectionTest {
    /** No uniform deviate of 53 bits leads to a k with f(k) / f(m) below this. */
    private static final double REACH = -60;

    record Law(int n, double p) {
        BinomialDistribution distribution() {
            return BinomialDistribution.of(n, p);
        }
    }

    static List<Law> laws() {
        List<Law> laws = new ArrayList<>();
        for (double p : new double[] {0.5, 0.45, 0.35, 0.25, 0.146446609406726, 0.1, 0.05, 0.01, 1e-3, 1e-6}) {
            for (double mean : new double[] {10, 10.3, 10.9, 12, 13.7, 16, 20, 27, 40, 100, 1_000, 5_000}) {
                laws.add(new Law((int) Math.ceil(mean / p), p));
            }
        }
        laws.add(new Law(Integer.MAX_VALUE, 10.0 / Integer.MAX_VALUE));
        laws.add(new Law(Integer.MAX_VALUE, 1e-6));
        return laws;
    }

    /** f(k) G'(u) / (f(m) α) is the probability of accepting: at most 1 everywhere, at least v_r where nothing is checked. */
    @ParameterizedTest
    @MethodSource("laws")
    void shouldAcceptWithAProbabilityThatIsOne(Law law) {
        TransformedRejection sampler = TransformedRejection.of(law.n(), law.p());
        int checked = 0;
        int free = 0;
        for (int k : reachable(law)) {
            double left = preimage(sampler, k);
            double right = preimage(sampler, k + 1.0);
            double outermost = Math.max(Math.abs(left), Math.abs(right));
            double innermost = left * right <= 0 ? 0 : Math.min(Math.abs(left), Math.abs(right));
            double ratio = Math.exp(logRatio(law, sampler, k)) / sampler.alpha();
            assertThat(ratio * sampler.slope(outermost))
                    .as("largest probability of accepting %d", k)
                    .isLessThanOrEqualTo(1);
            if (innermost <= 0.43) {
                assertThat(ratio * sampler.slope(innermost))
                        .as("smallest probability of accepting %d where acceptance is unconditional", k)
                        .isGreaterThanOrEqualTo(sampler.vr());
                free++;
            }
            checked++;
        }
        assertThat(checked).as("values of k that were checked").isGreaterThan(10);
        assertThat(free).as("values of k accepted without evaluating the law").isGreaterThan(5);
    }

    @ParameterizedTest
    @MethodSource("laws")
    void shouldStayInRangeWhereNothingIsChecked(Law law) {
        TransformedRejection sampler = TransformedRejection.of(law.n(), law.p());
        assertThat(sampler.candidate(-0.43))
                .as("smallest unconditional candidate")
                .isGreaterThanOrEqualTo(0);
        assertThat(sampler.candidate(0.43))
                .as("largest unconditional candidate")
                .isLessThanOrEqualTo(law.n());
    }

    @ParameterizedTest
    @MethodSource("laws")
    void shouldSqueezeOnlyWhatTheLawAllows(Law law) {
        TransformedRejection sampler = TransformedRejection.of(law.n(), law.p());
        double variance = sampler.deviation() * sampler.deviation();
        for (int k : reachable(law)) {
            int distance = Math.abs(k - sampler.mode());
            if (TransformedRejection.squeezable(distance, variance)) {
                double centre = TransformedRejection.centre(distance, variance);
                double slack = TransformedRejection.slack(distance, variance);
                assertThat(logRatio(law, sampler, k))
                        .as("log f(%d)/f(m) between the squeezes", k)
                        .isBetween(centre - slack, centre + slack);
            }
        }
    }

    /** Kachitvichyanukul and Schmeiser (1988), step 5.2: with d = 20, V = 100 the slack is 0.2 (146/100 + 1/2). */
    @Test
    void shouldSqueezeAsPublished() {
        assertThat(TransformedRejection.centre(20, 100)).as("-d²/2V").isEqualTo(-2);
        assertThat(TransformedRejection.slack(20, 100)).isCloseTo(0.392, within(1e-15));
        assertThat(TransformedRejection.squeezable(15, 1e6))
                .as("where the law is computed by recursion")
                .isFalse();
        assertThat(TransformedRejection.squeezable(16, 1e6)).as("beyond").isTrue();
        assertThat(TransformedRejection.squeezable(48, 100)).as("below V/2 - 1").isTrue();
        assertThat(TransformedRejection.squeezable(49, 100))
                .as("in the far tail")
                .isFalse();
    }

    /** The two uniform numbers that lead to the candidate k in a tail, the second one so small that any k of the law is accepted. */
    private static UniformRandomProvider leadingTo(TransformedRejection sampler, int k) {
        double u = (preimage(sampler, k) + preimage(sampler, k + 1.0)) / 2;
        double outer = Math.copySign(0.5, u) - u;
        double first = sampler.vr() * (outer + 0.93);
        Iterator<Double> numbers = List.of(first, 0.0, 0.0).iterator();
        return () -> (long) (numbers.next() * 0x1p53) << 11;
    }

    @Test
    void shouldDrawBothEndsOfTheLawAndNothingBeyond() {
        TransformedRejection sampler = TransformedRejection.of(24, 0.5);
        int least = (int) sampler.candidate(-0.43);
        assertThat(sampler.draw(leadingTo(sampler, 0))).as("no success").isZero();
        assertThat(sampler.draw(leadingTo(sampler, 24))).as("nothing else").isEqualTo(24);
        assertThat(sampler.draw(leadingTo(sampler, -1)))
                .as("-1 is refused; the third number, 0, draws the least candidate that needs no check")
                .isEqualTo(least);
        assertThat(sampler.draw(leadingTo(sampler, 25))).as("25 likewise").isEqualTo(least);
    }

    /** Rounding of three terms of size up to (n + 1) log(...) with arguments near 1: a few ulp of n times 1. */
    @ParameterizedTest
    @MethodSource("laws")
    void shouldEvaluateTheLawFarFromTheMode(Law law) {
        TransformedRejection sampler = TransformedRejection.of(law.n(), law.p());
        double tolerance = 1e-9 + 8 * Math.ulp((double) law.n());
        for (int k : reachable(law)) {
            assertThat(Math.abs(sampler.logRatio(k, sampler.mode()) - logRatio(law, sampler, k)))
                    .as("error of log f(%d)/f(m)", k)
                    .isLessThanOrEqualTo(tolerance);
        }
    }

    /** Every value that a draw can reach, thinned to about a thousand. */
    private static List<Integer> reachable(Law law) {
        TransformedRejection sampler = TransformedRejection.of(law.n(), law.p());
        List<Integer> reachable = new ArrayList<>();
        int step = (int) Math.max(1, sampler.deviation() / 50);
        for (int k = sampler.mode(); k >= 0 && logRatio(law, sampler, k) > REACH; k -= step) {
            reachable.add(k);
        }
        for (int k = sampler.mode() + 1; k <= law.n() && logRatio(law, sampler, k) > REACH; k += step) {
            reachable.add(k);
        }
        return reachable;
    }

    private static double logRatio(Law law, TransformedRejection sampler, int k) {
        return law.distribution().logProbability(k) - law.distribution().logProbability(sampler.mode());
    }

    /** The u with G(u) = x: the root of b u² - (y + 2a + b/2) u + y/2 = 0 for y = |x - c|, with the sign of x - c. */
    private static double preimage(TransformedRejection sampler, double x) {
        double y = Math.abs(x - sampler.c());
        double middle = y + 2 * sampler.a() + sampler.b() / 2;
        return Math.copySign(y / (middle + Math.sqrt(middle * middle - 2 * sampler.b() * y)), x - sampler.c());
    }
}
