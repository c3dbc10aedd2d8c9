package org.superconfounding.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.audit.Basis.AS_EXECUTED;
import static org.superconfounding.audit.Basis.AS_WRITTEN;
import static org.superconfounding.audit.Basis.PUBLISHED;
import static org.superconfounding.io.Refusals.assertRefused;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.superconfounding.statistics.LogTails;
import org.superconfounding.statistics.SamplingDistribution;

/** Each rule at its boundary, and the sentence it puts on a claim's card. */
class FindingTest {
    private final PrintedNumber printed = new PrintedNumber("CS", "1.414");

    private TypicalValue typical(double tail) {
        DistributionSummary distribution = DistributionSummary.of(EvidenceStoreTest.around(1.4142));
        return new TypicalValue(AS_WRITTEN, "CS", printed, distribution, (int) (1000 * tail), tail, 0.001);
    }

    private static Share share(double lower) {
        return new Share(AS_EXECUTED, "R² > 0.999", 9_612, 10_000, "replications", lower, 0.97, 0.95);
    }

    private static Detection detection(double p, double power) {
        return new Detection(PUBLISHED, "gain", "paired t", StrictMath.log(p), 0.05, "a gain of 1 %", power);
    }

    @Test
    void shouldCallANumberTypicalFromAlphaOn() {
        assertThat(typical(0.001).holds()).as("tail probability equal to α").isTrue();
        assertThat(typical(Math.nextDown(0.001)).holds()).as("below α").isFalse();
        assertThat(typical(0.5).falseAlarm()).as("α itself").isEqualTo(0.001);
        assertThat(typical(0.5).summary())
                .isEqualTo("CS: printed 1.414, as written over 2,000 replications: mean 1.4142, "
                        + "95 % of them in [1.4133, 1.4151]; tail probability 0.5000, typical");
        assertThat(typical(0).summary()).endsWith("none of them reaches it, not typical");
        assertThat(typical(0.05).summary()).endsWith("50 of them reach it or lie beyond, typical");
        assertThat(typical(0.1).summary()).endsWith("tail probability 0.1000, typical");
    }

    /** 2 (0 + 1) / (1999 + 1) is α: the rule cannot say no. */
    @Test
    void shouldHaveNoPowerWhereTheTailCannotFallBelowAlpha() {
        SamplingDistribution tooFew = SamplingDistribution.of(
                IntStream.range(0, 1_999).mapToDouble(i -> i * 1e-6).toArray());
        assertThat(TypicalValue.power("another", tooFew, EvidenceStoreTest.around(9), 0.0005)
                        .power())
                .as("power against a value far away, with 1,999 replications")
                .isZero();
        assertThat(TypicalValue.powerAgainst("one number", tooFew, 9, 0.0005).power())
                .as("power against the same value in every repeat")
                .isZero();
    }

    /** Replications from 1.4132 to 1.4152: 1.4155 ± 0.0005 meets them, 1.416 ± 0.0005 does not. */
    @ParameterizedTest
    @CsvSource({"1.4155, 0", "1.416, 1", "1.4129, 0", "1.4124, 1"})
    void shouldNoticeOneNumberExactlyIfItsRoundingIntervalLiesOutside(double value, double power) {
        SamplingDistribution reference = EvidenceStoreTest.around(1.4142);
        assertThat(TypicalValue.powerAgainst("other", reference, value, 0.0005)).isEqualTo(Power.exact("other", power));
    }

    @Test
    void shouldReproduceAThresholdFromTheRequiredShareOn() {
        assertThat(share(0.95).holds())
                .as("lower limit equal to the required share")
                .isTrue();
        assertThat(share(Math.nextDown(0.95)).holds()).as("below it").isFalse();
        assertThat(share(0.95).falseAlarm())
                .as("a share clear of the requirement fails hardly ever")
                .isBetween(4e-13, 5e-13);
        assertThat(share(0.95).summary())
                .isEqualTo(
                        "R² > 0.999: holds in 9,612 of 10,000 replications as executed (96.1 %), at least 95 % needed");
        assertThat(share(0.95).counting("models").summary()).contains("9,612 of 10,000 models as executed");
    }

    @Test
    void shouldRefuseASharePastTheWhole() {
        for (long[] counts : new long[][] {{0, 0}, {-1, 5}, {6, 5}}) {
            assertRefused(
                    () -> new Share(AS_WRITTEN, "s", counts[0], counts[1], "replications", 0, 1, 0.95),
                    counts[0] + " of " + counts[1]);
        }
        assertThat(Share.of(AS_WRITTEN, "s", 5, 5).share()).isEqualTo(1);
        assertThat(Share.of(AS_WRITTEN, "s", 0, 5).share()).isZero();
    }

