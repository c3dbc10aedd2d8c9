package org.superconfounding.hardware.ionq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.superconfounding.hardware.RecordedRun;
import org.superconfounding.hardware.RecordedRuns;

/** A process may die between any two things it does; whatever was paid for is found again and paid for once. */
class KilledTest {
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Dies at the chosen moment: moments lie before and after each exchange and each write. */
    private static final class Fate {
        private final int chosen;
        private final AtomicInteger moment = new AtomicInteger();

        Fate(int chosen) {
            this.chosen = chosen;
        }

        void moment() {
            if (moment.getAndIncrement() == chosen) {
                throw new Killed();
            }
        }
    }

    /** A run that meets its death in one process and goes on in the next. */
    private enum Story {
        /** 7 exchanges, 4 entries of the journal and 1 of the manifest; death before and after each. */
        ONE_CIRCUIT(Bench.simulator(List.of(Bench.asymmetric())), 2 * (7 + 4 + 1)),
        /** As well: calibration figures before and after, two estimates, two circuits' jobs and their results. */
        ON_A_PROCESSOR(Bench.processor(Bench.several().subList(0, 2), "10"), 2 * (14 + 4 + 1)),
        /** As well: a look into the list of jobs, and the doubt in the journal. */
        LOST_ANSWER(Bench.simulator(List.of(Bench.asymmetric())), 2 * (8 + 5 + 1));

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
            boolean died = dies(story, bench, new Fate(chosen));
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

    private static boolean dies(Story story, Bench bench, Fate fate) {
        bench.wiring = transport -> mortal(transport, fate);
        bench.journal = mortal(bench.journalFolder(), fate);
        bench.store = new RunStore(bench.runs()) {
            @Override
            void register(Path file) {
                fate.moment();
                super.register(file);
                fate.moment();
            }
        };
        try {
            bench.run(story.plan);
            return false;
        } catch (Killed e) {
            return true;
        }
    }

    /** What a person does next: resume if there is something to resume, allow a second submission if asked to, else begin anew. */
    private static RecordedRun recovered(Story story, Bench bench) {
        bench.wiring = transport -> transport;
        bench.journal = new Journal(bench.journalFolder());
        bench.store = new RunStore(bench.runs());
        List<JournalEntry> begun = bench.journal.entries(Bench::refuse);
        if (begun.isEmpty()) {
            assertThat(bench.service.posts())
                    .as("nothing on disk: nothing submitted")
                    .isZero();
            return bench.run(story.plan);
        }
        String tag = begun.get(0).tag();
        try (LiveRuns runs = bench.open()) {
            try {
                return Bench.read(runs.resume(tag, false));
            } catch (IonqException e) {
                assertThat(e.problem()).isEqualTo(Problem.AMBIGUOUS_SUBMISSION);
                assertThat(bench.service.posts())
                        .as("asks only when nothing was submitted")
                        .isZero();
                return Bench.read(runs.resume(tag, true));
            }
        }
    }

    private static Transport mortal(Transport transport, Fate fate) {
        return new Transport() {
            @Override
            public ApiResponse exchange(ApiRequest request) {
                fate.moment();
                ApiResponse response = transport.exchange(request);
                fate.moment();
                return response;
            }

            @Override
            public void close() {
                transport.close();
            }
        };
    }

    private static Journal mortal(Path journal, Fate fate) {
        return new Journal(journal) {
            @Override
            JournalEntry write(JournalEntry entry) {
                fate.moment();
                JournalEntry written = super.write(entry);
                fate.moment();
                return written;
            }
        };
    }
}
