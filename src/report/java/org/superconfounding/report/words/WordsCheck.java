package org.superconfounding.report.words;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.superconfounding.audit.ClaimEvidence;
import org.superconfounding.audit.LedgerRow;
import org.superconfounding.audit.Verdict;
import org.superconfounding.io.InputException;

/** Whether a claim's words fit its ledger row and its evidence. */
public final class WordsCheck {
    private WordsCheck() {}

    /**
     * @param evidence null for a claim without a test in this build
     * @throws InputException if the pinned verdict has no reason, a verdict open to dispute has no objection or an objection no
     *     answer, "only as executed" has no detail, or corrections or differences are not those that the claim's test gave
     */
    public static void check(String file, LedgerRow row, @Nullable ClaimEvidence evidence, ClaimWords words) {
        row.pinned().ifPresent(pinned -> {
            require(words.reason(pinned).isPresent(), file, "no reason for the pinned verdict, " + pinned.label());
            require(
                    pinned == Verdict.REPRODUCED || !words.objections().isEmpty(),
                    file,
                    "no objection, although the verdict is " + pinned.label());
            require(
                    pinned != Verdict.ONLY_AS_EXECUTED || !words.details().isEmpty(),
                    file,
                    "no detail that the paper does not state, although the verdict is " + pinned.label());
        });
        require(
                words.objections().size() == words.answers().size(),
                file,
                words.objections().size() + " objections and " + words.answers().size() + " answers");
        if (evidence == null || evidence.assessment() == null) {
            return;
        }
        int tested = evidence.assessment().corrections().size();
        require(
                words.corrections().size() == tested,
                file,
                words.corrections().size() + " corrections in words, " + tested + " tested");
        List<String> pinned =
                evidence.assessment().differences().stream().sorted().toList();
        List<String> told =
                words.differences().stream().map(SourceWords::topic).sorted().toList();
        require(told.equals(pinned), file, "differences told " + told + ", differences tested " + pinned);
    }

    private static void require(boolean condition, String file, String problem) {
        if (!condition) {
            throw new InputException(file, "", problem, "Mend the file or the claim's test");
        }
    }
}
