package org.superconfounding.report.words;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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

    private static void assertRefused(Verdict pinned, ClaimWords words, String problem) {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> WordsCheck.check("T1.adoc", LedgerRows.of("T1", pinned), null, words))
                .withMessageContaining(problem);
    }

    @Test
    void shouldAskForAReasonOfThePinnedVerdict() {
        WordsCheck.check(
                "T1.adoc",
                LedgerRows.of("T1", Verdict.REPRODUCED),
                null,
                words(Verdict.REPRODUCED, List.of(), List.of()));
        assertRefused(
                Verdict.CONTRADICTED,
                words(Verdict.REPRODUCED, List.of("But."), List.of("No.")),
                "no reason for the pinned verdict");
    }

    @Test
    void shouldAskForAnObjectionToAVerdictAgainstThePaperAndForAnAnswer() {
        assertRefused(Verdict.CONTRADICTED, words(Verdict.CONTRADICTED, List.of(), List.of()), "no objection");
        assertRefused(
                Verdict.CONTRADICTED,
                words(Verdict.CONTRADICTED, List.of("But."), List.of()),
                "1 objections and 0 answers");
    }

    @Test
    void shouldAskForTheDetailThatTheExecutionUsed() {
        assertRefused(
                Verdict.ONLY_AS_EXECUTED,
                words(Verdict.ONLY_AS_EXECUTED, List.of("But."), List.of("No.")),
                "no detail that the paper does not state");
    }
}
