package org.superconfounding.instrument;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.superconfounding.audit.junit.ConsoleProgress;
import org.superconfounding.io.AtomicFile;
import org.superconfounding.io.JavaCommand;
import org.superconfounding.io.StrictMapper;

/**
 * Does jobs in as many processes as the machine has cores; each takes the next job when it is done with one. Processes wait for
 * more jobs, since one that has done some is quicker, and end with this one.
 */
final class BrokenWorkers {
    /** How many there are. */
    static final int PROCESSES = Runtime.getRuntime().availableProcessors();

    private static final Queue<One> WAITING = new ConcurrentLinkedQueue<>();

    private BrokenWorkers() {}

    /**
     * Does all jobs.
     *
     * @param name what the console calls them
     * @param folder place for what they write
     * @return for each job what was noticed, in the jobs' order
     * @throws IllegalStateException if a job cannot be done, or one of its names was not run
     */
    static List<SortedMap<String, String>> run(String name, List<BrokenJob> jobs, Path folder) {
        AtomicInteger next = new AtomicInteger();
        BrokenJob.Result[] results = new BrokenJob.Result[jobs.size()];
        int processes = Math.min(PROCESSES, jobs.size());
        ExecutorService threads = Executors.newFixedThreadPool(processes);
        try (ConsoleProgress progress = new ConsoleProgress(name, jobs.size(), "runs")) {
            AtomicInteger done = new AtomicInteger();
            List<Future<?>> running = new ArrayList<>();
            for (int process = 0; process < processes; process++) {
                running.add(threads.submit(() -> {
                    One waiting = WAITING.poll();
                    One worker = waiting == null ? new One() : waiting;
                    for (int i = next.getAndIncrement(); i < jobs.size(); i = next.getAndIncrement()) {
                        results[i] = worker.run(jobs.get(i), folder.resolve(Integer.toString(i)));
                        progress.report(done.incrementAndGet(), jobs.size());
                    }
                    WAITING.add(worker);
                    return null;
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            threads.shutdownNow();
        }
        return IntStream.range(0, jobs.size())
                .mapToObj(i -> complete(jobs.get(i), results[i]))
                .toList();
    }

    private static SortedMap<String, String> complete(BrokenJob job, BrokenJob.Result result) {
        String what = job.instrument() == null
                ? "the sound instrument"
                : "instrument " + job.instrument().name();
        if (!result.failure().isEmpty()) {
            throw new IllegalStateException(what + " with " + job.names() + ": " + result.failure());
        }
        if (!result.noticed().keySet().containsAll(job.names())) {
            throw new IllegalStateException(
                    what + ": of " + job.names() + " only " + result.noticed().keySet() + " ran");
        }
        return result.noticed();
    }

    /** One process; it ends when its orders do, hence at the latest with this one. */
    private static final class One {
        private final Process process;
        private final Writer orders;
        private final BufferedReader answers;

        One() throws IOException {
            process = new ProcessBuilder(command())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            orders = process.outputWriter(StandardCharsets.UTF_8);
            answers = process.inputReader(StandardCharsets.UTF_8);
        }

        /**
         * The settings of this process; one core, since there are as many processes as cores, and the quick compiler, since runs are
         * short, with room for the code of many jobs. What the virtual machine itself says is no answer.
         */
        private static List<String> command() {
            Stream<String> settings = ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                    .filter(argument -> argument.startsWith("-D") || argument.startsWith("-Xmx"));
            Stream<String> own = Stream.of(
                    "-XX:ActiveProcessorCount=1",
                    "-XX:ReservedCodeCacheSize=240m",
                    "-XX:+DisplayVMOutputToStderr",
                    "-Daudit.seed=" + System.getProperty("audit.seed", ""),
                    BrokenWorker.class.getName());
            return JavaCommand.of(Stream.concat(settings, own).toArray(String[]::new));
        }

        BrokenJob.Result run(BrokenJob job, Path folder) {
            AtomicFile.write(BrokenWorker.job(folder), StrictMapper.json().write(job));
            try {
                orders.write(folder + "\n");
                orders.flush();
                if (answers.readLine() == null) {
                    throw new IllegalStateException("the process for " + job.names() + " ended before it answered");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return StrictMapper.json().read(BrokenWorker.result(folder), BrokenJob.Result.class);
        }
    }
}
