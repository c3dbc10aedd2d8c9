package org.superconfounding.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.superconfounding.audit.ClaimEvidence.StoredAssessment;
import org.superconfounding.io.Decimals;
import org.superconfounding.statistics.SamplingDistribution;

class ClaimAuditTest {
    private final Finding holds = Proof.whether("s", true).by(Proof.Method.ENUMERATION, "d");
    private final Finding fails = Share.of(Basis.AS_WRITTEN, "s", 0, 100);

    private static ClaimAudit audit(Reading... readings) {
        return ClaimAudit.of(LedgerRows.of("T1", null, readings));
    }

    private static Verdict verdict(ClaimAudit audit) {
        return audit.assess().stored().verdict();
    }

    private static void assertRefused(ClaimAudit audit, String... words) {
        assertThatIllegalStateException().isThrownBy(audit::assess).satisfies(refusal -> assertThat(refusal)
                .hasMessageContainingAll(words));
    }

    @Test
    void shouldDecideByRule() {
        assertThat(verdict(audit().finding(holds).negative("c", fails))).isEqualTo(Verdict.REPRODUCED);
    }

    @Test
    void shouldFailWhenAnOracleDisagrees() {
        assertRefused(
                audit().finding(holds).negative("c", fails).oracle(Oracle.exact("x", 1, 1.1, 0.05, "theorem")),
                "T1",
                "theorem");
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
    void shouldSayWhatAnOracleExpectsAndWhatItGets(double measured, String words) {
        assertRefused(
                audit().finding(holds).negative("c", fails).oracle(Oracle.exact("x", 7, measured, 1e-12, "theorem")),
                "claim T1: oracle \"x\" (theorem) expects 7 ± 1E-12, but the instrument gives " + words);
    }

    @Test
    void shouldFailWhenANegativeControlGoesUnnoticedOrIsAbsent() {
        assertRefused(audit().finding(holds).negative("c", holds), "unnoticed");
        assertRefused(audit().finding(holds), "no negative control");
    }

    @Test
    void shouldFailWhenTwoFindingsHaveOneName() {
        Finding other = Proof.whether("s", true).by(Proof.Method.CLOSED_FORM, 2, "another detail");
        assertRefused(
                audit().finding(holds).finding(other).negative("c", fails), "two findings are called \"s\", theory");
        assertThat(verdict(audit().finding(holds)
                        .finding(Share.of(Basis.AS_WRITTEN, "s", 10_000, 10_000))
                        .negative("c", fails)
                        .power(Power.exact("a", 1))))
                .as("the same statement on another basis")
                .isEqualTo(Verdict.REPRODUCED);
    }

    @Test
    void shouldTakeAnOracleInEveryForm() {
        SamplingDistribution sampled = EvidenceStoreTest.around(1);
        StoredAssessment assessment = audit().finding(holds)
                .negative("c", fails)
                .oracle("x", 1, 1.01, 0.1, "theorem")
                .oracle("x", 1.01)
                .expects(1, 0.1, "theorem")
                .oracle("y", 1, 1, "theorem")
                .oracle("y", 1)
                .expects(1, "theorem")
                .oracleOfMean("z", 1, sampled, "theorem")
                .oracleOfMean("z", sampled)
                .expects(1, "theorem")
                .correction(holds)
                .oracle("x", 1, 1.01, 0.1, "theorem")
                .negative("broken", fails)
                .correction(holds)
                .oracle("y", 1, 1, "theorem")
                .negative("broken", fails)
                .correction(holds)
                .oracle("y", 1)
                .expects(1, "theorem")
                .negative("broken", fails)
                .assess()
                .stored();

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
        assertThat(audit().finding(holds)
                        .negative("c", fails)
                        .value("cs", 1.41421, 3)
                        .percent("share", 0.1234, 1)
                        .percent("of-replications", Share.of(Basis.AS_WRITTEN, "s", 1_234, 10_000), 1)
                        .percent("power", Power.exact("more noise", 0.1234), 1)
                        .count("shots", 10_000)
                        .assess()
                        .stored()
                        .values())
                .extracting(NamedValue::text)
                .containsExactly("1.414", twelve, twelve, twelve, "10,000");
    }

    @Test
    void shouldJudgeAPrintedNumberByItsNameInTheLedger() {
        PrintedNumber printed = new PrintedNumber("S", "2.42");
        ClaimAudit audit = ClaimAudit.of(LedgerRows.of("B1", ClaimKind.RECOMPUTATION, List.of(printed), null));

        assertThat(audit.printed("S")).isEqualTo(printed);
        assertThat(audit.recomputed("S from the counts", "S", 2.4225)
                        .negative("c", fails)
                        .assess()
                        .stored()
                        .findings())
                .containsExactly(Recomputation.of("S from the counts", printed, 2.4225));
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
    void shouldGiveTheClaimTheVerdictOfItsMostFavourableTenableReading() {
        Finding refuted = Proof.whether("s", false).by(Proof.Method.COUNTEREXAMPLE, "d");
        Finding share = Share.of(Basis.AS_WRITTEN, "s", 0, 10_000);
        ClaimAudit audit = audit(reading("strict", null), reading("lenient", null), reading("empty", "always true"))
                .negative("broken", fails)
                .positive("nearest case", holds)
                .reading("strict")
                .finding(refuted)
                .reading("lenient")
                .finding(share)
                .power(Power.exact("a", 1))
                .reading("empty")
                .finding(holds)
                .shared()
                .correction(holds)
                .oracle("x", 1, 1, 0, "theorem")
                .negative("broken", fails);
        StoredAssessment assessment = audit.assess().stored();

        assertThat(assessment.verdict()).as("untenable readings do not count").isEqualTo(Verdict.NOT_REPRODUCED);
        assertThat(assessment.readings())
                .extracting(JudgedReading::verdict)
                .containsExactly(Verdict.CONTRADICTED, Verdict.NOT_REPRODUCED, Verdict.REPRODUCED);
        assertThat(assessment.dependsOnReading()).isTrue();
        assertThat(assessment.decidingFindings())
                .as("those of the reading that gave the verdict")
                .containsExactly(share);
        assertThat(assessment.findings()).as("those of all readings").containsExactly(refuted, share, holds);
    }

    @Test
    void shouldNameAnUntenableReadingWithoutTestingIt() {
        StoredAssessment assessment = audit(reading("strict", null), reading("empty", "always true"))
                .finding(holds)
                .negative("broken", fails)
                .assess()
                .stored();
        assertThat(assessment.readings()).extracting(JudgedReading::name).containsExactly("strict");
        assertThat(assessment.findings()).containsExactly(holds);
    }

    @Test
    void shouldKeepTheNumbersThatWeChose() {
        assertThat(audit().finding(holds)
                        .negative("broken", fails)
                        .cutOff("points", 10, 5, 20)
                        .assess()
                        .stored()
                        .cutOffs())
                .containsExactly(new CutOff("points", 10, 5, 20));
    }

    @Test
    void shouldTryACutOffOnBothSidesOfTheChosenOne() {
        assertThat(new CutOff("points", 10, 10, 10).chosen())
                .as("no other choice was tried")
                .isEqualTo(10);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CutOff("points", 10, 10.5, 20))
                .withMessage("cut-off \"points\": 10.0 is not within [10.5, 20.0]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CutOff("points", 10, 5, 9.5))
                .withMessageContaining("not within");
    }

    @Test
    void shouldRefuseAReadingThatTheLedgerDoesNotHaveAndOneWithoutFindings() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> audit(reading("strict", null)).reading("lenient"))
                .withMessageContaining("lenient")
                .withMessageContaining("strict");
        assertRefused(audit(reading("strict", null)).negative("broken", fails), "nothing was found");
    }