    @Test
    void shouldSettleAStatementByOneCaseAtLeast() {
        Proof stands = Proof.whether("S ≤ 2", true).by(Proof.Method.ENUMERATION, 16, "largest S 2");
        Proof refuted = Proof.whether("S ≤ 2", false).by(Proof.Method.COUNTEREXAMPLE, "S = 2.83");
        assertThat(stands.summary()).isEqualTo("S ≤ 2: stands by enumeration of all cases (16 checked); largest S 2");
        assertThat(refuted.summary()).isEqualTo("S ≤ 2: refuted by counterexample (1 checked); S = 2.83");
        assertThat(stands.falseAlarm()).as("no sampling error").isZero();
        assertThat(Proof.certified(AS_WRITTEN, "S ≤ 2", List.of("a.txt", "b.txt"), 12, true))
                .isEqualTo(Proof.whether(AS_WRITTEN, "S ≤ 2", true).by(Proof.Method.CERTIFICATE, 12, "a.txt, b.txt"));
    }

    @Test
    void shouldRecomputeIntoTheRoundingInterval() {
        Recomputation inside = Recomputation.of("CS from counts", printed, 1.4144);
        Recomputation outside = Recomputation.of("CS from counts", printed, 1.4146);
        assertThat(inside.holds()).isTrue();
        assertThat(outside.holds()).isFalse();
        assertThat(inside.summary())
                .isEqualTo("CS from counts: printed 1.414, recomputed 1.414400, inside the rounding interval");
        assertThat(outside.summary()).endsWith("recomputed 1.414600, outside the rounding interval");
    }

    @Test
    void shouldDetectAtItsLevelAndNeedPowerToDeny() {
        assertThat(detection(0.05, 0.9).holds()).as("p equal to the level").isTrue();
        assertThat(detection(0.051, 0.9).holds()).as("p above it").isFalse();
        assertThat(detection(0.5, 0.8).undecided()).as("power as required").isFalse();
        assertThat(detection(0.5, 0.79).undecided()).as("too little power").isTrue();
        assertThat(detection(0.01, 0.1).undecided()).as("found in spite of it").isFalse();
        assertThat(detection(0.5, 0.8).falseAlarm()).as("the level").isEqualTo(0.05);
        assertThat(detection(0.5, 0.79).summary())
                .isEqualTo("gain: paired t gives p = 0.5000 at level 0.05; power 79 % against a gain of 1 %");
    }

    @Test
    void shouldTakePowersFromZeroToOne() {
        assertThat(Power.exact("blind", 0).power()).isZero();
        assertThat(Power.exact("sure", 1).power()).isEqualTo(1);
        assertThat(detection(0.5, 0).power()).isZero();
        assertThat(detection(0.5, 1).power()).isEqualTo(1);
        for (double power : new double[] {-0.1, 1.1, Double.NaN}) {
            assertRefused(() -> Power.exact("x", power), Double.toString(power));
            assertRefused(() -> detection(0.5, power), Double.toString(power));
        }
    }

    @Test
    void shouldSayOfAPowerThatDoesNotDecideAndOfNoOtherWhyItIsShown() {
        assertThat(Power.exact("a", 0.5).shown("the claim admits it").deciding())
                .isFalse();
        for (String[] wrong : new String[][] {{"true", "the claim admits it"}, {"false", " "}}) {
            assertRefused(
                    () -> new Power("a", 0.5, 0.5, 0.5, Boolean.parseBoolean(wrong[0]), wrong[1]),
                    "power against \"a\": one that does not decide says why");
        }
    }

    @Test
    void shouldSayWhatIsMissing() {
        Missing missing = new Missing(PUBLISHED, "the p-value", "the counts were not published");
        assertThat(missing.holds()).as("nothing can be said for the claim").isFalse();
        assertThat(missing.summary()).isEqualTo("the p-value: cannot be judged, since the counts were not published");
    }

    @ParameterizedTest
    @CsvSource({"at the tolerance, 1.5, 0.5, true", "beyond it, 1.5, 0.49, false", "no number, NaN, 0.5, false"})
    void shouldLetAnOracleAgreeUpToItsTolerance(String what, double measured, double tolerance, boolean agrees) {
        assertThat(Oracle.exact("x", 1, measured, tolerance, "theorem").agrees())
                .as(what)
                .isEqualTo(agrees);
    }

    @Test
    void shouldJudgeASampledMeanByItsStandardError() {
        SamplingDistribution measured = SamplingDistribution.of(new double[] {1, 2, 3, 6});
        Oracle oracle = Oracle.sampledMean("mean", 3.5, measured, "closed form");
        assertThat(oracle.measured()).as("the mean").isEqualTo(3);
        assertThat(oracle.tolerance())
                .as("five standard errors √(14/3)/2")
                .isCloseTo(5 * StrictMath.sqrt(14 / 3.0) / 2, within(1e-11));
        assertThat(oracle.falseAlarm())
                .as("the normal law beyond five standard errors on either side")
                .isEqualTo(Rules.ORACLE_ALPHA)
                .isCloseTo(2 * StrictMath.exp(LogTails.normalUpper(5)), within(0.0005e-7));
        SamplingDistribution constant = SamplingDistribution.of(new double[] {1, 1});
        assertThat(Oracle.sampledMean("mean", 1 + 1e-13, constant, "closed form")
                        .agrees())
                .as("rounding, where nothing scatters")
                .isTrue();
    }
}
