package org.superconfounding.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.superconfounding.audit.Ledger;

/** Walks the path for reviewers: each edit of {@code CONTRIBUTING.md} is made, and the claim's tests say what the page promises. */
class BrokenByReviewers {
    @TempDir
    private Path folder;

    @Test
    void shouldSayWhatThePagePromises() throws IOException {
        List<ReviewerStep> steps = ReviewerStep.all();
        List<BrokenJob> jobs = new ArrayList<>();
        for (ReviewerStep step : steps) {
            jobs.add(job(step));
        }

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

    private BrokenJob job(ReviewerStep step) throws IOException {
        if (step.breaksCode()) {
            return BrokenJob.broken(step.instrument(), List.of(step.claim()));
        }
        Path ledger = Files.createDirectories(folder.resolve("ledger-" + step.claim()));
        try (Stream<Path> files = Files.list(Ledger.FOLDER)) {
            for (Path file : files.toList()) {
                Files.writeString(ledger.resolve(file.getFileName()), Files.readString(file));
            }
        }
        step.edit(ledger);
        return new BrokenJob(null, ledger.toString(), List.of(step.claim()));
    }

    /** How the screen of {@code make claim} puts it. */
    private static String screen(String noticed) {
        return noticed.startsWith("verdict: ")
                ? "Verdict   " + noticed.substring("verdict: ".length()) + "  (NOT as pinned)"
                : noticed.replaceFirst("^(oracle): (.*)$", "$1 \"$2\"");
    }
}