    @Test
    void shouldAskForACaseThatSatisfiesAFindingThatFails() {
        ClaimAudit audit = audit().finding(Proof.whether("s", false).by(Proof.Method.COUNTEREXAMPLE, "d"))
                .negative("broken", fails)
                .correction(holds)
                .oracle("x", 1, 1, 0, "theorem")
                .negative("broken", fails);

        assertRefused(audit, "no positive control");
        assertThat(verdict(audit.positive("nearest case", holds))).isEqualTo(Verdict.CONTRADICTED);
        assertRefused(audit.positive("a case that does not satisfy it", fails), "positive control", "does not hold");
    }

    @Test
    void shouldLetADriftedVerdictSpeakForItself() {
        ClaimAudit drifted = ClaimAudit.of(LedgerRows.of("T1", Verdict.REPRODUCED))
                .finding(Proof.whether("s", false).by(Proof.Method.COUNTEREXAMPLE, "d"))
                .negative("broken", fails);

        assertThat(verdict(drifted))
                .as("neither a positive control nor a correction is asked for, since the drift fails the claim")
                .isEqualTo(Verdict.CONTRADICTED);
    }

    @Test
    void shouldAskForACorrectionThatHolds() {
        ClaimAudit audit = audit().finding(Proof.whether("s", false).by(Proof.Method.COUNTEREXAMPLE, "d"))
                .negative("broken", fails)
                .positive("nearest case", holds);

        assertRefused(audit, "no statement that does hold");
        assertRefused(
                audit.correction(fails).oracle("x", 1, 1, 0, "theorem").negative("broken", fails),
                "the correction does not hold");
        assertRefused(
                corrected(holds, Oracle.exact("x", 1, 2, 0, "theorem"), fails), "oracle \"x\" (theorem) expects 1");
        assertRefused(
                corrected(holds, Oracle.exact("x", 1, 1, 0, "theorem"), holds),
                "negative control \"broken\" went unnoticed");
    }

    private ClaimAudit corrected(Finding finding, Oracle oracle, Finding mustNotHold) {
        return audit().finding(holds)
                .negative("broken", fails)
                .correction(finding)
                .oracle(oracle)
                .negative("broken", mustNotHold);
    }

