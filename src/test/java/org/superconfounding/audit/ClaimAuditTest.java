package org.superconfounding.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.superconfounding.statistics.SamplingDistribution;

class ClaimAuditTest {
    private final Finding holds = Proof.holds("s", Proof.Method.ENUMERATION, 1, "d");
    private final Finding fails = Share.of(Basis.AS_WRITTEN, "s", 0, 100);

    private static ClaimAudit audit() {
        return ClaimAudit.of(new LedgerRow("T1", "p", "q", "", ClaimKind.UNIVERSAL, List.of(), null))
                .reason("r");
    }

    @Test
    void shouldDecideByRule() {
        assertThat(audit().finding(holds).control("c", fails).assess().verdict())
                .isEqualTo(Verdict.REPRODUCED);
    }

    @Test
    void shouldFailWhenAnOracleDisagrees() {
        assertThatIllegalStateException()
                .isThrownBy(() -> audit().finding(holds)
                        .control("c", fails)
                        .oracle(Oracle.exact("x", 1, 1.1, 0.05, "theorem"))
                        .assess())
                .withMessageContaining("T1")
                .withMessageContaining("theorem");
    }

    @Test
    void shouldFailWhenANegativeControlGoesUnnoticedOrIsAbsent() {
        assertThatIllegalStateException()
                .isThrownBy(() -> audit().finding(holds).control("c", holds).assess())
                .withMessageContaining("unnoticed");
        assertThatIllegalStateException()
                .isThrownBy(() -> audit().finding(holds).assess())
                .withMessageContaining("no negative control");
    }

    @Test
    void shouldFailWithoutAReason() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        audit().reason(" ").finding(holds).control("c", fails).assess())
                .withMessageContaining("no reason");
    }

    @Test
    void shouldSayWhichClaimItAudits() {
        assertThat(audit().row().id()).isEqualTo("T1");
    }

    @Test
    void shouldAskForTheDetailThatTheExecutionUsed() {
        ClaimAudit needsDetail = audit().power("the same state in every trial", 1)
                .finding(fails)
                .finding(Share.of(Basis.AS_EXECUTED, "s", 10_000, 10_000))
                .control("c", fails);

        assertThatIllegalStateException().isThrownBy(needsDetail::assess).withMessageContaining("detail");
        assertThat(needsDetail.detail("fresh states").assess().verdict()).isEqualTo(Verdict.ONLY_AS_EXECUTED);
    }

    @Test
    void shouldAskForThePowerOfAComparisonThatChanceCanSpoil() {
        ClaimAudit needsPower =
                audit().finding(Share.of(Basis.AS_WRITTEN, "s", 10_000, 10_000)).control("c", fails);

        assertThatIllegalStateException().isThrownBy(needsPower::assess).withMessageContaining("power");
        assertThat(needsPower.power("more noise", 0.9).assess().powers()).hasSize(1);
        Detection withItsOwn = Detection.of("d", "t", -20, "a local model", 0.9);
        assertThat(audit().finding(withItsOwn).control("c", fails).assess().powers())
                .isEmpty();
    }

    @Test
    void shouldRefuseAProofThatCheckedNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Proof.holds("s", Proof.Method.PROPERTY, 0, ""))
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
        assertThat(TypicalValue.power(distribution, EvidenceStoreTest.around(1.42), 0.0005))
                .isEqualTo(1);
        assertThat(TypicalValue.power(distribution, distribution, 0.0005)).isZero();
    }

    @Test
    void shouldRefuseToJudgeByTooFewReplications() {
        SamplingDistribution few = SamplingDistribution.of(new double[] {1, 2, 3});

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TypicalValue.of(Basis.AS_WRITTEN, new PrintedNumber("x", "2"), few))
                .withMessageContaining("2000");
    }

    @Test
    void shouldRequireTheLowerLimitOfTheShare() {
        assertThat(Share.of(Basis.AS_WRITTEN, "s", 9500, 10_000).holds()).isFalse();
        assertThat(Share.of(Basis.AS_WRITTEN, "s", 9700, 10_000).holds()).isTrue();
    }
}
