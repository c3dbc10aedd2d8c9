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

    private static final Finding PROVEN = Proof.holds("s", Proof.Method.ENUMERATION, 1, "d");

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
                                        Detection.of("e", "t", StrictMath.log(0.04), "a", 0.9))),
                                List.of(INDEPENDENT),
                                List.of()))
                        .reasons())
                .singleElement()
                .asString()
                .contains("margin");
    }
}
