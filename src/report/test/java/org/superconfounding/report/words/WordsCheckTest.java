package org.superconfounding.report.words;

import static org.superconfounding.audit.Verdict.CONTRADICTED;
import static org.superconfounding.audit.Verdict.ONLY_AS_EXECUTED;
import static org.superconfounding.audit.Verdict.REPRODUCED;
import static org.superconfounding.io.Refusals.assertRefused;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.LedgerRows;
import org.superconfounding.audit.Verdict;
import org.superconfounding.io.InputException;

class WordsCheckTest {
    private static ClaimWords words(Verdict reasoned, List<String> objections, List<String> answers) {
        return new ClaimWords(
                Map.of(reasoned, "Because."),
                List.of(),
                List.of(),
                objections,
                answers,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static void check(Verdict pinned, ClaimWords words) {
        WordsCheck.check("T1.adoc", LedgerRows.of("T1", pinned), null, words);
    }

    private static void assertLacks(String problem, Verdict pinned, ClaimWords words) {
        assertRefused(InputException.class, () -> check(pinned, words), problem);
    }

    @Test
    void shouldAskForAReasonOfThePinnedVerdict() {
        check(REPRODUCED, words(REPRODUCED, List.of(), List.of()));
        assertLacks(
                "no reason for the pinned verdict", CONTRADICTED, words(REPRODUCED, List.of("But."), List.of("No.")));
    }

    @Test
    void shouldAskForAnObjectionToAVerdictAgainstThePaperAndForAnAnswer() {
        assertLacks("no objection", CONTRADICTED, words(CONTRADICTED, List.of(), List.of()));
        assertLacks("1 objections and 0 answers", CONTRADICTED, words(CONTRADICTED, List.of("But."), List.of()));
    }

    @Test
    void shouldAskForTheDetailThatTheExecutionUsed() {
        assertLacks(
                "no detail that the paper does not state",
                ONLY_AS_EXECUTED,
                words(ONLY_AS_EXECUTED, List.of("But."), List.of("No.")));
    }
}
