package org.superconfounding.hardware.ionq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.superconfounding.hardware.Document;
import org.superconfounding.hardware.RecordedRuns;
import org.superconfounding.io.InputException;

/** Trouble with files: before money is spent it stops the run, afterwards it loses nothing. */
class DiskFaultTest extends BenchTest {
    private static final RunPlan PLAN = Bench.processor(Bench.several(), "10");

    private void refuseBeforeAnythingIsSubmitted(String words) {
        assertThatThrownBy(() -> bench.run(PLAN)).hasMessageContaining(words);
        assertThat(bench.service.posts()).as("submissions").isZero();
    }

    /** A run that is in the journal, and of which the service took nothing. */
    private JournalEntry refusedOnce() {
        bench.service.script("POST", "/jobs$", FakeIonq.reply(429, ""));
        catchThrowable(() -> bench.run(PLAN));
        return bench.entry();
    }

    @Test
    void shouldTryTheFolderOfRunsBeforeSubmitting() throws IOException {
        Files.writeString(bench.runs(), "a file where the folder should be");
        refuseBeforeAnythingIsSubmitted("runs");
    }

    @Test
    void shouldReadTheManifestBeforeSubmitting() throws IOException {
        Files.createDirectories(bench.runs());
        Files.writeString(bench.runs().resolve("SHA256SUMS"), "nonsense\n");
        refuseBeforeAnythingIsSubmitted("SHA256SUMS");
    }

    @Test
    void shouldTryTheJournalBeforeSubmitting() throws IOException {
        Files.writeString(bench.journalFolder(), "a file where the folder should be");
        refuseBeforeAnythingIsSubmitted("journal");
    }

    @Test
    void shouldRefuseOneFolderForTheJournalAndTheRuns() {
        assertThatThrownBy(() ->
                        LiveRuns.Settings.of(Path.of("x"), Path.of("y/../x").normalize()))
                .hasMessageContaining("need two folders");
    }

    /** Writes after the submission, in their order. */
    enum Write {
        THE_JOBS_ID,
        THE_RUN_FILE,
        THE_MANIFEST,
        THAT_IT_IS_RECORDED
    }

    @ParameterizedTest
    @EnumSource
    void shouldSayHowToGoOnWhenTheDiskIsFullAfterTheSubmission(Write full) {
        bench.journal = new Journal(bench.journalFolder()) {
            @Override
            JournalEntry write(JournalEntry entry) {
                boolean first = full == Write.THE_JOBS_ID && entry.stage() == Stage.SUBMITTED;
                boolean last = full == Write.THAT_IT_IS_RECORDED && entry.stage() == Stage.RECORDED;
                return written(first || last, () -> super.write(entry));
            }
        };
        bench.store = new RunStore(bench.runs()) {
            @Override
            void create(Path file, String text) {
                written(full == Write.THE_RUN_FILE, () -> {
                    super.create(file, text);
                    return file;
                });
            }

            @Override
            void register(Path file) {
                written(full == Write.THE_MANIFEST, () -> {
                    super.register(file);
                    return file;
                });
            }
        };
        try (LiveRuns runs = bench.open()) {
            assertThatThrownBy(() -> runs.run(PLAN)).hasMessageContaining("No space left");
            assertThat(runs.underWay())
                    .as("the run, its job known and nothing lost")
                    .hasValueSatisfying(begun -> assertThat(begun.job()).isEqualTo("job-1"));
        }
        bench.journal = new Journal(bench.journalFolder());
        bench.store = new RunStore(bench.runs());
        try (LiveRuns runs = bench.open()) {
            Path file = runs.resume(bench.entry().tag(), false);
            assertThat(RecordedRuns.read(bench.runs())).containsExactly(Bench.read(file));
        }
        assertThat(bench.service.posts()).as("submitted once").isEqualTo(1);
    }

    private static <T> T written(boolean full, Supplier<T> write) {
        if (full) {
            throw new UncheckedIOException(new IOException("No space left on device"));
        }
        return write.get();
    }

