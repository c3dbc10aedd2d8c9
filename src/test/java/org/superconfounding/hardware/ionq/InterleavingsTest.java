package org.superconfounding.hardware.ionq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.superconfounding.hardware.RecordedRun;
import org.superconfounding.hardware.RecordedRuns;
import org.superconfounding.hardware.Submission;

/** Many processes at once, and every one of them may die: see {@link Interleaving}. {@code make ionq-interleavings} plays a thousand. */
class InterleavingsTest {
    private static final int HOW_MANY = Integer.getInteger("ionq.interleavings", 24);
    private static final long SEED = 20250828;

    @QuickFolder
    private Path folder;

    private int kills;
    private int fullDisks;
    private int runs;

    @Test
    void shouldKeepEveryPaidJobInOneFileAndSubmitItOnce() throws IOException {
        for (int i = 0; i < HOW_MANY; i++) {
            Path home = Files.createDirectory(folder.resolve("interleaving-" + i));
            try (FakeIonq service = new FakeIonq()) {
                service.pollsUntilDone = i % 3;
                check("interleaving " + i, new Interleaving(service, home, SEED + i), service, home, new Random(i));
            }
            delete(home);
        }
        assertThat(kills).as("processes that were killed").isGreaterThanOrEqualTo(HOW_MANY / 4);
        assertThat(fullDisks).as("writes that found the disk full").isGreaterThanOrEqualTo(HOW_MANY / 4);
        assertThat(runs).as("runs begun").isGreaterThanOrEqualTo(HOW_MANY);
    }

    private void check(String name, Interleaving interleaving, FakeIonq service, Path home, Random random)
            throws IOException {
        interleaving.play();
        assertThat(interleaving.defects).as(name).isEmpty();
        kills += interleaving.kills;
        fullDisks += interleaving.fullDisks;
        runs += interleaving.history.size();
        Bench bench = new Bench(service, home);
        for (String tag : interleaving.history.keySet()) {
            restore(bench, interleaving.history.get(tag), random);
            RecordedRun run = Bench.read(recovered(bench, tag));
            assertThat(Submission.of(run).orElseThrow().tag())
                    .as("%s: the file that resuming leads to holds another run", name)
                    .isEqualTo(tag);
            assertThat(interleaving.jobs(tag))
                    .as("%s: jobs of run %s", name, tag)
                    .isEqualTo(1);
            assertThat(service.seen.stream().filter(seen -> posts(seen, tag)))
                    .as("%s: submissions of run %s", name, tag)
                    .hasSize(1);
        }
        List<RecordedRun> recorded = interleaving.history.isEmpty() ? List.of() : RecordedRuns.read(bench.runs());
        assertThat(recorded.stream().map(run -> run.provenance().jobs().parent()))
                .as("%s: every paid job in exactly one file", name)
                .containsExactlyInAnyOrderElementsOf(service.jobs.keySet());
        assertThat(recorded.stream().map(RecordedRun::run))
                .as("%s: numbers of the runs", name)
                .doesNotHaveDuplicates();
    }

    private static boolean posts(FakeIonq.Seen seen, String tag) {
        return seen.method().equals("POST") && seen.body().contains(tag);
    }

    /** Somebody puts back an older copy of the run's journal. */
    private static void restore(Bench bench, List<JournalEntry> texts, Random random) {
        if (random.nextBoolean()) {
            bench.journal.write(texts.get(random.nextInt(texts.size())));
        }
    }

    /** What a person does next. */
    private static Path recovered(Bench bench, String tag) {
        try (LiveRuns live = bench.open()) {
            try {
                return live.resume(tag, false);
            } catch (IonqException e) {
                assertThat(e.problem()).as(e.getMessage()).isEqualTo(Problem.AMBIGUOUS_SUBMISSION);
                return live.resume(tag, true);
            }
        }
    }

    private static void delete(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
