package org.superconfounding.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.Refusals.assertRefused;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.superconfounding.statistics.Seed;

class ReplicationsTest {
    private static Replications<Double> run(int count) {
        return Replications.run(count, Seed.of(7), seed -> seed.generator().nextDouble());
    }

    @Test
    void shouldGiveTheSameBitsOnAnyNumberOfThreads() throws Exception {
        double[] one = onThreads(1);
        double[] four = onThreads(4);

        assertThat(one).containsExactly(four);
    }

    private static double[] onThreads(int threads) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(() -> run(500).distribution(value -> value).values())
                    .get();
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void shouldGiveEachReplicationAStreamOfItsOwnThatDoesNotDependOnTheirNumber() {
        assertThat(run(10).result(3)).isEqualTo(run(500).result(3)).isNotEqualTo(run(10).result(4));
    }

    @Test
    void shouldReportEveryReplication() {
        AtomicInteger reports = new AtomicInteger();

        Replications.run(25, Seed.of(1), seed -> 0.0, (done, of) -> reports.incrementAndGet());

        assertThat(reports).hasValue(25);
    }

    @Test
    void shouldCountWhereAStatementHolds() {
        Replications<Double> runs = run(1000);

        assertThat(runs.holding(value -> value < 2)).isEqualTo(1000);
        assertThat(runs.share(Basis.AS_WRITTEN, "below one half", value -> value < 0.5)
                        .share())
                .isBetween(0.4, 0.6);
        assertThat(runs.shareOfSilence(Basis.AS_WRITTEN, "silent", value -> value < 0.93))
                .as("a test at 5 % that is silent in 93 % of repeats")
                .isEqualTo(Share.of(Basis.AS_WRITTEN, "silent", runs.holding(value -> value < 0.93), 1000, 0.9));
    }

    @Test
    void shouldRunOnceAndRefuseToRunNothing() {
        assertThat(run(1).count()).isEqualTo(1);
        assertRefused(() -> run(0));
    }
}
