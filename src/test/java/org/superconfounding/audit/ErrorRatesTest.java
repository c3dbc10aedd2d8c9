package org.superconfounding.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.ClaimEvidence.StoredAssessment;
import org.superconfounding.audit.ErrorRates.ClaimPower;
import org.superconfounding.audit.ErrorRates.Rate;
import org.superconfounding.statistics.SamplingDistribution;

class ErrorRatesTest {
    private static final Finding PROOF = Proof.whether("p", true).by(Proof.Method.ENUMERATION, "");
    private static final Finding DETECTION = Detection.of("d", "t", -20).against("a local model", 0.9);
    private static final Share SHARE = Share.of(Basis.AS_WRITTEN, "s", 10_000, 10_000);

    /** One that a rerun can spoil, with probability P(Poisson(4.5) ≥ 5), and one that it cannot. */
    private static final List<Control> CONTROLS =
            List.of(Control.negative("broken", beyond(4)), Control.positive("nearest case", PROOF));

    private static ClaimEvidence evidence(String id, List<Finding> findings, List<Oracle> oracles, Power... powers) {
        StoredAssessment assessment = new StoredAssessment(
                Verdict.REPRODUCED,
                List.of(new JudgedReading(Reading.ONLY, true, Verdict.REPRODUCED, findings)),
                oracles,
                CONTROLS,
                List.of(powers),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new ClaimEvidence(ClaimEvidence.SCHEMA, id, 1, 2000, "run", assessment, List.of());
    }

    private static TypicalValue typical(double centre) {
        return TypicalValue.of(Basis.AS_WRITTEN, EvidenceStoreTest.CS, EvidenceStoreTest.around(centre));
    }

    @Test
    void shouldAddUpTheFalseAlarmsOfEachKind() {
        List<Finding> findings = List.of(
                typical(1.4142),
                typical(1.4141),
                typical(0.7),
                SHARE,
                DETECTION,
                PROOF,
                Recomputation.of("r", EvidenceStoreTest.CS, 1.4141));
        Oracle exact = Oracle.exact("o", 1, 1, 0, "theorem");
        Oracle mean = Oracle.sampledMean("m", 1.4142, EvidenceStoreTest.around(1.4142), "closed form");
        ErrorRates rates = ErrorRates.of(List.of(evidence("E2.1", findings, List.of(exact, mean))));

        assertThat(rates.printed().comparisons())
                .as("whether they turned out typical or not")
                .isEqualTo(3);
        assertThat(rates.printed().sum()).isCloseTo(3 * Rules.TYPICAL_ALPHA, offset(1e-15));
        assertThat(rates.detections()).isEqualTo(new Rate(1, Rules.DETECTION_ALPHA));
        assertThat(rates.oracles())
                .as("a comparison without sampling error cannot raise a false alarm")
                .isEqualTo(new Rate(1, Rules.ORACLE_ALPHA));
        assertThat(rates.published().sum()).isCloseTo(0.053, offset(1e-12));
        assertThat(rates.rerun().sum())
                .as("with 2,000 replications one beyond decides: P(Poisson(0.5) ≥ 1)")
                .isCloseTo(1 - StrictMath.exp(-0.5) + beyond(4).rerunFlip(), offset(1e-3));
        assertThat(rates.controls()).isEqualTo(new Rate(1, beyond(4).rerunFlip()));
        assertThat(rates.rerun().comparisons())
                .as("one finding, one control and one oracle lie close to a limit")
                .isEqualTo(3);
        assertThat(rates.published().comparisons()).isEqualTo(3 + 1);
    }

    /** Typical from 5 of 10,000 replications beyond on; a share from 9,571 of 10,000 on. */
    @Test
    void shouldKnowHowOftenARerunComesOutOtherwise() {
        assertThat(beyond(4).holds()).isFalse();
        assertThat(beyond(5).holds()).isTrue();
        assertThat(beyond(5).rerunFlip()).as("P(Poisson(5.5) ≤ 4)").isCloseTo(0.3575, offset(2e-3));
        assertThat(beyond(4).rerunFlip()).as("P(Poisson(4.5) ≥ 5)").isCloseTo(0.4679, offset(2e-3));
        assertThat(beyond(0).rerunFlip()).as("P(Poisson(0.5) ≥ 5)").isCloseTo(1.7e-4, offset(2e-5));
        assertThat(beyond(2_000).rerunFlip()).isLessThan(1e-300);
        assertThat(Share.of(Basis.AS_WRITTEN, "s", 9_571, 10_000).rerunFlip())
                .as("at the limit")
                .isBetween(0.4, 0.6);
        assertThat(Share.of(Basis.AS_WRITTEN, "s", 10_000, 10_000).rerunFlip()).isLessThan(1e-12);
        assertThat(Share.of(Basis.AS_WRITTEN, "s", 0, 10_000).rerunFlip()).isLessThan(1e-12);
    }

    private static TypicalValue beyond(int count) {
        double[] values =
                IntStream.range(0, 10_000).mapToDouble(i -> i < count ? 2 : 1).toArray();
        return TypicalValue.of(Basis.AS_WRITTEN, new PrintedNumber("x", "2"), SamplingDistribution.of(values));
    }

    @Test
    void shouldNeverStateAProbabilityAboveOne() {
        List<Finding> many = Collections.nCopies(30, DETECTION);
        Rate detections =
                ErrorRates.of(List.of(evidence("E2.1", many, List.of()))).detections();

        assertThat(detections.sum()).isCloseTo(1.5, offset(1e-12));
        assertThat(detections.bound()).isEqualTo(1);
    }

    @Test
    void shouldListEveryPowerInTheOrderOfTheClaims() {
        Power noise = Power.exact("more noise", 0.7);
        Power local = Power.exact("a local model", 0.9);
        ErrorRates rates = ErrorRates.of(List.of(
                evidence("E2.9", List.of(DETECTION), List.of(), noise, local),
                evidence("E2.1", List.of(), List.of(), Power.exact("less noise", 0.6))));

        assertThat(rates.powers())
                .containsExactly(
                        new ClaimPower("E2.9", "more noise", 0.7, true),
                        new ClaimPower("E2.9", "a local model", 0.9, true),
                        new ClaimPower("E2.1", "less noise", 0.6, true));
    }

    @Test
    void shouldListThePowerOfADetectionThatNobodyStatedBesides() {
        assertThat(ErrorRates.of(List.of(evidence("E2.9", List.of(PROOF, DETECTION), List.of())))
                        .powers())
                .containsExactly(new ClaimPower("E2.9", "a local model", 0.9, true));
    }

    @Test
    void shouldCountNothingWhereNothingWasAssessed() {
        ErrorRates rates = ErrorRates.of(
                List.of(new ClaimEvidence(ClaimEvidence.SCHEMA, "E2.1", 1, 2000, "run", null, List.of())));

        assertThat(rates.published()).isEqualTo(new Rate(0, 0));
        assertThat(rates.powers()).isEmpty();
    }
}
