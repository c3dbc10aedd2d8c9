package org.superconfounding.hardware.ionq;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.superconfounding.hardware.NamedCircuit;
import org.superconfounding.hardware.RecordedRun;
import org.superconfounding.hardware.RunFile;
import org.superconfounding.io.InputException;
import org.superconfounding.io.StrictMapper;
import org.superconfounding.quantum.Circuit;

/** A client against {@link FakeIonq}, with a clock that does not wait and a folder of its own. */
final class Bench implements AutoCloseable {
    /** Long and distinctive, so that a search for it finds every trace. */
    static final String SECRET = "sk-Zq9vL3xTn7uWb2Rd5Yh8";

    /** For tests of the time limits themselves. */
    static final Timeouts SHORT = new Timeouts(Duration.ofMillis(200), Duration.ofMillis(150), Duration.ofMillis(350));

    String secret = SECRET;
    final FakeIonq service;
    final FakeTime time = new FakeTime();
    final List<String> told = new ArrayList<>();
    final Path folder;
    Timeouts timeouts = Timeouts.DEFAULT;
    Polling polling = new Polling(Duration.ofSeconds(1), Duration.ofSeconds(30), Duration.ofMinutes(5));
    UnaryOperator<Transport> wiring = UnaryOperator.identity();
    Journal journal;
    RunStore store;

    Bench(FakeIonq service, Path folder) {
        this.service = service;
        this.folder = folder;
        journal = new Journal(journalFolder());
        store = new RunStore(runs());
    }

    Path journalFolder() {
        return folder.resolve("journal");
    }

    /** Result bodies that could not be used. */
    Path unread() {
        return journalFolder().resolve("unread");
    }

    Path runs() {
        return folder.resolve("runs");
    }

    Progress progress() {
        return new Progress() {
            @Override
            public void step(String text) {
                told.add(text);
            }

            @Override
            public void waiting(String status, Duration since) {
                told.add(status + " " + since);
            }

            @Override
            public void fetched(int results, int all) {
                told.add(results + " of " + all);
            }

            @Override
            public void trouble(String text) {
                told.add("trouble: " + text);
            }
        };
    }

    LiveRuns open() {
        return open(Endpoint.of(service.origin()));
    }

    LiveRuns open(Endpoint endpoint) {
        ThisProgram self = ThisProgram.ofCommit("0123abc");
        Transport http = new HttpTransport(endpoint, ApiKey.of(secret), timeouts, self.userAgent());
        Transport transport = wiring.apply(new RetryingTransport(http, RetryPolicy.DEFAULT, time, progress()));
        IonqClient client = new IonqClient(transport, endpoint, time);
        Collector collector = new Collector(
                client, store, new UnreadBodies(unread()), new Recorder(self, endpoint), polling, time, progress());
        return new LiveRuns(client, journal, collector, time, progress());
    }

    /** Runs the plan and reads the recorded run back. */
    RecordedRun run(RunPlan plan) {
        try (LiveRuns runs = open()) {
            return read(runs.run(plan));
        }
    }

    static RecordedRun read(Path file) {
        return RunFile.read(StrictMapper.text(file), file.toString());
    }

    /** For tests that damage nothing. */
    static void refuse(InputException damaged) {
        throw damaged;
    }

    /** The only entry of the journal. */
    JournalEntry entry() {
        List<JournalEntry> entries = new Journal(journalFolder()).entries(Bench::refuse);
        if (entries.size() != 1) {
            throw new AssertionError("the journal holds " + entries.size() + " runs");
        }
        return entries.get(0);
    }

    /** The run files, by name. */
    List<Path> recorded() {
        return files().keySet().stream()
                .filter(file -> file.startsWith(runs()) && file.toString().endsWith(".json"))
                .toList();
    }

    /** Everything written so far, by file. */
    Map<Path, String> files() {
        try (Stream<Path> files = Files.walk(folder)) {
            Map<Path, String> texts = new TreeMap<>();
            files.filter(Files::isRegularFile)
                    .forEach(file -> texts.put(file, FakeIonq.unchecked(() -> Files.readString(file))));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** X on qubit 0 of two: outcome 1, which is not its own mirror image. */
    static NamedCircuit asymmetric() {
        return new NamedCircuit("x0", Circuit.of(2, 2).x(0).measureAll());
    }

    /** Circuits of different widths, none symmetric in its qubits. */
    static List<NamedCircuit> several() {
        return List.of(
                asymmetric(),
                new NamedCircuit(
                        "tilted",
                        Circuit.of(2, 2).ry(0, 0.9).ry(1, 2.0).cnot(0, 1).measureAll(),
                        new TreeMap<>(Map.of("theta", "0.9"))),
                new NamedCircuit(
                        "three", Circuit.of(3, 3).h(2).cnot(2, 0).ry(1, 0.4).measureAll()));
    }

    static RunPlan simulator(List<NamedCircuit> circuits) {
        return new RunPlan("test-scenario", circuits, "simulator", 1000, "aria-1", 7, false, null);
    }

    static RunPlan processor(List<NamedCircuit> circuits, String most) {
        return new RunPlan(
                "test-scenario",
                circuits,
                "qpu.forte-1",
                1000,
                null,
                null,
                false,
                most == null ? null : new BigDecimal(most));
    }

    @Override
    public void close() {
        service.close();
    }
}
