package org.superconfounding.hardware.ionq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.superconfounding.hardware.Manifest;
import org.superconfounding.hardware.RecordedRuns;
import org.superconfounding.io.InputException;

/** Trouble with files: before money is spent it stops the run, afterwards it loses nothing. */
class DiskFaultTest extends BenchTest {
    @Test
    void shouldRefuseOneFolderForTheJournalAndTheRuns() {
        assertThatThrownBy(() -> new LiveRuns.Settings(Endpoint.PUBLIC, Path.of("x"), Path.of("y/../x"), Duration.ZERO))
                .hasMessageContaining("need two folders");
    }

    /** Writes after the submission, in their order. */
    enum Write {
        THE_JOBS_ID(what -> stage(what) == Stage.SUBMITTED),
        THE_RUN_FILE(what -> what instanceof Path file && !file.endsWith(Manifest.FILE)),
        THE_MANIFEST(what -> what instanceof Path file && file.endsWith(Manifest.FILE)),
        THAT_IT_IS_RECORDED(what -> stage(what) == Stage.RECORDED);

        private final Predicate<Object> is;

        Write(Predicate<Object> is) {
            this.is = is;
        }

        private static Stage stage(Object what) {
            return what instanceof JournalEntry entry ? entry.stage() : null;
        }
    }

    private void fillTheDiskAt(Predicate<Object> write) {
        bench.between = new Between() {
            @Override
            public <T> T step(Object what, Supplier<T> work) {
                if (write.test(what)) {
                    throw new UncheckedIOException(new IOException("No space left on device"));
                }
                return work.get();
            }
        };
    }

    @ParameterizedTest
    @EnumSource
    void shouldSayHowToGoOnWhenTheDiskIsFullAfterTheSubmission(Write full) {
        fillTheDiskAt(full.is);
        try (LiveRuns runs = bench.open()) {
            assertThatThrownBy(() -> runs.run(Bench.PROCESSOR)).hasMessageContaining("No space left");
            assertThat(runs.underWay())
                    .as("the run, its job known and nothing lost")
                    .hasValueSatisfying(begun -> assertThat(begun.job()).isEqualTo("job-1"));
        }
        bench.between = new Between() {};
        Path file = bench.resume(bench.entry().tag(), false);
        assertThat(RecordedRuns.read(bench.runs())).containsExactly(Bench.read(file));
        assertPosts(1, "submitted once");
    }

    @Test
    void shouldTellTheRefusalEvenWhenItCannotBeWrittenDown() {
        bench.service.script("POST", "/jobs$", FakeIonq.reply(401, ""));
        fillTheDiskAt(what -> what instanceof JournalEntry entry && entry.note() != null);
        assertThat(refusal(Bench.PROCESSOR)).hasMessageContaining("the API key is not valid");
        assertThat(bench.told).anyMatch(line -> line.contains("nothing was submitted could not be written down"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``
            {
            \u0000\u0000\u0000
            {"format":"ionq-journal/1","tag":"old","stage":"submitted"}
            {"format":"ionq-journal/2"}
            []
            """)
    void shouldLetNoDamagedOrOlderJournalFileBlockAnotherRun(String text) throws IOException {
        Files.createDirectories(bench.journalFolder());
        Files.writeString(bench.journalFolder().resolve("old.json"), text);
        Files.createDirectories(bench.journalFolder().resolve("folder.json"));
        bench.service.script("POST", "/jobs$", FakeIonq.reply(429, ""));
        try (LiveRuns runs = bench.open()) {
            catchThrowable(() -> runs.run(Bench.PROCESSOR));
            List<LiveRuns.Begun> begun = runs.begun();
            assertThat(begun).hasSize(1);
            assertThat(bench.told).anyMatch(line -> line.contains("passed over: ") && line.contains("old.json"));
            assertThat(runs.resume(begun.get(0).tag(), false)).exists();
            assertThatThrownBy(() -> runs.resume("old", true)).isInstanceOf(InputException.class);
        }
        assertPosts(2, "refused, then taken");
    }

    @Test
    void shouldRefuseACopyOfAJournalFileUnderAnotherName() throws IOException {
        String tag = begunWith(429).tag();
        Files.copy(file(tag), file("copy"));
        try (LiveRuns runs = bench.open()) {
            assertThatThrownBy(() -> runs.resume("copy", true)).hasMessageContaining("a copy of another run's file");
            assertThat(runs.begun()).hasSize(1);
        }
        assertPosts(1, "the one that was refused");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            tag,     "copy"
            backend, "simulator"
            shots,   999
            """, quoteCharacter = '`')
    void shouldSubmitNothingByAJournalThatContradictsItself(String field, String value) throws IOException {
        String tag = begunWith(429).tag();
        String text =
                Files.readString(file(tag)).replaceFirst("\"" + field + "\" : [^,]+", "\"" + field + "\" : " + value);
        String changed = field.equals("tag") ? "copy" : tag;
        Files.writeString(file(changed), text);
        assertThatThrownBy(() -> bench.resume(changed, true)).hasMessageContaining("contradicts the submission");
        assertPosts(1, "the one that was refused");
    }

    private Path file(String tag) {
        return bench.journalFolder().resolve(tag + ".json");
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
        assertPosts(2, "each submitted once");
        assertThat(bench.told).anyMatch(line -> line.contains("its results are fetched anew"));
    }

    private Path runOnce() {
        return bench.live(runs -> runs.run(Bench.PROCESSOR));
    }

    @Test
    void shouldSweepAwayTheHalvesOfFilesThatADeadProcessLeft() throws IOException {
        String tag = begunWith(429).tag();
        Path own = bench.journalFolder().resolve("." + tag + ".json.1.part");
        Path manifest = bench.runs().resolve(".SHA256SUMS.2.part");
        Path beingWritten = bench.journalFolder().resolve(".00000000-0000-0000-0000-000000000000.json.3.part");
        for (Path half : List.of(own, manifest, beingWritten)) {
            Files.writeString(half, "{");
        }
        bench.resume(tag, false);
        assertThat(own).doesNotExist();
        assertThat(manifest).doesNotExist();
        assertThat(beingWritten).as("of a run that another process may be at").exists();
    }

    @Test
    void shouldNotBlessAFileThatWasChangedAfterItWasRecorded() throws IOException {
        Path file = runOnce();
        Files.writeString(file, Files.readString(file) + "\n");
        assertThatThrownBy(() -> bench.resume(bench.entry().tag(), false))
                .hasMessageContaining("was changed after it was recorded");
    }
}
