package org.superconfounding.hardware.ionq;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Two to six processes that share a journal, a folder of runs and a disk, in an order that a seed decides: one moves at a time, from one
 * moment to its next, and moments lie before and after each exchange, each write, and each try for the folder's lock. Processes die,
 * the disk is full now and then, and submissions are refused, lost, or lose their answer.
 */
final class Interleaving {
    /** Each run of the journal with all the texts that its file ever had, in the order of their beginning. */
    final Map<String, List<JournalEntry>> history = new LinkedHashMap<>();

    /** What nobody should ever see. */
    final List<Throwable> defects = new ArrayList<>();

    int kills;
    int fullDisks;

    private final FakeIonq service;
    private final Path folder;
    private final SplittableRandom random;
    private final Semaphore scheduler = new Semaphore(0);
    private final AtomicBoolean adding = new AtomicBoolean();

    Interleaving(FakeIonq service, Path folder, long seed) {
        this.service = service;
        this.folder = folder;
        this.random = new SplittableRandom(seed);
    }

    /** Plays the processes to their ends. */
    void play() {
        List<Actor> alive = new ArrayList<>();
        for (int i = 2 + random.nextInt(5); i > 0; i--) {
            alive.add(new Actor());
        }
        alive.forEach(Thread::start);
        while (!alive.isEmpty()) {
            Actor next = alive.get(random.nextInt(alive.size()));
            next.go.release();
            scheduler.acquireUninterruptibly();
            if (next.over) {
                alive.remove(next);
            }
        }
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** One process: begins a run, or goes on with whichever there is. */
    private final class Actor extends Thread implements Between {
        private final Semaphore go = new Semaphore(0);
        private final int death = chance(35) ? random.nextInt(40) : Integer.MAX_VALUE;
        private final boolean resumes = chance(30);
        private final Bench bench = new Bench(service, folder);
        private int moments;
        private String tag = "";
        private volatile boolean over;

        Actor() {
            super("process");
            setDaemon(true);
            bench.between = this;
        }

        @Override
        public void run() {
            go.acquireUninterruptibly();
            try {
                live();
            } catch (Between.Killed e) {
                kills++;
            } catch (Throwable e) {
                defects.add(e);
            } finally {
                over = true;
                scheduler.release();
            }
        }

        private void live() {
            try (LiveRuns runs = bench.open()) {
                try {
                    work(runs);
                } catch (RuntimeException e) {
                    boolean paid = service.jobsOf(tag) > 0;
                    if (paid && runs.underWay().isEmpty()) {
                        throw new AssertionError("a job was paid for, and nothing said of how to go on", e);
                    }
                }
            }
        }

        private void work(LiveRuns runs) {
            for (int i = resumes ? random.nextInt(60) : 0; i > 0; i--) {
                moment();
            }
            List<String> begun = List.copyOf(history.keySet());
            if (resumes && !begun.isEmpty()) {
                runs.resume(begun.get(random.nextInt(begun.size())), false);
            } else {
                runs.run(Bench.ONE);
            }
        }

        /** Lets the others move, as many steps as it pleases them. */
        private void moment() {
            scheduler.release();
            go.acquireUninterruptibly();
            if (moments++ == death) {
                throw new Between.Killed();
            }
        }

        @Override
        public <T> T step(Object what, Supplier<T> work) {
            moment();
            T result = what instanceof ApiRequest request ? exchanged(request, work) : written(what, work);
            moment();
            return result;
        }

        private <T> T exchanged(ApiRequest request, Supplier<T> exchange) {
            int fate = request.method() == ApiRequest.Method.POST ? random.nextInt(100) : 100;
            if (fate < 4) {
                throw new Transport.NoAnswerException(true, "lost on the way there", null);
            }
            if (fate < 12) {
                service.script("POST", "/jobs$", FakeIonq.reply(429, ""));
            }
            T response = exchange.get();
            if (fate >= 12 && fate < 22) {
                throw new Transport.NoAnswerException(true, "lost on the way back", null);
            }
            return response;
        }

        private <T> T written(Object what, Supplier<T> write) {
            if (chance(4)) {
                fullDisks++;
                throw new UncheckedIOException("cannot write", new IOException("No space left on device"));
            }
            T written = write.get();
            if (what instanceof JournalEntry entry) {
                tag = entry.tag();
                history.computeIfAbsent(tag, begun -> new ArrayList<>()).add(entry);
            }
            return written;
        }

        @Override
        public <T> T alone(Supplier<T> work) {
            while (!adding.compareAndSet(false, true)) {
                moment();
            }
            try {
                return work.get();
            } finally {
                adding.set(false);
            }
        }
    }
}
