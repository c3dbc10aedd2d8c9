package org.superconfounding.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GateTest {
    private static LedgerRow row(String id, @Nullable Verdict pinned) {
        return LedgerRows.of(id, ClaimKind.PRINTED_VALUE, List.of(EvidenceStoreTest.CS), pinned);
    }

    private static LedgerRow row(ClaimKind kind) {
        return LedgerRows.of("E2.1", kind, List.of(EvidenceStoreTest.CS), Verdict.NOT_TESTABLE);
    }

    private static Ledger ledgerOf(LedgerRow... rows) {
        return new Ledger(List.of(new LedgerGroup(LedgerGroup.SCHEMA, "E2", "t", false, List.of(rows))));
    }

    private static Ledger ledger(@Nullable Verdict pinned) {
        return ledgerOf(row("E2.1", pinned));
    }

    private static Map<String, ClaimEvidence> evidence(String id, boolean passed, boolean concluded) {
        TestRecord test = new TestRecord("a.B", "shouldC", "jqwik", passed, passed ? "" : "boom\ntrace", List.of());
        ClaimEvidence.StoredAssessment assessment =
                concluded ? EvidenceStoreTest.assessment().stored() : null;
        return Map.of(id, new ClaimEvidence(ClaimEvidence.SCHEMA, id, 1, 2000, "run", assessment, List.of(test)));
    }

    @Test
    void shouldPassWhatIsAsPinned() {
        assertThat(Gate.problems(ledger(Verdict.NOT_TESTABLE), evidence("E2.1", true, true), Set.of()))
                .isEmpty();
    }

    @Test
    void shouldReportDrift() {
        assertThat(Gate.problems(ledger(Verdict.REPRODUCED), evidence("E2.1", true, true), Set.of()))
                .singleElement()
                .asString()
                .contains("E2.1", "not testable", "reproduced");
    }

    @Test
    void shouldReportAFailedTestInOneLine() {
        assertThat(Gate.problems(ledger(Verdict.NOT_TESTABLE), evidence("E2.1", false, true), Set.of()))
                .containsExactly("claim E2.1: test shouldC failed: boom");
        assertThat(Gate.problems(ledger(Verdict.NOT_TESTABLE), evidence("E2.1", false, false), Set.of()))
                .as("that it did not conclude either goes without saying")
                .containsExactly("claim E2.1: test shouldC failed: boom");
    }

    @Test
    void shouldReportAPinnedClaimWithoutTestAndAnUnconcludedOne() {
        assertThat(Gate.problems(ledger(Verdict.REPRODUCED), Map.of(), Set.of()))
                .singleElement()
                .asString()
                .contains("no test");
        assertThat(Gate.problems(ledger(Verdict.REPRODUCED), evidence("E2.1", true, false), Set.of()))
                .singleElement()
                .asString()
                .contains("none concluded");
    }

    @Test
    void shouldReportAKindThatTheFindingsContradict() {
        assertThat(Gate.problems(ledgerOf(row(ClaimKind.RECOMPUTATION)), evidence("E2.1", true, true), Set.of()))
                .as("the evidence has findings on replications")
                .singleElement()
                .asString()
                .contains("E2.1", "calls it a recomputation", "judged by", "typical value", "kind in the ledger");
    }

    @Test
    void shouldCheckNothingButTheChosenClaims() {
        Ledger two = ledgerOf(row("E2.1", Verdict.NOT_TESTABLE), row("E2.2", Verdict.REPRODUCED));
        assertThat(Gate.problems(two, evidence("E2.1", true, true), Set.of("E2.1")))
                .as("E2.2 has no evidence, but was not asked for")
                .isEmpty();
        assertThat(Gate.problems(two, evidence("E2.1", true, true), Set.of()))
                .as("in a full run it is missed")
                .singleElement()
                .asString()
                .contains("E2.2");
    }

    @Test
    void shouldLetAnUnpinnedClaimWithoutTestPassAsNotTestedYet() {
        assertThat(Gate.problems(ledger(null), Map.of(), Set.of())).isEmpty();
    }

    @Test
    void shouldReportATestOfAnUnknownClaimAndAnUnknownChoice() {
        assertThat(Gate.problems(ledger(null), evidence("E2.9", true, true), Set.of()))
                .singleElement()
                .asString()
                .contains("E2.9", "not in the ledger");
        assertThat(Gate.problems(ledger(null), Map.of(), Set.of("E7.1")))
                .singleElement()
                .asString()
                .contains("E7.1");
    }
}