    @Test
    void shouldCallNumbersThatAreMerelyTypicalUnderpoweredWithoutPower() {
        SamplingDistribution distribution = EvidenceStoreTest.around(1.4142);
        Finding typical = TypicalValue.of(Basis.AS_WRITTEN, new PrintedNumber("x", "1.414"), distribution);

        assertThat(verdict(audit().finding(typical).negative("b", fails).power(Power.exact("a", 0.79))))
                .isEqualTo(Verdict.UNDERPOWERED);
        assertThat(verdict(audit().finding(typical).negative("b", fails).power(Power.counted("a", 805, 1_000))))
                .as("the power's own sampling error counts")
                .isEqualTo(Verdict.UNDERPOWERED);
        assertThat(verdict(audit().finding(typical).negative("b", fails).power(Power.exact("a", 0.8))))
                .isEqualTo(Verdict.REPRODUCED);
    }

    @Test
    void shouldSayWhichClaimItAudits() {
        assertThat(audit().row().id()).isEqualTo("T1");
    }

    @Test
    void shouldTellWhatHoldsAsExecutedOnly() {
        ClaimAudit executed = audit().power(Power.exact("the same state in every trial", 1))
                .finding(fails)
                .finding(Share.of(Basis.AS_EXECUTED, "s", 10_000, 10_000))
                .negative("c", fails)
                .positive("nearest case", holds)
                .correction(holds)
                .oracle("x", 1, 1, 0, "theorem")
                .negative("broken", fails);

        assertThat(verdict(executed)).isEqualTo(Verdict.ONLY_AS_EXECUTED);
    }

    @Test
    void shouldAskForThePowerOfAComparisonThatChanceCanSpoil() {
        ClaimAudit needsPower =
                audit().finding(Share.of(Basis.AS_WRITTEN, "s", 10_000, 10_000)).negative("c", fails);

        assertRefused(needsPower, "power");
        assertThat(needsPower
                        .power(Power.exact("more noise", 0.9))
                        .assess()
                        .stored()
                        .powers())
                .hasSize(1);
        Detection withItsOwn = Detection.of("d", "t", -20).against("a local model", 0.9);
        assertThat(audit().finding(withItsOwn)
                        .negative("c", fails)
                        .assess()
                        .stored()
                        .powers())
                .isEmpty();
    }

    @Test
    void shouldRefuseAProofThatCheckedNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Proof.whether("s", true).by(Proof.Method.PROPERTY, 0, ""))
                .withMessageContaining("checked no case");
    }

    @Test
    void shouldCallAPrintedNumberTypicalByItsTail() {
        SamplingDistribution distribution = EvidenceStoreTest.around(1.4142);

        assertThat(TypicalValue.of(Basis.AS_WRITTEN, new PrintedNumber("x", "1.414"), distribution)
                        .holds())
                .isTrue();
        assertThat(TypicalValue.of(Basis.AS_WRITTEN, new PrintedNumber("x", "1.417"), distribution)
                        .holds())
                .isFalse();
        assertThat(TypicalValue.power("another", distribution, EvidenceStoreTest.around(1.42), 0.0005)
                        .power())
                .isEqualTo(1);
        assertThat(TypicalValue.power("another", distribution, distribution, 0.0005)
                        .power())
                .isZero();
    }

    @Test
    void shouldRefuseToJudgeByTooFewReplications() {
        SamplingDistribution few = SamplingDistribution.of(new double[] {1, 2, 3});

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TypicalValue.of(Basis.AS_WRITTEN, new PrintedNumber("x", "2"), few))
                .withMessageContaining("2000");
    }

    @Test
    void shouldNeedEnoughReplicationsToPassAShareAtAll() {
        assertThat(Share.passing(1, 148, 0.95))
                .as("148 of 148: the lower limit is 0.0005^(1/148) < 0.95")
                .isZero();
        assertThat(Share.passing(1, 149, 0.95)).as("149 of 149 pass").isEqualTo(1);
        assertThat(Share.passing(0, 10, 0))
                .as("where nothing is required, none of ten pass")
                .isEqualTo(1);
    }

    @Test
    void shouldKnowHowOftenItsRuleForSharesErrs() {
        assertThat(Share.passing(0.95, 10_000, 0.95))
                .as("too small a share passes")
                .isLessThan(0.0005);
        assertThat(Share.passing(0.95, 2_000, 0.95)).isLessThan(0.0005);
        assertThat(1 - Share.passing(0.97, 10_000, 0.95))
                .as("a clear share fails")
                .isBetween(4e-13, 5e-13);
        assertThat(1 - Share.passing(0.97, 2_000, 0.95)).isBetween(0.12, 0.14);
        assertThat(1 - Share.passing(0.955, 10_000, 0.95)).as("the grey zone").isBetween(0.83, 0.85);
        assertThat(Share.of(Basis.AS_WRITTEN, "s", 2_000, 2_000).falseAlarm()).isBetween(0.12, 0.14);
        assertThat(Share.passing(1, 10, 0.95))
                .as("ten replications never suffice")
                .isZero();
    }

    @Test
    void shouldRequireTheLowerLimitOfTheShare() {
        assertThat(Share.of(Basis.AS_WRITTEN, "s", 9500, 10_000).holds()).isFalse();
        assertThat(Share.of(Basis.AS_WRITTEN, "s", 9700, 10_000).holds()).isTrue();
    }
}
