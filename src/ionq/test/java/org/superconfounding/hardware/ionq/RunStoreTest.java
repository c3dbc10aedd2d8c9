package org.superconfounding.hardware.ionq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.superconfounding.hardware.RecordedRun;
import org.superconfounding.hardware.RecordedRuns;
import org.superconfounding.hardware.RunFile;
import org.superconfounding.io.JavaCommand;
import org.superconfounding.io.StrictMapper;

class RunStoreTest {
    /** This one and another. */
    private static final int PROCESSES = 2;

    private static final int THREADS = 2;
    private static final int RUNS = 5;

    @QuickFolder
    private Path folder;

    /** A process of its own that, once told to, adds runs to a folder as fast as it can. */
    static final class Adder {
        private Adder() {}

        public static void main(String[] arguments) throws Exception {
            // All classes are loaded before it says so.
            RunFile.text(marked(0, "0"));
            System.out.println("ready");
            System.in.read();
            addAll(Path.of(arguments[0]), "1");
        }

        static void addAll(Path folder, String process) throws InterruptedException {
            Thread[] threads = new Thread[THREADS];
            for (int thread = 0; thread < THREADS; thread++) {
                String mark = process + thread + ".";
                threads[thread] = new Thread(() -> add(folder, mark));
                threads[thread].start();
            }
            for (Thread thread : threads) {
                thread.join();
            }
        }

        private static void add(Path folder, String mark) {
            RunStore store = new RunStore(folder);
            for (int i = 0; i < RUNS; i++) {
                String own = mark + i;
                store.add("series", Set.of(), number -> marked(number, own));
            }
        }
    }

    /** @param mark a number, as all that a source reports */
    private static RecordedRun marked(int number, String mark) {
        String text = StrictMapper.text(RecordedRuns.FOLDER.resolve("2025-08-09-aria-1-bell-state-0.json"))
                .replaceFirst("\"run\" : 0", "\"run\" : " + number)
                .replaceFirst("\"reported\" : \\{[^}]*}", "\"reported\" : {\"mark\" : \"" + mark + "\"}");
        return RunFile.read(text, mark);
    }

    /** Its errors go to the console, where Java may also say which options it found in the environment. */
    private Process adder() throws IOException {
        return new ProcessBuilder(JavaCommand.of(Adder.class.getName(), folder.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    @Test
    void shouldKeepEveryRunOfSeveralProcessesAtOnce() throws Exception {
        Process other = adder();
        BufferedReader words = other.inputReader(StandardCharsets.UTF_8);
        assertThat(words.readLine()).isEqualTo("ready");
        other.getOutputStream().close();
        Adder.addAll(folder, "2");
        String said = words.lines().collect(Collectors.joining("\n"));
        assertThat(other.waitFor()).as(said).isZero();
        assertThat(said).isEmpty();
        List<RecordedRun> runs = RecordedRuns.read(folder);
        assertThat(runs.stream().map(RecordedRun::run))
                .as("each number once")
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, PROCESSES * THREADS * RUNS).boxed().toList());
        assertThat(runs.stream().map(run -> run.reported().get("mark")))
                .as("nobody's run was overwritten")
                .doesNotHaveDuplicates();
    }

    @Test
    void shouldGiveNoNumberThatTheManifestHolds() throws IOException {
        RunStore store = new RunStore(folder);
        Files.delete(store.add("series", Set.of(), number -> marked(number, "1")));
        assertThat(store.add("series", Set.of(), number -> marked(number, "2"))).hasFileName("series-1.json");
    }

    /** The record of a job, as far as it goes. */
    private Path published(String name, String job) throws IOException {
        ObjectNode run = (ObjectNode) StrictMapper.json().read(RunFile.text(marked(0, "1")), name, JsonNode.class);
        ((ObjectNode) run.at("/provenance/jobs")).put("parent", job);
        ((ObjectNode) run.path("unknown")).remove("provenance.jobs.parent");
        return Files.writeString(folder.resolve(name), run.toString());
    }

    @Test
    void shouldTakeNoJobForAnotherOfWhichItsIdIsAPart() throws IOException {
        RunStore store = new RunStore(folder.resolve("runs"));
        store.adopt(published("ten.json", "job-10"));
        assertThat(store.recorded("job-1", "")).isEmpty();
        assertThat(store.recorded("job-10", "")).isPresent();
        assertThat(store.recorded("job-10", "a tag of a submission")).isEmpty();
        store.adopt(published("one.json", "job-1"));
        Path again = published("again.json", "job-1");
        assertThatThrownBy(() -> store.adopt(again)).hasMessageContaining("already");
    }

    @Test
    void shouldTakeADamagedFileForNoRun() throws IOException {
        Path runs = Files.createDirectory(folder.resolve("runs"));
        String whole = Files.readString(published("whole.json", "job-1"));
        Files.writeString(runs.resolve("damaged.json"), whole.substring(0, whole.length() / 2 + 500));
        Files.createDirectory(runs.resolve("folder.json"));
        assertThat(new RunStore(runs).recorded("job-1", "")).isEmpty();
    }

    @Test
    void shouldAdoptNoFileNameThatTheManifestCannotHold() throws IOException {
        Path file = folder.resolve("my run.json");
        Files.writeString(file, RunFile.text(marked(0, "1")));
        RunStore store = new RunStore(folder.resolve("runs"));
        assertThatThrownBy(() -> store.adopt(file)).hasMessageContaining("the manifest cannot hold this file name");
        assertThat(folder.resolve("runs")).doesNotExist();
    }
}