    @Test
    void shouldTellTheRefusalEvenWhenItCannotBeWrittenDown() {
        bench.service.script("POST", "/jobs$", FakeIonq.reply(401, ""));
        bench.journal = new Journal(bench.journalFolder()) {
            @Override
            JournalEntry write(JournalEntry entry) {
                return written(entry.note() != null, () -> super.write(entry));
            }
        };
        assertThatThrownBy(() -> bench.run(PLAN))
                .isInstanceOf(IonqException.class)
                .hasMessageContaining("the API key is not valid");
        assertThat(bench.told).anyMatch(line -> line.contains("nothing was submitted could not be written down"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "\u0000\u0000\u0000",
                "{\"format\":\"ionq-journal/1\",\"tag\":\"old\",\"stage\":\"submitted\"}",
                "{\"format\":\"ionq-journal/2\"}",
                "[]"
            })
    void shouldLetNoDamagedOrOlderJournalFileBlockAnotherRun(String text) throws IOException {
        Files.createDirectories(bench.journalFolder());
        Files.writeString(bench.journalFolder().resolve("old.json"), text);
        Files.createDirectories(bench.journalFolder().resolve("folder.json"));
        bench.service.script("POST", "/jobs$", FakeIonq.reply(429, ""));
        try (LiveRuns runs = bench.open()) {
            catchThrowable(() -> runs.run(PLAN));
            List<LiveRuns.Begun> begun = runs.begun();
            assertThat(begun).hasSize(1);
            assertThat(bench.told).anyMatch(line -> line.contains("passed over: ") && line.contains("old.json"));
            assertThat(runs.resume(begun.get(0).tag(), false)).exists();
            assertThatThrownBy(() -> runs.resume("old", true)).isInstanceOf(InputException.class);
        }
        assertThat(bench.service.posts()).as("refused, then taken").isEqualTo(2);
    }

    @Test
    void shouldRefuseACopyOfAJournalFileUnderAnotherName() throws IOException {
        String tag = refusedOnce().tag();
        Files.copy(
                bench.journalFolder().resolve(tag + ".json"),
                bench.journalFolder().resolve("copy.json"));
        try (LiveRuns runs = bench.open()) {
            assertThatThrownBy(() -> runs.resume("copy", true)).hasMessageContaining("a copy of another run's file");
            assertThat(runs.begun()).hasSize(1);
        }
        assertThat(bench.service.posts()).as("the one that was refused").isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"qpu.forte-1:simulator", "1000:999", "TAG:00000000-0000-0000-0000-000000000000"})
    void shouldSubmitNothingByAJournalThatContradictsItself(String change) throws IOException {
        JournalEntry entry = refusedOnce();
        String[] words = change.replace("TAG", entry.tag()).split(":");
        JournalEntry changed = new JournalEntry(
                entry.format(),
                entry.tag(),
                entry.stage(),
                entry.service(),
                entry.created(),
                entry.order(),
                entry.estimate(),
                entry.atSubmission(),
                entry.circuits(),
                Document.of(entry.request().format(), entry.request().body().replace(words[0], words[1])),
                null,
                null,
                null);
        bench.journal.write(changed);
        try (LiveRuns runs = bench.open()) {
            assertThatThrownBy(() -> runs.resume(entry.tag(), true)).hasMessageContaining("contradicts the submission");
        }
        assertThat(bench.service.posts()).as("the one that was refused").isEqualTo(1);
    }

    @Test
    void shouldFetchAnewARunWhoseFileHoldsAnother() throws IOException {
        Path first = runOnce();
        Path second = runOnce();
        Files.copy(second, first, StandardCopyOption.REPLACE_EXISTING);
        Files.delete(second);
        Files.delete(bench.runs().resolve("SHA256SUMS"));
        try (LiveRuns runs = bench.open()) {
            for (LiveRuns.Begun begun : runs.begun()) {
                Path file = runs.resume(begun.tag(), false);
                assertThat(Bench.read(file).provenance().jobs().parent()).isEqualTo(begun.job());
            }
        }
        assertThat(RecordedRuns.read(bench.runs())).hasSize(2);
        assertThat(bench.service.posts()).isEqualTo(2);
        assertThat(bench.told).anyMatch(line -> line.contains("its results are fetched anew"));
    }

    private Path runOnce() {
        try (LiveRuns runs = bench.open()) {
            return runs.run(PLAN);
        }
    }

    @Test
    void shouldSweepAwayTheHalvesOfFilesThatADeadProcessLeft() throws IOException {
        String tag = refusedOnce().tag();
        Path own = bench.journalFolder().resolve("." + tag + ".json.1.part");
        Path manifest = bench.runs().resolve(".SHA256SUMS.2.part");
        Path beingWritten = bench.journalFolder().resolve(".00000000-0000-0000-0000-000000000000.json.3.part");
        for (Path half : List.of(own, manifest, beingWritten)) {
            Files.writeString(half, "{");
        }
        try (LiveRuns runs = bench.open()) {
            runs.resume(tag, false);
        }
        assertThat(own).doesNotExist();
        assertThat(manifest).doesNotExist();
        assertThat(beingWritten).as("of a run that another process may be at").exists();
    }

    @Test
    void shouldNotBlessAFileThatWasChangedAfterItWasRecorded() throws IOException {
        Path file = runOnce();
        Files.writeString(file, Files.readString(file) + "\n");
        try (LiveRuns runs = bench.open()) {
            String tag = runs.begun().get(0).tag();
            assertThatThrownBy(() -> runs.resume(tag, false)).hasMessageContaining("was changed after it was recorded");
        }
    }
}
