package org.superconfounding.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.ClaimEvidence.StoredAssessment;

class DisputeTest {
    private static final Oracle INDEPENDENT = Oracle.exact("x", 1, 1, 0, "theorem");

    private static StoredAssessment of(List<JudgedReading> readings, List<Oracle> oracles, List<CutOff> cutOffs) {
        return new StoredAssessment(
                Verdict.REPRODUCED,
                readings,
                oracles,
                List.of(),
                List.of(),
                cutOffs,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static JudgedReading reading(String name, Verdict verdict, Finding... findings) {
        return new JudgedReading(name, true, verdict, List.of(findings));
    }

    private static final Finding PROVEN = Proof.whether("s", true).by(Proof.Method.ENUMERATION, "d");

    @Test
    void shouldFindNothingToDisputeInAProofWithAnIndependentOracle() {
        StoredAssessment sound = of(List.of(reading("x", Verdict.REPRODUCED, PROVEN)), List.of(INDEPENDENT), List.of());

        assertThat(Dispute.of(sound)).isEqualTo(new Dispute(0, List.of()));
    }

    @Test
    void shouldNameEachReason() {
        List<JudgedReading> differing =
                List.of(reading("x", Verdict.REPRODUCED, PROVEN), reading("y", Verdict.CONTRADICTED, PROVEN));

        assertThat(Dispute.of(of(differing, List.of(INDEPENDENT), List.of())).reasons())
                .containsExactly("depends on the reading");
        assertThat(Dispute.of(of(
                                List.of(reading("x", Verdict.REPRODUCED, PROVEN)),
                                List.of(new Oracle("a", 1, 1, 0, "our own code", 0, false)),
                                List.of(new CutOff("points", 10, 5, 20))))
                        .reasons())
                .containsExactly("rests on a cut-off of ours", "no independent oracle");
        assertThat(Dispute.of(of(
                                List.of(reading(
                                        "x", Verdict.REPRODUCED, Share.of(Basis.AS_WRITTEN, "s", 9_600, 10_000))),
                                List.of(INDEPENDENT),
                                List.of()))
                        .reasons())
                .hasSize(2)
                .first()
                .asString()
                .contains("margin");
        assertThat(Dispute.of(of(
                                List.of(reading(
                                        "x",
                                        Verdict.REPRODUCED,
                                        Detection.of("e", "t", StrictMath.log(0.04))
                                                .against("a", 0.9))),
                                List.of(INDEPENDENT),
                                List.of()))
                        .reasons())
                .singleElement()
                .asString()
                .contains("margin");
    }

    private static boolean narrow(Finding finding) {
        return Dispute.of(of(List.of(reading("x", Verdict.REPRODUCED, finding)), List.of(INDEPENDENT), List.of()))
                .reasons()
                .contains("the margin to the rule's limit is small");
    }

    private static TypicalValue typical(int beyond, double tail) {
        return new TypicalValue(
                Basis.AS_WRITTEN,
                "CS",
                EvidenceStoreTest.CS,
                DistributionSummary.of(EvidenceStoreTest.around(1.4142)),
                beyond,
                tail,
                0.001);
    }

    @Test
    void shouldCallATailWithinAFactorOfTenOfItsLimitNarrow() {
        assertThat(narrow(typical(1, 0.001))).as("the limit itself").isTrue();
        assertThat(narrow(typical(1, Math.nextDown(0.01))))
                .as("just below ten times the limit")
                .isTrue();
        assertThat(narrow(typical(1, 0.01))).as("ten times the limit").isFalse();
        assertThat(narrow(typical(1, Math.nextUp(0.0001))))
                .as("just above a tenth")
                .isTrue();
        assertThat(narrow(typical(1, 0.0001))).as("a tenth of the limit").isFalse();
        assertThat(narrow(typical(0, 0.001)))
                .as("no replication reached it, and more of them would only have lowered the estimate")
                .isFalse();
    }

    @Test
    void shouldCallAShareWithinTwoPercentagePointsOfTheRequiredOneNarrow() {
        assertThat(narrow(Share.of(Basis.AS_WRITTEN, "s", 199, 10_000, 0)))
                .as("1.99 points above")
                .isTrue();
        assertThat(narrow(Share.of(Basis.AS_WRITTEN, "s", 200, 10_000, 0)))
                .as("two points above")
                .isFalse();
        assertThat(narrow(Share.of(Basis.AS_WRITTEN, "s", 9_400, 10_000)))
                .as("one point below 95 %")
                .isTrue();
        assertThat(narrow(Share.of(Basis.AS_WRITTEN, "s", 9_200, 10_000)))
                .as("three points below")
                .isFalse();
    }

    private static Detection detection(double p, double power) {
        return new Detection(Basis.PUBLISHED, "e", "t", StrictMath.log(p), 0.01, "a", power);
    }

    @Test
    void shouldCallAPValueWithinAFactorOfTenOfItsLevelNarrow() {
        assertThat(narrow(detection(0.001, 0.9))).as("a tenth of the level").isFalse();
        assertThat(narrow(detection(0.00101, 0.9))).as("a little more").isTrue();
        assertThat(narrow(detection(0.01, 0.9))).as("the level").isTrue();
        assertThat(narrow(detection(0.099, 0.9)))
                .as("almost ten times the level")
                .isTrue();
        assertThat(narrow(detection(0.101, 0.9))).as("more than that").isFalse();
    }

    @Test
    void shouldCallATestWeakBelowTheRequiredPower() {
        String weak = "a test on this card has a power below 0.8";
        for (double power : new double[] {Math.nextDown(0.8), 0.8}) {
            List<JudgedReading> readings = List.of(reading("x", Verdict.REPRODUCED, detection(1e-9, power)));
            assertThat(Dispute.of(of(readings, List.of(INDEPENDENT), List.of())).reasons())
                    .as("power %s", power)
                    .isEqualTo(power < 0.8 ? List.of(weak) : List.of());
        }
    }
}
