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
    /** A process that was killed. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

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
    private final class Actor extends Thread {
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
            bench.wiring = this::transport;
            bench.journal = journal();
            bench.store = store();
        }

        @Override
        public void run() {
            go.acquireUninterruptibly();
            try {
                live();
            } catch (Killed e) {
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
                runs.run(Bench.simulator(List.of(Bench.asymmetric())));
            }
        }

        /** Lets the others move, as many steps as it pleases them. */
        private void moment() {
            scheduler.release();
            go.acquireUninterruptibly();
            if (moments++ == death) {
                throw new Killed();
            }
        }

        private <T> T between(Supplier<T> step) {
            moment();
            T result = step.get();
            moment();
            return result;
        }

        private <T> T written(Supplier<T> write) {
            return between(() -> {
                if (chance(4)) {
                    fullDisks++;
                    throw new UncheckedIOException("cannot write", new IOException("No space left on device"));
                }
                return write.get();
            });
        }

        private Transport transport(Transport transport) {
            return new Transport() {
                @Override
                public ApiResponse exchange(ApiRequest request) {
                    return between(() -> request.method() == ApiRequest.Method.POST
                            ? submitted(transport, request)
                            : transport.exchange(request));
                }

                @Override
                public void close() {
                    transport.close();
                }
            };
        }

        private ApiResponse submitted(Transport transport, ApiRequest request) {
            int fate = random.nextInt(100);
            if (fate < 8) {
                return new ApiResponse(429, Map.of(), "");
            }
            if (fate < 12) {
                throw new TransportException(true, "lost on the way there", null);
            }
            ApiResponse response = transport.exchange(request);
            if (fate < 22) {
                throw new TransportException(true, "lost on the way back", null);
            }
            return response;
        }

        private Journal journal() {
            return new Journal(bench.journalFolder()) {
                @Override
                JournalEntry write(JournalEntry entry) {
                    return written(() -> {
                        tag = entry.tag();
                        JournalEntry kept = super.write(entry);
                        history.computeIfAbsent(tag, begun -> new ArrayList<>()).add(kept);
                        return kept;
                    });
                }
            };
        }

        private RunStore store() {
            return new RunStore(bench.runs()) {
                @Override
                <T> T alone(Supplier<T> work) {
                    while (!adding.compareAndSet(false, true)) {
                        moment();
                    }
                    try {
                        return super.alone(work);
                    } finally {
                        adding.set(false);
                    }
                }

                @Override
                void create(Path file, String text) {
                    written(() -> {
                        super.create(file, text);
                        return file;
                    });
                }

                @Override
                void register(Path file) {
                    written(() -> {
                        super.register(file);
                        return file;
                    });
                }
            };
        }
    }
}
