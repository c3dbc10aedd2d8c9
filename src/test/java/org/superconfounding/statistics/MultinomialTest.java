package org.superconfounding.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.Refusals.assertRefused;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.CombinatoricsUtils;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MultinomialTest {
    private static final Seed SEED = TestSeeds.of(MultinomialTest.class);

    /** All 28 ways to share 6 shots between 3 outcomes, 200,000 draws; false-alarm rate 1e-7. */
    @Test
    void shouldFollowTheExactJointLaw() {
        double[] p = {0.2, 0.5, 0.3};
        int shots = 6;
        long[] counts = new long[(shots + 1) * (shots + 1)];
        double[] law = new double[counts.length];
        for (int a = 0; a <= shots; a++) {
            for (int b = 0; a + b <= shots; b++) {
                int c = shots - a - b;
                double ways = CombinatoricsUtils.binomialCoefficient(shots, a)
                        * CombinatoricsUtils.binomialCoefficient(shots - a, b);
                law[a * (shots + 1) + b] = ways * Math.pow(p[0], a) * Math.pow(p[1], b) * Math.pow(p[2], c);
            }
        }
        UniformRandomProvider rng = SEED.derive("joint").generator();
        int[] drawn = new int[3];
        for (int i = 0; i < 200_000; i++) {
            Multinomial.sample(rng, shots, p, drawn);
            counts[drawn[0] * (shots + 1) + drawn[1]]++;
        }
        assertThat(HypothesisTests.chiSquareGoodnessOfFit(counts, law).logP())
                .as("joint counts of three outcomes against the multinomial law")
                .isGreaterThan(Math.log(1e-7));
    }

    /** The chi-square statistic of n shots in one draw; 300 draws pooled by their sum, false-alarm rate 2e-7 for both tails. */
    @ParameterizedTest
    @CsvSource({"4, 10000", "64, 1000", "1024, 5000"})
    void shouldScatterAsMuchAsShotsDo(int outcomes, int shots) {
        UniformRandomProvider rng = SEED.derive("scatter").derive(outcomes).generator();
        double[] p = rng.doubles(outcomes, 0.5, 1.5).toArray();
        double sum = Arrays.stream(p).sum();
        Arrays.setAll(p, i -> p[i] / sum);
        long[] pooled = new long[outcomes];
        for (int draw = 0; draw < 300; draw++) {
            int[] counts = Multinomial.sample(rng, shots, p);
            assertThat(Arrays.stream(counts).sum()).as("shots handed out").isEqualTo(shots);
            Arrays.setAll(pooled, i -> pooled[i] + counts[i]);
        }
        TestResult result = HypothesisTests.chiSquareGoodnessOfFit(pooled, p);
        assertThat(result.logP()).as("pooled counts fit the probabilities").isGreaterThan(Math.log(1e-7));
        assertThat(result.p())
                .as("pooled counts do not fit better than chance allows")
                .isLessThan(1 - 1e-7);
    }

    @Test
    void shouldNeverDrawAnImpossibleOutcome() {
        double third = 1.0 / 3;
        double[][] laws = {
            {third, third, third, 0},
            {0, third, third, third},
            {0.1, 0.2, 0, 0.3, 0.4, 0, 0},
            {0, 0, 1, 0},
            {0.7, 0.1, 0.1, 0.1, 0},
            {1 - 1e-10, 0, 1e-10, 0}
        };
        UniformRandomProvider rng = SEED.derive("impossible").generator();
        for (double[] law : laws) {
            for (int i = 0; i < 2_000; i++) {
                int[] counts = Multinomial.sample(rng, 1_000_000_000, law);
                assertThat(IntStream.range(0, law.length).filter(k -> law[k] == 0 && counts[k] != 0))
                        .as("impossible outcomes drawn from %s: %s", Arrays.toString(law), Arrays.toString(counts))
                        .isEmpty();
            }
        }
    }

    @Test
    void shouldOverwriteWhatTheArrayHeld() {
        int[] out = {7, 7, 7, 7};
        Multinomial.sample(SEED.generator(), 5, new double[] {1, 0, 0, 0}, out);
        assertThat(out)
                .as("old contents are gone, also beyond the outcome that took the last shot")
                .containsExactly(5, 0, 0, 0);
        Multinomial.sample(SEED.generator(), 0, new double[] {0.25, 0.25, 0.25, 0.25}, out);
        assertThat(out).as("no shots").containsExactly(0, 0, 0, 0);
    }

    @Test
    void shouldDrawTheSameIntoANewArray() {
        double[] p = {0.1, 0.2, 0.3, 0.4};
        int[] out = new int[4];
        Multinomial.sample(SEED.generator(), 1_000, p, out);
        assertThat(Multinomial.sample(SEED.generator(), 1_000, p))
                .as("both forms draw alike")
                .isEqualTo(out);
        assertThat(p).as("the probabilities are not touched").containsExactly(0.1, 0.2, 0.3, 0.4);
    }

    @Test
    void shouldHandAllShotsToASingleOutcome() {
        assertThat(Multinomial.sample(SEED.generator(), Integer.MAX_VALUE, new double[] {1}))
                .containsExactly(Integer.MAX_VALUE);
    }

    @Test
    void shouldRefuseWhatIsNoLaw() {
        refuses("probabilities[1] is -0.1", 0.5, -0.1, 0.6);
        refuses("probabilities[0] is NaN", Double.NaN, 1);
        refuses("probabilities sum to", 0.5, 0.5 + 1e-8);
        refuses("probabilities sum to", 0.5, 0.5 - 1e-8);
        refuses("probabilities sum to", 0, 0);
        refuses("probabilities sum to", Double.POSITIVE_INFINITY, 0);
        refuses("probabilities sum to");
        assertRefused(() -> Multinomial.sample(SEED.generator(), -1, new double[] {1}), "number of shots is -1");
        assertRefused(
                () -> Multinomial.sample(SEED.generator(), 1, new double[] {1}, new int[2]),
                "probabilities: 1 values, counts: 2");
    }

    private static void refuses(String message, double... probabilities) {
        assertRefused(() -> Multinomial.sample(SEED.generator(), 10, probabilities), message);
    }
}
