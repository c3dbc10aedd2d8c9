package org.superconfounding.hardware.ionq;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.superconfounding.hardware.Manifest;
import org.superconfounding.io.AtomicFile;
import org.superconfounding.io.StrictMapper;

/**
 * Two to six processes of the operating system that share a journal, a folder of runs and a disk. A seed decides how many, who begins a
 * run and who resumes one, when each starts, at which request whom death strikes or the disk fills up and how much later, how long each
 * answer takes, and which submissions are refused, lost, or lose their answer. The order in which the processes then move is the machine's.
 */
final class ProcessInterleaving {
    /** Requests of a run that nothing disturbs. */
    private static final int REQUESTS = 8;

    private static final int LONGEST_ANSWER = 15;
    private static final long LONGEST_AIM = TimeUnit.MILLISECONDS.toNanos(100);
    private static final Pattern TAG = Pattern.compile("  prepared ([0-9a-f-]{36})");

    /** Something that happens some milliseconds after a request. */
    private record Blow(int request, int delay, Runnable strike) {}

    /** What nobody should ever see. */
    final List<String> defects = new CopyOnWriteArrayList<>();

    private final FakeIonq service;
    private final Path folder;
    private final ClientProcesses clients;
    private final Tally tally;
    private final SplittableRandom random;
    private final SplittableRandom fates;
    private final List<Blow> blows = new ArrayList<>();
    private final Map<String, Set<String>> journal = new TreeMap<>();
    private final Set<Path> recorded = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> taken = new ConcurrentHashMap<>();
    private final ScheduledExecutorService blowing = new ScheduledThreadPoolExecutor(1);
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger submitting = new AtomicInteger();
    private volatile boolean calm;

    /**
     * @param disk what {@code folder} lies on, if it can be filled up
     * @param tally counts what happens
     * @param seed of everything
     */
    ProcessInterleaving(
            FakeIonq service, Path folder, ClientProcesses clients, SmallDisk disk, Tally tally, long seed) {
        this.service = service;
        this.folder = folder;
        this.clients = clients;
        this.tally = tally;
        this.random = new SplittableRandom(seed);
        this.fates = random.split();
        service.onRequest = request -> arrive();
        service.always("POST", "/jobs$", (exchange, fake) -> submission(exchange));
        if (random.nextBoolean()) {
            int request = random.nextInt(2 * REQUESTS);
            blows.add(new Blow(request, random.nextInt(30), disk::fill));
            blows.add(new Blow(request, 30 + random.nextInt(200), disk::free));
        }
    }

    /** Lets the processes come to their ends, whatever these are. */
    void play() throws InterruptedException {
        List<Actor> actors = new ArrayList<>();
        for (int i = 2 + random.nextInt(5); i > 0; i--) {
            actors.add(new Actor());
        }
        tally.add(Tally.Of.PROCESSES, actors.size());
        for (Actor actor : actors) {
            if (random.nextInt(100) < 50) {
                int request = random.nextInt(REQUESTS * actors.size());
                boolean aimed = random.nextBoolean();
                blows.add(new Blow(request, random.nextInt(40), aimed ? () -> killInAWrite(actor) : actor::kill));
            }
        }
        actors.forEach(Thread::start);
        for (Actor actor : actors) {
            actor.join();
        }
        blowing.shutdownNow();
        settle();
        if (!recorded.isEmpty()) {
            Set<String> listed = Manifest.read(folder.resolve("runs")).digests().keySet();
            recorded.stream()
                    .filter(file -> !listed.contains(String.valueOf(file.getFileName())))
                    .forEach(file -> defects.add(file + " was said to be recorded, and is not in the manifest"));
        }
    }

