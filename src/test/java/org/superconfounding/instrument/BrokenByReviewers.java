package org.superconfounding.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.ProjectFiles.copy;
import static org.superconfounding.io.ProjectFiles.edit;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.superconfounding.audit.Ledger;

/** Walks the path for reviewers: each edit of {@code CONTRIBUTING.md} is made, and the claim's tests say what the page promises. */
class BrokenByReviewers {
    @TempDir
    private Path folder;

    @Test
    void shouldSayWhatThePagePromises() {
        List<ReviewerStep> steps = ReviewerStep.all();
        List<BrokenJob> jobs = steps.stream().map(this::job).toList();
        List<SortedMap<String, String>> noticed = BrokenWorkers.run("reviewers' edits", jobs, folder.resolve("runs"));

        SoftAssertions softly = new SoftAssertions();
        for (int i = 0; i < steps.size(); i++) {
            ReviewerStep step = steps.get(i);
            softly.assertThat(screen(noticed.get(i).get(step.claim())))
                    .as("%s after the edit", step.claim())
                    .isEqualTo(step.screen());
        }
        softly.assertAll();
        assertThat(steps).as("edits that were made").isNotEmpty();
    }

    private BrokenJob job(ReviewerStep step) {
        if (step.breaksCode()) {
            return BrokenJob.broken(step.instrument(), List.of(step.claim()));
        }
        Path ledger = folder.resolve("ledger-" + step.claim());
        copy(Ledger.FOLDER, ledger);
        edit(ledger.resolve(step.file().getFileName()), step.line(), step.becomes());
        return new BrokenJob(null, ledger.toString(), List.of(step.claim()));
    }

    /** How the screen of {@code make claim} puts it. */
    private static String screen(String noticed) {
        return noticed.startsWith("verdict: ")
                ? "Verdict   " + noticed.substring("verdict: ".length()) + "  (NOT as pinned)"
                : noticed.replaceFirst("^(oracle): (.*)$", "$1 \"$2\"");
    }
}
