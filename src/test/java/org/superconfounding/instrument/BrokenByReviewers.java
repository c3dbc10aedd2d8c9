package org.superconfounding.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.superconfounding.audit.Ledger;
import org.superconfounding.audit.junit.Settings;

/** Walks the path for reviewers: each edit of {@code CONTRIBUTING.md} is made, and the claim's tests say what the page promises. */
class BrokenByReviewers {
    @TempDir
    private Path folder;

    static Stream<ReviewerStep> steps() {
        return ReviewerStep.all().stream();
    }

    @ParameterizedTest
    @MethodSource("steps")
    void shouldSayWhatThePagePromises(ReviewerStep step) throws IOException {
        String noticed = step.breaksCode()
                ? BrokenBuild.broken(step.instrument(), folder).get(step.claim())
                : withEditedLedger(step);

        assertThat(screen(noticed)).as("%s after the edit", step.claim()).isEqualTo(step.screen());
    }

    private String withEditedLedger(ReviewerStep step) throws IOException {
        Path ledger = Files.createDirectories(folder.resolve("ledger"));
        try (Stream<Path> files = Files.list(Ledger.FOLDER)) {
            for (Path file : files.toList()) {
                Files.copy(file, ledger.resolve(file.getFileName()));
            }
        }
        step.edit(ledger);
        return Settings.during(
                Map.of("audit.ledger.dir", ledger.toString()),
                () -> BrokenBuild.sound(folder, List.of(step.claim())).get(step.claim()));
    }

    /** How the screen of {@code make claim} puts it. */
    private static String screen(String noticed) {
        return noticed.startsWith("verdict: ")
                ? "Verdict   " + noticed.substring("verdict: ".length()) + "  (NOT as pinned)"
                : noticed.replaceFirst("^(oracle): (.*)$", "$1 \"$2\"");
    }
}
