package org.superconfounding.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.io.Refusals.assertRefused;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

class MultiplicityTest {
    @Test
    void shouldStepDownByHand() {
        assertThat(Multiplicity.holm(new double[] {0.01, 0.04, 0.03, 0.005}))
                .as("4 x 0.005, 3 x 0.01, 2 x 0.03, then never less")
                .containsExactly(new double[] {0.03, 0.06, 0.06, 0.02}, within(1e-15));
        assertThat(Multiplicity.holm(new double[] {0.7, 0.5})).as("capped at 1").containsExactly(1, 1);
        assertThat(Multiplicity.holm(new double[] {0.2}))
                .as("a single test stays")
                .containsExactly(0.2);
        assertThat(Multiplicity.holm(new double[0])).isEmpty();
    }

    @Test
    void shouldLeaveTheArgumentAlone() {
        double[] p = {0.04, 0.01};
        Multiplicity.holm(p);
        assertThat(p).containsExactly(0.04, 0.01);
    }

    /** Between Bonferroni's m p and p itself, in the same order, for 500 random families. */
    @Test
    void shouldLieBetweenNothingAndBonferroni() {
        UniformRandomProvider rng = TestSeeds.of(MultiplicityTest.class).generator();
        for (int family = 0; family < 500; family++) {
            double[] p = rng.doubles(1 + rng.nextInt(12)).map(u -> u * u).toArray();
            double[] adjusted = Multiplicity.holm(p);
            for (int i = 0; i < p.length; i++) {
                assertThat(adjusted[i]).isBetween(p[i], Math.min(1, p.length * p[i]));
                for (int j = 0; j < p.length; j++) {
                    assertThat(p[i] < p[j] && adjusted[i] > adjusted[j])
                            .as("order kept")
                            .isFalse();
                }
            }
        }
    }

    /** Five true hypotheses at 10 %: false alarms in 20,000 families are binomial with at most 10 %; one-sided rate 1e-7. */
    @Test
    void shouldKeepTheFamilysErrorRate() {
        UniformRandomProvider rng =
                TestSeeds.of(MultiplicityTest.class).derive("family").generator();
        int alarms = 0;
        for (int family = 0; family < 20_000; family++) {
            for (double adjusted : Multiplicity.holm(rng.doubles(5).toArray())) {
                if (adjusted <= 0.1) {
                    alarms++;
                    break;
                }
            }
        }
        assertThat(alarms)
                .as("families with a false alarm")
                .isLessThan(BinomialDistribution.of(20_000, 0.1).inverseSurvivalProbability(1e-7));
    }

    @Test
    void shouldAddUpErrorRates() {
        assertThat(Multiplicity.familyWise(0.05, 0.05)).as("1 - 0.95²").isCloseTo(0.0975, within(1e-16));
        assertThat(Multiplicity.familyWise()).as("no test").isZero();
        assertThat(Multiplicity.familyWise(0.5, 1)).as("a certain alarm").isEqualTo(1);
        double[] tiny = new double[1_000];
        Arrays.fill(tiny, 1e-20);
        assertThat(Multiplicity.familyWise(tiny))
                .as("rates far below an ulp of 1")
                .isCloseTo(1e-17, within(1e-29));
    }

    @Test
    void shouldRefuseWhatIsNoRate() {
        assertRefused(() -> Multiplicity.holm(new double[] {0.1, 1.1}), "p-value is 1.1");
        assertRefused(() -> Multiplicity.holm(new double[] {Double.NaN}), "p-value is NaN");
        assertRefused(() -> Multiplicity.familyWise(0.1, -0.1), "significance level is -0.1");
    }
}
