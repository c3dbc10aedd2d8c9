package org.superconfounding.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which findings may stand under which kind of claim: the table of docs/method.adoc, section Rules. */
class ClaimKindTest {
    private static final List<PrintedNumber> PRINTED = List.of(EvidenceStoreTest.CS);
    private static final List<Finding> FINDINGS =
            EvidenceStoreTest.assessment().stored().findings();

    private static String accepted(ClaimKind kind) {
        return FINDINGS.stream()
                .filter(finding -> kind.contradiction(PRINTED, List.of(finding)).isEmpty())
                .map(Finding::rule)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    @Test
    void shouldHaveAFindingOfEachRuleToTry() {
        assertThat(FINDINGS.stream().map(Finding::rule))
                .containsExactlyInAnyOrder(
                        "typical value", "share of replications", "proof", "recomputation", "detection", "missing");
    }

    @Test
    void shouldBeJudgedByItsOwnRuleOrByNoneForWantOfData() {
        Map<ClaimKind, String> accepted =
                Stream.of(ClaimKind.values()).collect(Collectors.toMap(kind -> kind, ClaimKindTest::accepted));

        assertThat(accepted)
                .as("the rules of which one alone may decide a claim of each kind")
                .isEqualTo(Map.of(
                        ClaimKind.PRINTED_VALUE, "missing, typical value",
                        ClaimKind.THRESHOLD, "detection, missing, share of replications",
                        ClaimKind.UNIVERSAL, "missing, proof",
                        ClaimKind.RECOMPUTATION, "missing, proof, recomputation"));
    }

    @Test
    void shouldNotRestOnSamplingWhereNothingIsSampled() {
        assertThat(Stream.of(ClaimKind.values())
                        .filter(kind -> kind.contradiction(PRINTED, FINDINGS).isPresent()))
                .as("kinds that a finding of each rule together contradicts")
                .containsExactly(ClaimKind.UNIVERSAL, ClaimKind.RECOMPUTATION);
    }

    @Test
    void shouldPrintANumberToBeAPrintedValue() {
        assertThat(ClaimKind.PRINTED_VALUE.contradiction(List.of(), FINDINGS))
                .hasValueSatisfying(problem -> assertThat(problem).contains("no number under printed"));
    }
}
