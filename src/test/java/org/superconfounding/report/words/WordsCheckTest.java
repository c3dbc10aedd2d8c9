package org.superconfounding.report.words;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.ClaimKind;
import org.superconfounding.audit.Consequence;
import org.superconfounding.audit.LedgerRow;
import org.superconfounding.audit.Verdict;
import org.superconfounding.io.InputException;

class WordsCheckTest {
    private static LedgerRow row(Verdict pinned) {
        Consequence grade = pinned == Verdict.REPRODUCED ? null : Consequence.NUMBER;
        return new LedgerRow(
                "T1", "p", List.of("words"), "q", "", ClaimKind.UNIVERSAL, List.of(), List.of(), grade, pinned);
    }

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

    private static void assertRefused(LedgerRow row, ClaimWords words, String problem) {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> WordsCheck.check("T1.adoc", row, null, words))
                .withMessageContaining(problem);
    }

    @Test
    void shouldAskForAReasonOfThePinnedVerdict() {
        WordsCheck.check("T1.adoc", row(Verdict.REPRODUCED), null, words(Verdict.REPRODUCED, List.of(), List.of()));
        assertRefused(
                row(Verdict.CONTRADICTED),
                words(Verdict.REPRODUCED, List.of("But."), List.of("No.")),
                "no reason for the pinned verdict");
    }

    @Test
    void shouldAskForAnObjectionToAVerdictAgainstThePaperAndForAnAnswer() {
        assertRefused(row(Verdict.CONTRADICTED), words(Verdict.CONTRADICTED, List.of(), List.of()), "no objection");
        assertRefused(
                row(Verdict.CONTRADICTED),
                words(Verdict.CONTRADICTED, List.of("But."), List.of()),
                "1 objections and 0 answers");
    }
}
