package org.superconfounding.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.Ledger;
import org.superconfounding.audit.Verdict;
import org.superconfounding.io.StrictMapper;

/** The path for reviewers fits code and ledger as they are now; {@link BrokenByReviewers} walks it. */
class ReviewerPathTest {
    private static final List<ReviewerStep> STEPS = ReviewerStep.all();

    @Test
    void shouldLeadThroughFiveClaimsWithTheVerdictsOfTheLedger() {
        Ledger ledger = Ledger.read(Ledger.FOLDER);

        assertThat(STEPS).extracting(ReviewerStep::claim).hasSize(5).doesNotHaveDuplicates();
        assertThat(STEPS).allSatisfy(step -> assertThat(
                        ledger.claim(step.claim()).pinned().map(Verdict::label))
                .as("pinned verdict of %s", step.claim())
                .contains(step.verdict()));
        assertThat(STEPS).allSatisfy(step -> assertThat(StrictMapper.text(ReviewerStep.PAGE))
                .contains("`make claim ID=" + step.claim() + "`"));
    }

    @Test
    void shouldQuoteLinesThatAreThereExactlyOnce() {
        assertThat(STEPS).allSatisfy(step -> {
            assertThat(step.occurrences())
                    .as("\"%s\" in %s", step.line(), step.file())
                    .isEqualTo(1);
            assertThat(step.becomes()).as("the edit of %s", step.claim()).isNotEqualTo(step.line());
        });
    }

    @Test
    void shouldBreakCodeAsWellAsTheLedger() {
        assertThat(STEPS).anyMatch(ReviewerStep::breaksCode);
        assertThat(STEPS.stream().filter(step -> !step.breaksCode()))
                .isNotEmpty()
                .allMatch(step -> step.file().startsWith(Ledger.FOLDER));
    }
}
