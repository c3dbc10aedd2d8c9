package org.superconfounding.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.Refusals.assertRefused;
import static org.superconfounding.io.Refusals.assertRefusedExactly;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.superconfounding.audit.ClaimEvidence.StoredAssessment;
import org.superconfounding.io.Decimals;
import org.superconfounding.statistics.SamplingDistribution;

class ClaimAuditTest {
    private static final Finding HOLDS = Proof.whether("s", true).by(Proof.Method.ENUMERATION, "d");
    private static final Finding REFUTED = Proof.whether("s", false).by(Proof.Method.COUNTEREXAMPLE, "d");
    private static final Finding FAILS = Share.of(Basis.AS_WRITTEN, "s", 0, 100);
    private static final Finding SAMPLED = Share.of(Basis.AS_WRITTEN, "s", 10_000, 10_000);
    private static final SamplingDistribution AROUND_ROOT_TWO = EvidenceStoreTest.around(1.4142);

    private static ClaimAudit audit(Reading... readings) {
        return ClaimAudit.of(LedgerRows.of("T1", null, readings));
    }

    /** With a finding and a negative control that fails. */
    private static ClaimAudit audit(Finding finding) {
        return audit().finding(finding).negative("c", FAILS);
    }

    private static StoredAssessment assessed(ClaimAudit audit) {
        return audit.assess().stored();
    }

    private static Verdict verdict(ClaimAudit audit) {
        return assessed(audit).verdict();
    }

    /** With a correction that is sound. */
    private static ClaimAudit corrected(ClaimAudit audit) {
        return corrected(audit, HOLDS, Oracle.exact("x", 1, 1, 0, "theorem"), FAILS);
    }

    private static ClaimAudit corrected(ClaimAudit audit, Finding finding, Oracle oracle, Finding mustNotHold) {
        return audit.correction(finding).oracle(oracle).negative("broken", mustNotHold);
    }

    private static void assertNotAssessed(ClaimAudit audit, String... words) {
        assertRefused(IllegalStateException.class, audit::assess, words);
    }

