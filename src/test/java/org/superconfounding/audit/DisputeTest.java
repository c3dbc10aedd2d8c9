package org.superconfounding.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.superconfounding.audit.ClaimEvidence.StoredAssessment;

class DisputeTest {
    private static final Oracle INDEPENDENT = Oracle.exact("x", 1, 1, 0, "theorem");
    private static final Finding PROVEN = Proof.whether("s", true).by(Proof.Method.ENUMERATION, "d");
    private static final String NARROW = "the margin to the rule's limit is small";
    private static final String WEAK = "a test on this card has a power below 0.8";

    private static Dispute of(List<JudgedReading> readings, Oracle oracle, CutOff... cutOffs) {
        return Dispute.of(new StoredAssessment(
                Verdict.REPRODUCED,
                readings,
                List.of(oracle),
                List.of(),
                List.of(),
                List.of(cutOffs),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
    }

    private static JudgedReading reading(String name, Verdict verdict, Finding finding) {
        return new JudgedReading(name, true, verdict, List.of(finding));
    }

    private static JudgedReading excluded(Verdict verdict) {
        return new JudgedReading(verdict.label(), false, verdict, List.of(PROVEN));
    }

    @Test
    void shouldPutFirstWhatAnExcludedReadingWouldRaise() {
        Dispute raised = Dispute.of(new StoredAssessment(
                Verdict.CONTRADICTED,
                List.of(reading("x", Verdict.CONTRADICTED, PROVEN), excluded(Verdict.NOT_REPRODUCED)),
                List.of(INDEPENDENT),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));

        assertThat(raised).isEqualTo(new Dispute(13, List.of("a reading that we exclude would have a better verdict")));
    }

    /** Of a claim that rests on one finding. */
    private static Dispute of(Finding finding) {
        return of(List.of(reading("x", Verdict.REPRODUCED, finding)), INDEPENDENT);
    }

    @Test
    void shouldFindNothingToDisputeInAProofWithAnIndependentOracle() {
        assertThat(of(PROVEN)).isEqualTo(new Dispute(0, List.of()));
    }

    @Test
    void shouldNameEachReason() {
        JudgedReading reproduced = reading("x", Verdict.REPRODUCED, PROVEN);
        JudgedReading contradicted = reading("y", Verdict.CONTRADICTED, PROVEN);
        Oracle ours = new Oracle("a", 1, 1, 0, "our own code", 0, false);

        assertThat(of(List.of(reproduced, contradicted), INDEPENDENT).reasons())
                .containsExactly("depends on the reading");
        assertThat(of(List.of(reproduced, excluded(Verdict.CONTRADICTED), excluded(Verdict.REPRODUCED)), INDEPENDENT))
                .as("excluded readings that are no better")
                .isEqualTo(new Dispute(0, List.of()));
        assertThat(of(List.of(reproduced), ours, new CutOff("points", 10, 5, 20))
                        .reasons())
                .containsExactly("rests on a cut-off of ours", "no independent oracle");
        assertThat(of(Share.of(Basis.AS_WRITTEN, "s", 9_600, 10_000)).reasons())
                .hasSize(2)
                .startsWith(NARROW);
        assertThat(of(Detection.of("e", "t", StrictMath.log(0.04)).against("a", 0.9))
                        .reasons())
                .containsExactly(NARROW);
    }

    static Stream<Arguments> margins() {
        return Stream.of(
                arguments("the limit itself", typical(1, 0.001), true),
                arguments("just below ten times the limit", typical(1, Math.nextDown(0.01)), true),
                arguments("ten times the limit", typical(1, 0.01), false),
                arguments("just above a tenth of the limit", typical(1, Math.nextUp(0.0001)), true),
                arguments("a tenth of the limit", typical(1, 0.0001), false),
                arguments("reached by none, so that more would only have lowered it", typical(0, 0.001), false),
                arguments("a share 1.99 points above", Share.of(Basis.AS_WRITTEN, "s", 199, 10_000, 0), true),
                arguments("two points above", Share.of(Basis.AS_WRITTEN, "s", 200, 10_000, 0), false),
                arguments("one point below 95 %", Share.of(Basis.AS_WRITTEN, "s", 9_400, 10_000), true),
                arguments("three points below", Share.of(Basis.AS_WRITTEN, "s", 9_200, 10_000), false),
                arguments("p a tenth of the level", detection(0.001, 0.9), false),
                arguments("a little more", detection(0.00101, 0.9), true),
                arguments("the level", detection(0.01, 0.9), true),
                arguments("almost ten times the level", detection(0.099, 0.9), true),
                arguments("more than that", detection(0.101, 0.9), false));
    }

    /** Tails and p-values within a factor of ten of their limit, shares within two percentage points. */
    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("margins")
    void shouldCallAMarginNarrow(String what, Finding finding, boolean narrow) {
        assertThat(of(finding).reasons().contains(NARROW)).as(what).isEqualTo(narrow);
    }

    private static TypicalValue typical(int beyond, double tail) {
        DistributionSummary distribution = DistributionSummary.of(EvidenceStoreTest.around(1.4142));
        return new TypicalValue(Basis.AS_WRITTEN, "CS", EvidenceStoreTest.CS, distribution, beyond, tail, 0.001);
    }

    private static Detection detection(double p, double power) {
        return new Detection(Basis.PUBLISHED, "e", "t", StrictMath.log(p), 0.01, "a", power);
    }

    @Test
    void shouldCallATestWeakBelowTheRequiredPower() {
        assertThat(of(detection(1e-9, Math.nextDown(0.8))).reasons()).containsExactly(WEAK);
        assertThat(of(detection(1e-9, 0.8)).reasons()).isEmpty();
    }
}
