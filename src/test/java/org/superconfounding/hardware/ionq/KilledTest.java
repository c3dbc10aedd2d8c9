package org.superconfounding.hardware.ionq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    @TempDir
    private Path folder;

    @Test
    void shouldResumeAfterDeathAtAnyMoment() throws IOException {
        int moments = 0;
        while (!livesThrough(moments)) {
            moments++;
        }
        assertThat(moments)
                .as("before and after each of 7 exchanges, 4 entries of the journal and 1 of the manifest")
                .isEqualTo(24);
    }

    private boolean livesThrough(int chosen) throws IOException {
        Path home = Files.createDirectory(folder.resolve("death-" + chosen));
        try (Bench bench = new Bench(new FakeIonq(), home)) {
            bench.service.pollsUntilDone = 0;
            boolean died = dies(bench, new Fate(chosen));
            RecordedRun run = recovered(bench);
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

    private static boolean dies(Bench bench, Fate fate) {
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
            bench.run(Bench.simulator(List.of(Bench.asymmetric())));
            return false;
        } catch (Killed e) {
            return true;
        }
    }

    /** What a person does next: resume if there is something to resume, allow a second submission if asked to, else begin anew. */
    private static RecordedRun recovered(Bench bench) {
        bench.wiring = transport -> transport;
        bench.journal = new Journal(bench.journalFolder());
        bench.store = new RunStore(bench.runs());
        List<JournalEntry> begun = bench.journal.entries();
        if (begun.isEmpty()) {
            assertThat(bench.service.posts())
                    .as("nothing on disk: nothing submitted")
                    .isZero();
            return bench.run(Bench.simulator(List.of(Bench.asymmetric())));
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