    @Test
    void shouldDecideByRule() {
        assertThat(verdict(audit(HOLDS))).isEqualTo(Verdict.REPRODUCED);
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, '0.5'",
        "1400, '1400'",
        "2.5e10, '25000000000'",
        "1e-9, '1E-9'",
        "0.0012, '0.0012'",
        "NaN, NaN",
        "Infinity, Infinity",
        "0, 0"
    })
    void shouldFailWhenAnOracleDisagreesAndSayWhatItExpectsAndWhatItGets(double measured, String words) {
        assertNotAssessed(
                audit(HOLDS).oracle(Oracle.exact("x", 7, measured, 1e-12, "theorem")),
                "claim T1: oracle \"x\" (theorem) expects 7 ± 1E-12, but the instrument gives " + words);
    }

    @Test
    void shouldFailWhenANegativeControlGoesUnnoticedOrIsAbsent() {
        assertNotAssessed(audit().finding(HOLDS).negative("c", HOLDS), "unnoticed");
        assertNotAssessed(audit().finding(HOLDS), "no negative control");
    }

    @Test
    void shouldFailWhenTwoFindingsHaveOneName() {
        Finding other = Proof.whether("s", true).by(Proof.Method.CLOSED_FORM, 2, "another detail");

        assertNotAssessed(audit(HOLDS).finding(other), "two findings are called \"s\", theory");
        assertThat(verdict(audit(HOLDS).finding(SAMPLED).power(Power.exact("a", 1))))
                .as("the same statement on another basis")
                .isEqualTo(Verdict.REPRODUCED);
    }

    @Test
    void shouldTakeAnOracleInEveryForm() {
        SamplingDistribution sampled = EvidenceStoreTest.around(1);
        StoredAssessment assessment = assessed(audit(HOLDS)
                .oracle("x", 1, 1.01, 0.1, "theorem")
                .oracle("x", 1.01)
                .expects(1, 0.1, "theorem")
                .oracle("y", 1, 1, "theorem")
                .oracle("y", 1)
                .expects(1, "theorem")
                .oracleOfMean("z", 1, sampled, "theorem")
                .oracleOfMean("z", sampled)
                .expects(1, "theorem")
                .correction(HOLDS)
                .oracle("x", 1, 1.01, 0.1, "theorem")
                .negative("broken", FAILS)
                .correction(HOLDS)
                .oracle("y", 1, 1, "theorem")
                .negative("broken", FAILS)
                .correction(HOLDS)
                .oracle("y", 1)
                .expects(1, "theorem")
                .negative("broken", FAILS));
        Oracle x = Oracle.exact("x", 1, 1.01, 0.1, "theorem");
        Oracle y = Oracle.exact("y", 1, 1, 1e-12, "theorem");
        Oracle z = Oracle.sampledMean("z", 1, sampled, "theorem");

        assertThat(assessment.oracles()).containsExactly(x, x, y, y, z, z);
        assertThat(assessment.corrections())
                .extracting(Correction::oracle)
                .containsExactly(x, y, Oracle.of("y", 1).expects(1, "theorem"));
    }

    @Test
    void shouldOfferNumbersAsTheyAreRead() {
        String twelve = Decimals.percent(0.1234, 1);

        assertThat(assessed(audit(HOLDS)
                                .value("cs", 1.41421, 3)
                                .percent("share", 0.1234, 1)
                                .percent("of-replications", Share.of(Basis.AS_WRITTEN, "s", 1_234, 10_000), 1)
                                .percent("power", Power.exact("more noise", 0.1234), 1)
                                .count("shots", 10_000))
                        .values())
                .extracting(NamedValue::text)
                .containsExactly("1.414", twelve, twelve, twelve, "10,000");
    }

    @Test
    void shouldJudgeAPrintedNumberByItsNameInTheLedger() {
        PrintedNumber printed = new PrintedNumber("S", "2.42");
        ClaimAudit audit = ClaimAudit.of(LedgerRows.of("B1", ClaimKind.RECOMPUTATION, List.of(printed), null))
                .recomputed("S from the counts", "S", 2.4225)
                .negative("c", FAILS);

        assertThat(audit.row().id()).isEqualTo("B1");
        assertThat(audit.printed("S")).isEqualTo(printed);
        assertThat(assessed(audit).findings()).containsExactly(Recomputation.of("S from the counts", printed, 2.4225));
    }

    @Test
    void shouldCountHowOftenAStatementFailsAsThePowerToNoticeIt() {
        assertThat(Power.missing("more noise", Share.of(Basis.AS_WRITTEN, "s", 7, 100)))
                .isEqualTo(Power.counted("more noise", 93, 100));
    }

    private static Reading reading(String name, String untenable) {
        return new Reading(name, "statement", "because", untenable);
    }

    @Test
    void shouldStoreOnceWhatTwoReadingsShare() {
        Power power = Power.exact("an alternative", 0.9);
        ClaimAudit audit = audit(reading("strict", null), reading("lenient", null));
        for (String reading : List.of("strict", "lenient")) {
            audit.reading(reading).finding(HOLDS).negative("broken", FAILS).power(power);
        }
        StoredAssessment assessment = assessed(audit);

        assertThat(assessment.controls()).hasSize(1);
        assertThat(assessment.powers()).containsExactly(power);
    }

    @Test
    void shouldGiveTheClaimTheVerdictOfItsMostFavourableTenableReading() {
        Finding share = Share.of(Basis.AS_WRITTEN, "s", 0, 10_000);
        ClaimAudit audit = audit(reading("strict", null), reading("lenient", null), reading("empty", "always true"))
                .negative("broken", FAILS)
                .positive("nearest case", HOLDS)
                .reading("strict")
                .finding(REFUTED)
                .reading("lenient")
                .finding(share)
                .power(Power.exact("a", 1))
                .reading("empty")
                .finding(HOLDS)
                .shared();
        StoredAssessment assessment = assessed(corrected(audit));

        assertThat(assessment.verdict()).as("untenable readings do not count").isEqualTo(Verdict.NOT_REPRODUCED);
        assertThat(assessment.readings())
                .extracting(JudgedReading::verdict)
                .containsExactly(Verdict.CONTRADICTED, Verdict.NOT_REPRODUCED, Verdict.REPRODUCED);
        assertThat(assessment.dependsOnReading()).isTrue();
        assertThat(assessment.decidingFindings())
                .as("those of the reading that gave the verdict")
                .containsExactly(share);
        assertThat(assessment.findings()).as("those of all readings").containsExactly(REFUTED, share, HOLDS);
    }

    @Test
    void shouldNameAnUntenableReadingWithoutTestingIt() {
        StoredAssessment assessment = assessed(audit(reading("strict", null), reading("empty", "always true"))
                .finding(HOLDS)
                .negative("broken", FAILS));

        assertThat(assessment.readings()).extracting(JudgedReading::name).containsExactly("strict");
        assertThat(assessment.findings()).containsExactly(HOLDS);
    }

    @Test
    void shouldKeepTheNumbersThatWeChose() {
        assertThat(assessed(audit(HOLDS).cutOff("points", 10, 5, 20)).cutOffs())
                .containsExactly(new CutOff("points", 10, 5, 20));
    }

    @Test
    void shouldTryACutOffOnBothSidesOfTheChosenOne() {
        assertThat(new CutOff("points", 10, 10, 10).chosen())
                .as("no other choice was tried")
                .isEqualTo(10);
        assertRefusedExactly(
                () -> new CutOff("points", 10, 10.5, 20), "cut-off \"points\": 10.0 is not within [10.5, 20.0]");
        assertRefused(() -> new CutOff("points", 10, 5, 9.5), "not within");
    }

    @Test
    void shouldRefuseAReadingThatTheLedgerDoesNotHaveAndOneWithoutFindings() {
        assertRefused(() -> audit(reading("strict", null)).reading("lenient"), "lenient", "strict");
        assertNotAssessed(
                audit(reading("strict", null)).negative("broken", FAILS),
                "claim T1: reading \"strict\": nothing was found under it");
        assertNotAssessed(audit().negative("broken", FAILS), "claim T1: nothing was found under it");
    }

    @Test
    void shouldAskForACaseThatSatisfiesAFindingThatFails() {
        ClaimAudit audit = corrected(audit(REFUTED));

        assertNotAssessed(audit, "claim T1: a finding fails, and no positive control");
        assertThat(verdict(audit.positive("nearest case", HOLDS))).isEqualTo(Verdict.CONTRADICTED);
        assertNotAssessed(
                audit.positive("a case that does not satisfy it", FAILS), "positive control", "does not hold");
    }

    @Test
    void shouldLetADriftedVerdictSpeakForItself() {
        ClaimAudit drifted = ClaimAudit.of(LedgerRows.of("T1", Verdict.REPRODUCED))
                .finding(REFUTED)
                .negative("broken", FAILS);

        assertThat(verdict(drifted))
                .as("neither a positive control nor a correction is asked for, since the drift fails the claim")
                .isEqualTo(Verdict.CONTRADICTED);
    }

    @Test
    void shouldAskForACorrectionThatHolds() {
        ClaimAudit audit = audit(REFUTED).positive("nearest case", HOLDS);
        Oracle agrees = Oracle.exact("x", 1, 1, 0, "theorem");

        assertNotAssessed(audit, "no statement that does hold");
        assertNotAssessed(corrected(audit, FAILS, agrees, FAILS), "the correction does not hold");
        assertNotAssessed(
                corrected(audit(HOLDS), HOLDS, Oracle.exact("x", 1, 2, 0, "theorem"), FAILS),
                "oracle \"x\" (theorem) expects 1");
        assertNotAssessed(corrected(audit(HOLDS), HOLDS, agrees, HOLDS), "negative control \"broken\" went unnoticed");
    }

    @ParameterizedTest
    @CsvSource({"0.79, UNDERPOWERED", "0.8, REPRODUCED"})
    void shouldCallNumbersThatAreMerelyTypicalUnderpoweredWithoutPower(double power, Verdict verdict) {
        assertThat(verdict(audit(typical("1.414")).power(Power.exact("a", power))))
                .isEqualTo(verdict);
    }

    @Test
    void shouldCountThePowersOwnSamplingError() {
        assertThat(verdict(audit(typical("1.414")).power(Power.counted("a", 805, 1_000))))
                .isEqualTo(Verdict.UNDERPOWERED);
    }

    private static Finding typical(String printed) {
        return TypicalValue.of(Basis.AS_WRITTEN, new PrintedNumber("x", printed), AROUND_ROOT_TWO);
    }

    @Test
    void shouldTellWhatHoldsAsExecutedOnly() {
        ClaimAudit executed = audit(FAILS)
                .power(Power.exact("the same state in every trial", 1))
                .finding(Share.of(Basis.AS_EXECUTED, "s", 10_000, 10_000))
                .positive("nearest case", HOLDS);

        assertThat(verdict(corrected(executed))).isEqualTo(Verdict.ONLY_AS_EXECUTED);
    }

    @Test
    void shouldAskForThePowerOfAComparisonThatChanceCanSpoil() {
        Detection withItsOwn = Detection.of("d", "t", -20).against("a local model", 0.9);

        assertNotAssessed(audit(SAMPLED), "power");
        assertThat(assessed(audit(SAMPLED).power(Power.exact("more noise", 0.9)))
                        .powers())
                .hasSize(1);
        assertThat(assessed(audit(withItsOwn)).powers()).isEmpty();
    }

    @Test
    void shouldRefuseAProofThatCheckedNothing() {
        assertRefused(() -> Proof.whether("s", true).by(Proof.Method.PROPERTY, 0, ""), "checked no case");
    }

    @Test
    void shouldCallAPrintedNumberTypicalByItsTail() {
        assertThat(typical("1.414").holds()).isTrue();
        assertThat(typical("1.417").holds()).isFalse();
        assertThat(TypicalValue.power("another", AROUND_ROOT_TWO, EvidenceStoreTest.around(1.42), 0.0005)
                        .power())
                .isEqualTo(1);
        assertThat(TypicalValue.power("another", AROUND_ROOT_TWO, AROUND_ROOT_TWO, 0.0005)
                        .power())
                .isZero();
    }

    @Test
    void shouldRefuseToJudgeByTooFewReplications() {
        SamplingDistribution few = SamplingDistribution.of(new double[] {1, 2, 3});

        assertRefused(() -> TypicalValue.of(Basis.AS_WRITTEN, new PrintedNumber("x", "2"), few), "2000");
    }

    @Test
    void shouldNeedEnoughReplicationsToPassAShareAtAll() {
        assertThat(Share.passing(1, 148, 0.95))
                .as("148 of 148: the lower limit is 0.0005^(1/148) < 0.95")
                .isZero();
        assertThat(Share.passing(1, 10, 0.95)).as("ten never suffice").isZero();
        assertThat(Share.passing(1, 149, 0.95)).as("149 of 149 pass").isEqualTo(1);
        assertThat(Share.passing(0, 10, 0))
                .as("where nothing is required, none of ten pass")
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "too small a share passes,  0.95,  10000, 0,     0.0005",
        "with fewer replications,   0.95,  2000,  0,     0.0005",
        "a clear share fails,       0.97,  10000, 4e-13, 5e-13",
        "with fewer replications,   0.97,  2000,  0.12,  0.14",
        "the grey zone,             0.955, 10000, 0.83,  0.85"
    })
    void shouldKnowHowOftenItsRuleForSharesErrs(String what, double share, int of, double least, double most) {
        double passing = Share.passing(share, of, 0.95);

        assertThat(share > 0.95 ? 1 - passing : passing).as(what).isBetween(least, most);
    }

    @Test
    void shouldStateTheFalseAlarmOfAShare() {
        assertThat(Share.of(Basis.AS_WRITTEN, "s", 2_000, 2_000).falseAlarm()).isBetween(0.12, 0.14);
    }

    @Test
    void shouldRequireTheLowerLimitOfTheShare() {
        assertThat(Share.of(Basis.AS_WRITTEN, "s", 9500, 10_000).holds()).isFalse();
        assertThat(Share.of(Basis.AS_WRITTEN, "s", 9700, 10_000).holds()).isTrue();
    }
}
