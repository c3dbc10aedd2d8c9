package org.superconfounding.hardware.ionq;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.superconfounding.hardware.Manifest;
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
    static final HttpTransport.Timeouts SHORT =
            new HttpTransport.Timeouts(Duration.ofMillis(200), Duration.ofMillis(150), Duration.ofMillis(350));

    /** X on qubit 0 of two: outcome 1, which is not its own mirror image. */
    static final NamedCircuit X0 = new NamedCircuit("x0", Circuit.of(2, 2).x(0).measureAll());

    /** Circuits of different widths, none symmetric in its qubits. */
    static final List<NamedCircuit> CIRCUITS = List.of(
            X0,
            new NamedCircuit(
                    "tilted",
                    Circuit.of(2, 2).ry(0, 0.9).ry(1, 2.0).cnot(0, 1).measureAll(),
                    new TreeMap<>(Map.of("theta", "0.9"))),
            new NamedCircuit(
                    "three", Circuit.of(3, 3).h(2).cnot(2, 0).ry(1, 0.4).measureAll()));

    /** A job of one circuit, on the simulator. */
    static final RunPlan ONE = simulator(List.of(X0));

    /** A job of several circuits, on the simulator. */
    static final RunPlan SEVERAL = simulator(CIRCUITS);

    /** The same on a processor, with a sufficient maximum cost. */
    static final RunPlan PROCESSOR = processor(CIRCUITS, "10");

    String secret = SECRET;
    final FakeIonq service;
    final FakeTime time = new FakeTime();
    final List<String> told = new ArrayList<>();
    final Path folder;
    HttpTransport.Timeouts timeouts = HttpTransport.Timeouts.DEFAULT;
    Duration patience = Duration.ofMinutes(5);
    Between between = new Between() {};
    final Journal journal;
    RunStore store;

    Bench(FakeIonq service, Path folder) {
        this.service = service;
        this.folder = folder;
        journal = new Journal(journalFolder()) {
            @Override
            JournalEntry write(JournalEntry entry) {
                return between.step(entry, () -> super.write(entry));
            }
        };
        store = new RunStore(runs()) {
            @Override
            <T> T alone(Supplier<T> work) {
                return between.alone(() -> super.alone(work));
            }

            @Override
            Path create(Path file, String text) {
                return between.step(file, () -> super.create(file, text));
            }

            @Override
            Path register(Path file) {
                return between.step(file.resolveSibling(Manifest.FILE), () -> super.register(file));
            }
        };
    }

    private Transport watched(Transport transport) {
        return new Transport() {
            @Override
            public ApiResponse exchange(ApiRequest request) {
                return between.step(request, () -> transport.exchange(request));
            }

            @Override
            public void close() {
                transport.close();
            }
        };
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

    /** A clock that a sleep moves on, so that no test waits. */
    static final class FakeTime implements Timekeeper {
        final List<Duration> sleeps = new ArrayList<>();
        private Instant now = Instant.parse("2026-03-01T12:00:00Z");

        @Override
        public Instant now() {
            return now;
        }

        @Override
        public void sleep(Duration duration) {
            sleeps.add(duration);
            now = now.plus(duration);
        }
    }

    private final class Told implements Progress {
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
    }

    LiveRuns open() {
        return open(Endpoint.of(service.origin()));
    }

    LiveRuns open(Endpoint endpoint) {
        LiveRuns.Settings settings = new LiveRuns.Settings(endpoint, journalFolder(), runs(), patience);
        Transport http = new HttpTransport(endpoint, ApiKey.of(secret), timeouts);
        Transport transport = watched(new RetryingTransport(http, time, new Told()));
        return new LiveRuns(settings, transport, journal, store, "0123abc", time, new Told());
    }

    /** What a process does, from its beginning to its end. */
    <T> T live(Function<LiveRuns, T> work) {
        try (LiveRuns runs = open()) {
            return work.apply(runs);
        }
    }

    /** Runs the plan and reads the recorded run back. */
    RecordedRun run(RunPlan plan) {
        return read(live(runs -> runs.run(plan)));
    }

    Path resume(String tag, boolean submitAgain) {
        return live(runs -> runs.resume(tag, submitAgain));
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
        List<JournalEntry> entries = journal.entries(Bench::refuse);
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

    static RunPlan simulator(List<NamedCircuit> circuits) {
        return new RunPlan("test-scenario", circuits, "simulator", 1000, "aria-1", 7, false, null);
    }

    /** @param most maximum cost in US dollars; null for none */
    static RunPlan processor(List<NamedCircuit> circuits, String most) {
        BigDecimal maximum = most == null ? null : new BigDecimal(most);
        return new RunPlan("test-scenario", circuits, "qpu.forte-1", 1000, null, null, false, maximum);
    }

    @Override
    public void close() {
        service.close();
    }
}
