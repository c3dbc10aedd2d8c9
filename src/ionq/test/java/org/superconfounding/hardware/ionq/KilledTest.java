package org.superconfounding.hardware.ionq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.superconfounding.hardware.RecordedRun;
import org.superconfounding.hardware.RecordedRuns;

/** A process may die between any two things it does; whatever was paid for is found again and paid for once. */
class KilledTest {
    /** Dies at the chosen moment: moments lie before and after each exchange and each write. */
    private static final class Fate implements Between {
        private final int chosen;
        private int moment;

        Fate(int chosen) {
            this.chosen = chosen;
        }

        @Override
        public <T> T step(Object what, Supplier<T> work) {
            moment();
            T result = work.get();
            moment();
            return result;
        }

        private void moment() {
            if (moment++ == chosen) {
                throw new Killed();
            }
        }
    }

    /** A run that meets its death in one process and goes on in the next. */
    private enum Story {
        /** 7 exchanges, 4 entries of the journal, the run file and the manifest; death before and after each. */
        ONE_CIRCUIT(Bench.ONE, 2 * (7 + 4 + 2)),
        /** As well: calibration figures before and after, two estimates, two circuits' jobs and their results. */
        ON_A_PROCESSOR(Bench.processor(Bench.CIRCUITS.subList(0, 2), "10"), 2 * (14 + 4 + 2)),
        /** As well: a look into the list of jobs, and the doubt in the journal. */
        LOST_ANSWER(Bench.ONE, 2 * (8 + 5 + 2));

        private final RunPlan plan;
        private final int moments;

        Story(RunPlan plan, int moments) {
            this.plan = plan;
            this.moments = moments;
        }

        void begin(FakeIonq service) {
            service.pollsUntilDone = 0;
            if (this == LOST_ANSWER) {
                service.script("POST", "/jobs$", FakeIonq.doneBut(FakeIonq.reply(502, "<html>Bad gateway</html>")));
            }
        }
    }

    @QuickFolder
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void shouldResumeAfterDeathAtAnyMoment(Story story) throws IOException {
        int moments = 0;
        while (!livesThrough(story, moments)) {
            moments++;
        }
        assertThat(moments).as("moments to die at").isEqualTo(story.moments);
    }

    private boolean livesThrough(Story story, int chosen) throws IOException {
        Path home = Files.createDirectory(folder.resolve("death-" + chosen));
        try (Bench bench = new Bench(new FakeIonq(), home)) {
            story.begin(bench.service);
            bench.between = new Fate(chosen);
            boolean died = dies(story, bench);
            bench.between = new Between() {};
            RecordedRun run = recovered(story, bench);
            assertThat(run.circuit("x0").histogram())
                    .as("death at moment %d", chosen)
                    .containsEntry(1, 1000);
            assertThat(bench.service.posts())
                    .as("submitted once, death at %d", chosen)
                    .isEqualTo(1);
            assertThat(RecordedRuns.read(bench.runs()))
                    .as("recorded once, death at %d", chosen)
                    .hasSize(1);
            assertThat(bench.entry().stage()).isEqualTo(Stage.RECORDED);
            return !died;
        }
    }

    private static boolean dies(Story story, Bench bench) {
        try {
            bench.run(story.plan);
            return false;
        } catch (Between.Killed e) {
            return true;
        }
    }

    /** What a person does next: resume if there is something to resume, allow a second submission if asked to, else begin anew. */
    private static RecordedRun recovered(Story story, Bench bench) {
        List<JournalEntry> begun = bench.journal.entries(Bench::refuse);
        if (begun.isEmpty()) {
            assertThat(bench.service.posts())
                    .as("nothing on disk: nothing submitted")
                    .isZero();
            return bench.run(story.plan);
        }
        String tag = begun.get(0).tag();
        try {
            return Bench.read(bench.resume(tag, false));
        } catch (IonqException e) {
            assertThat(e.problem()).isEqualTo(Problem.AMBIGUOUS_SUBMISSION);
            assertThat(bench.service.posts())
                    .as("asks only when nothing was submitted")
                    .isZero();
            return Bench.read(bench.resume(tag, true));
        }
    }
}
