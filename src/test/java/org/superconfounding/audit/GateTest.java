package org.superconfounding.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {
    private static final LedgerRow PINNED = row("E2.1", ClaimKind.PRINTED_VALUE, Verdict.NOT_TESTABLE);
    private static final LedgerRow OTHER = row("E2.1", ClaimKind.PRINTED_VALUE, Verdict.REPRODUCED);
    private static final LedgerRow OPEN = row("E2.1", ClaimKind.PRINTED_VALUE, null);

    private static LedgerRow row(String id, ClaimKind kind, @Nullable Verdict pinned) {
        return LedgerRows.of(id, kind, List.of(EvidenceStoreTest.CS), pinned);
    }

    private static Map<String, ClaimEvidence> evidence(String id, boolean passed, boolean concluded) {
        TestRecord test = new TestRecord("a.B", "shouldC", "jqwik", passed, passed ? "" : "boom\ntrace", List.of());
        ClaimEvidence.StoredAssessment assessment =
                concluded ? EvidenceStoreTest.assessment().stored() : null;
        return Map.of(id, new ClaimEvidence(ClaimEvidence.SCHEMA, id, 1, 2000, "run", assessment, List.of(test)));
    }

    private static List<String> problems(Map<String, ClaimEvidence> evidence, Set<String> only, LedgerRow... rows) {
        LedgerGroup group = new LedgerGroup(LedgerGroup.SCHEMA, "E2", "t", false, List.of(rows));
        return Gate.problems(new Ledger(List.of(group)), evidence, only);
    }

    private static void assertProblem(List<String> problems, String... words) {
        assertThat(problems).singleElement().asString().contains(words);
    }

    @Test
    void shouldPassWhatIsAsPinnedAndWhatIsNotTestedYet() {
        assertThat(problems(evidence("E2.1", true, true), Set.of(), PINNED)).isEmpty();
        assertThat(problems(Map.of(), Set.of(), OPEN)).isEmpty();
    }

    @Test
    void shouldReportDrift() {
        assertProblem(problems(evidence("E2.1", true, true), Set.of(), OTHER), "E2.1", "not testable", "reproduced");
    }

    @ParameterizedTest(name = "concluded: {0}")
    @ValueSource(booleans = {true, false})
    void shouldReportAFailedTestInOneLine(boolean concluded) {
        assertThat(problems(evidence("E2.1", false, concluded), Set.of(), PINNED))
                .as("that it did not conclude either goes without saying")
                .containsExactly("claim E2.1: test shouldC failed: boom");
    }

    @Test
    void shouldReportAPinnedClaimWithoutTestAndAnUnconcludedOne() {
        assertProblem(problems(Map.of(), Set.of(), OTHER), "no test");
        assertProblem(problems(evidence("E2.1", true, false), Set.of(), OTHER), "none concluded");
    }

    @Test
    void shouldReportAKindThatTheFindingsContradict() {
        LedgerRow recomputation = row("E2.1", ClaimKind.RECOMPUTATION, Verdict.NOT_TESTABLE);

        assertProblem(
                problems(evidence("E2.1", true, true), Set.of(), recomputation),
                "E2.1",
                "calls it a recomputation",
                "judged by",
                "typical value",
                "kind in the ledger");
    }

    @Test
    void shouldCheckNothingButTheChosenClaims() {
        LedgerRow second = row("E2.2", ClaimKind.PRINTED_VALUE, Verdict.REPRODUCED);

        assertThat(problems(evidence("E2.1", true, true), Set.of("E2.1"), PINNED, second))
                .as("E2.2 has no evidence, but was not asked for")
                .isEmpty();
        assertProblem(problems(evidence("E2.1", true, true), Set.of(), PINNED, second), "E2.2");
    }

    @Test
    void shouldReportATestOfAnUnknownClaimAndAnUnknownChoice() {
        assertProblem(problems(evidence("E2.9", true, true), Set.of(), OPEN), "E2.9", "not in the ledger");
        assertProblem(problems(Map.of(), Set.of("E7.1"), OPEN), "E7.1");
    }
}
