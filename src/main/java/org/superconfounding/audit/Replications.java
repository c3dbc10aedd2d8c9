package org.superconfounding.audit;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.superconfounding.statistics.Require;
import org.superconfounding.statistics.SamplingDistribution;
import org.superconfounding.statistics.Seed;

/**
 * Repeats a whole experiment with fresh seeds. Replication i draws from {@code seed.derive(i)} only, and results are kept by
 * index, so they are the same bits whatever the number of threads.
 *
 * @param <R> result of one replication
 */
public final class Replications<R> {
    /** Told how far a run is; called from worker threads. */
    @FunctionalInterface
    public interface Progress {
        Progress SILENT = (done, of) -> {};

        /** {@code done} of {@code of} replications are finished. */
        void report(int done, int of);
    }

    private final List<R> results;

    private Replications(List<R> results) {
        this.results = results;
    }

    /**
     * Runs all replications, at least one, on as many threads as the machine offers; {@code experiment} is a pure function: no
     * clock, no randomness but its seed.
     */
    public static <R> Replications<R> run(int count, Seed seed, Function<Seed, R> experiment, Progress progress) {
        Require.that(count >= 1, "replications must be at least 1, got " + count);
        AtomicInteger done = new AtomicInteger();
        List<R> results = IntStream.range(0, count)
                .parallel()
                .mapToObj(index -> {
                    R result = experiment.apply(seed.derive(index));
                    progress.report(done.incrementAndGet(), count);
                    return result;
                })
                .toList();
        return new Replications<>(results);
    }

    /** As {@link #run(int, Seed, Function, Progress)}, silently. */
    public static <R> Replications<R> run(int count, Seed seed, Function<Seed, R> experiment) {
        return run(count, seed, experiment, Progress.SILENT);
    }

    public int count() {
        return results.size();
    }

    /** Result of replication {@code index}, from 0. */
    public R result(int index) {
        return results.get(index);
    }

    /** Sampling distribution of a finite statistic over the replications, read off from several threads at a time. */
    public SamplingDistribution distribution(ToDoubleFunction<R> statistic) {
        return SamplingDistribution.of(
                results.stream().parallel().mapToDouble(statistic).toArray());
    }

    /** Number of replications in which {@code statement} holds. */
    public long holding(Predicate<R> statement) {
        return results.stream().parallel().filter(statement).count();
    }

    /** How often {@code statement} holds, judged against {@link Rules#REQUIRED_SHARE}. */
    public Share share(Basis basis, String description, Predicate<R> statement) {
        return Share.of(basis, description, holding(statement), count());
    }

    /** How often a test at 5 % is {@code silent}, judged against {@link Rules#REQUIRED_SHARE_OF_NON_SIGNIFICANCE}. */
    public Share shareOfSilence(Basis basis, String description, Predicate<R> silent) {
        return Share.of(basis, description, holding(silent), count(), Rules.REQUIRED_SHARE_OF_NON_SIGNIFICANCE);
    }
}
