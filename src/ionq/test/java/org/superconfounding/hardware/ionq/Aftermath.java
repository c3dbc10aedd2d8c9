package org.superconfounding.hardware.ionq;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.ToLongFunction;
import org.superconfounding.hardware.RecordedRun;
import org.superconfounding.hardware.RecordedRuns;
import org.superconfounding.hardware.Submission;
import org.superconfounding.io.AtomicFile;

/** What is left when all processes have ended: each run is resumed, some from an older copy of its journal, and the folders are gone through. */
record Aftermath(String name, Bench bench) {
    /**
     * Every run gets into one file with one job and one submission, and no file is damaged.
     *
     * @param history each run of the journal with the texts that its file ever had
     * @param submissions that reached the service, by tag
     */
    void check(Map<String, List<JournalEntry>> history, ToLongFunction<String> submissions, SplittableRandom random) {
        history.forEach((tag, texts) -> {
            restore(texts, random);
            RecordedRun run = Bench.read(recovered(tag));
            assertThat(Submission.of(run).orElseThrow().tag())
                    .as("%s: the file that resuming leads to holds another run", name)
                    .isEqualTo(tag);
            assertThat(bench.service.jobsOf(tag))
                    .as("%s: jobs of run %s", name, tag)
                    .isEqualTo(1);
            assertThat(submissions.applyAsLong(tag))
                    .as("%s: submissions of run %s", name, tag)
                    .isEqualTo(1);
        });
        List<RecordedRun> recorded = history.isEmpty() ? List.of() : RecordedRuns.read(bench.runs());
        assertThat(recorded.stream().map(run -> run.provenance().jobs().parent()))
                .as("%s: every paid job in exactly one file", name)
                .containsExactlyInAnyOrderElementsOf(bench.service.jobs.keySet());
        assertThat(bench.recorded())
                .as("%s: the number of a run is the one in the name of its file", name)
                .allSatisfy(file -> assertThat(file.toString())
                        .endsWith("-" + Bench.read(file).run() + ".json"));
        assertThat(bench.journal.entries(Bench::refuse))
                .as("%s: the journal knows each run, and that it is recorded", name)
                .hasSize(history.size())
                .allMatch(entry -> entry.stage() == Stage.RECORDED);
        assertThat(bench.files().keySet().stream().filter(file -> isHalf(file, history.keySet())))
                .as("%s: halves of files", name)
                .isEmpty();
    }

    /** In the journal a process may leave one that died before its run was begun. */
    private boolean isHalf(Path file, Set<String> begun) {
        String text = String.valueOf(file.getFileName());
        return text.endsWith(AtomicFile.PART)
                && (file.startsWith(bench.runs()) || begun.stream().anyMatch(tag -> text.startsWith("." + tag)));
    }

    /** Somebody puts back an older copy of the run's journal. */
    private void restore(List<JournalEntry> texts, SplittableRandom random) {
        if (random.nextBoolean()) {
            bench.journal.write(texts.get(random.nextInt(texts.size())));
        }
    }

    /** What a person does next. */
    private Path recovered(String tag) {
        try {
            return bench.resume(tag, false);
        } catch (IonqException e) {
            assertThat(e.problem()).as(e.getMessage()).isEqualTo(Problem.AMBIGUOUS_SUBMISSION);
            return bench.resume(tag, true);
        }
    }
}