    /** Death waits, a little, until somebody is writing a file. */
    private void killInAWrite(Actor actor) {
        long until = System.nanoTime() + LONGEST_AIM;
        while (halves().isEmpty() && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        actor.kill();
    }

    private List<String> halves() {
        return Stream.of("journal", "runs")
                .map(name -> folder.resolve(name).toFile().list((place, file) -> file.endsWith(AtomicFile.PART)))
                .filter(Objects::nonNull)
                .flatMap(Stream::of)
                .toList();
    }

    /** A submission of a process that was killed may still be on its way. */
    private void settle() throws InterruptedException {
        int before;
        do {
            before = requests.get();
            TimeUnit.MILLISECONDS.sleep(200);
        } while (requests.get() != before || submitting.get() > 0);
        service.onRequest = request -> {};
        remember();
        tally.add(Tally.Of.HALVES_LEFT, halves().size());
        tally.add(Tally.Of.RUNS, journal.size());
        calm = true;
    }

    /** Submissions of that run that the service took. */
    long taken(String tag) {
        return taken.getOrDefault(tag, 0);
    }

    /** Each run of the journal with the texts that were seen of it, and the one that must have been before the submission. */
    synchronized Map<String, List<JournalEntry>> history() {
        Map<String, List<JournalEntry>> history = new TreeMap<>();
        journal.forEach((tag, texts) -> {
            List<JournalEntry> entries = new ArrayList<>();
            for (String text : texts) {
                JournalEntry entry = StrictMapper.json().read(text, tag, JournalEntry.class);
                entries.add(entry);
                if (entry.job() == null) {
                    entries.add(entry.at(Stage.PREPARED, null));
                }
            }
            history.put(tag, entries);
        });
        return history;
    }

    private synchronized void remember() {
        if (!Files.isDirectory(folder.resolve("journal"))) {
            return;
        }
        try (Stream<Path> files = Files.list(folder.resolve("journal"))) {
            files.filter(file -> file.getFileName().toString().matches("[^.].*\\.json"))
                    .forEach(file -> journal.computeIfAbsent(
                                    file.getFileName().toString().replace(".json", ""), begun -> new LinkedHashSet<>())
                            .add(StrictMapper.text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void arrive() {
        remember();
        int number = requests.getAndIncrement();
        blows.stream().filter(blow -> blow.request() == number).forEach(this::schedule);
        pause();
    }

    private void schedule(Blow blow) {
        if (!blowing.isShutdown()) {
            blowing.schedule(blow.strike(), blow.delay(), TimeUnit.MILLISECONDS);
        }
    }

    private synchronized int drawn(int bound) {
        return calm ? bound - 1 : fates.nextInt(bound);
    }

    private void pause() {
        FakeIonq.pause(drawn(LONGEST_ANSWER));
    }

    private void submission(HttpExchange exchange) throws IOException {
        submitting.incrementAndGet();
        try {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            int fate = drawn(100);
            if (fate < 8) {
                FakeIonq.send(exchange, 429, "");
            } else if (fate >= 12) {
                take(exchange, body, fate >= 22);
            }
        } finally {
            submitting.decrementAndGet();
        }
    }

    private void take(HttpExchange exchange, String body, boolean answered) throws IOException {
        String job = service.submit(body);
        taken.merge(FakeIonq.tag(StrictMapper.json().read(body, "submission", JsonNode.class)), 1, Integer::sum);
        pause();
        if (answered) {
            FakeIonq.send(exchange, 201, "{\"id\":\"" + job + "\",\"status\":\"submitted\",\"session_id\":null}");
        }
    }

    /** Gives one process its order and hears it out. */
    private final class Actor extends Thread {
        private final int start = random.nextInt(150);
        private final boolean resumes = random.nextInt(100) < 30;
        private final int choice = random.nextInt(Integer.MAX_VALUE);
        private final ClientProcesses.Client client = clients.take();
        private boolean listening;
        private boolean killed;

        @Override
        public void run() {
            try {
                FakeIonq.pause(resumes ? 2 * start : start);
                hear();
            } catch (IOException | RuntimeException e) {
                defects.add(String.valueOf(e));
            }
        }

        private String order() {
            remember();
            synchronized (ProcessInterleaving.this) {
                List<String> begun = List.copyOf(journal.keySet());
                return resumes && !begun.isEmpty() ? begun.get(choice % begun.size()) : ClientProcess.RUN;
            }
        }

        private void hear() throws IOException {
            client.order(service.origin() + "\t" + folder + "\t" + order());
            listen(true);
            List<String> words = new ArrayList<>();
            String line = client.line();
            while (line != null && line.startsWith(" ")) {
                words.add(line);
                line = client.line();
            }
            listen(false);
            if (line == null) {
                client.end();
                died(String.join("\n", words));
            } else {
                words.add(line);
                judge(line, String.join("\n", words));
                if (killed) {
                    client.end();
                } else {
                    clients.giveBack(client);
                }
            }
        }

        private synchronized void listen(boolean now) {
            listening = now;
        }

        private synchronized void kill() {
            if (listening) {
                killed = true;
                client.kill();
            }
        }

        private void died(String words) {
            if (killed) {
                tally.add(Tally.Of.KILLED, 1);
                tally.add(Tally.Of.KILLED_AFTER_SUBMISSION, paid(words) ? 1 : 0);
            } else {
                defects.add("a process ended unasked");
            }
        }

        private void judge(String last, String words) {
            if (words.contains("No space left on device")) {
                tally.add(Tally.Of.FOUND_THE_DISK_FULL, 1);
            }
            if (last.startsWith(ClientProcess.RECORDED)) {
                recorded.add(Path.of(last.substring(ClientProcess.RECORDED.length())));
            }
            if (last.startsWith(ClientProcess.DEFECT) || (last.startsWith(ClientProcess.REFUSED) && paid(words))) {
                defects.add(words);
            }
        }

        /** Whether a job was submitted by this process, which then has to say how to go on. */
        private boolean paid(String words) {
            Matcher tag = TAG.matcher(words);
            return tag.find() && service.jobsOf(tag.group(1)) > 0;
        }
    }
}
