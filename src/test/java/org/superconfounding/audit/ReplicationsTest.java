package org.superconfounding.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.Refusals.assertRefused;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.superconfounding.experiment.Experiment1;
import org.superconfounding.experiment.Experiment1Protocol;
import org.superconfounding.experiment.Experiment2;
import org.superconfounding.experiment.Experiment2Protocol;
import org.superconfounding.experiment.Experiment3;
import org.superconfounding.experiment.Experiment3Protocol;
import org.superconfounding.experiment.Experiment4;
import org.superconfounding.experiment.Experiment4Protocol;
import org.superconfounding.experiment.Experiment5;
import org.superconfounding.experiment.Experiment5Protocol;
import org.superconfounding.experiment.TableOne;
import org.superconfounding.experiment.TableOneProtocol;
import org.superconfounding.statistics.Seed;

class ReplicationsTest {
    private static final int COUNT = 40;

    private static Replications<Double> run(int count) {
        return Replications.run(count, Seed.of(7), seed -> seed.generator().nextDouble());
    }

    @Test
    void shouldGiveTheSameBitsOnAnyNumberOfThreads() {
        requireSame("random numbers", seed -> seed.generator().nextDouble(), seed -> seed.generator()
                .nextDouble());
    }

    @Test
    void shouldRepeatExperimentsOneToFourAlikeOnAnyNumberOfThreads() {
        Experiment1 one = Experiment1.of(Experiment1Protocol.asExecuted());
        requireSame("Experiment 1", one::run, one::run);
        Experiment2 two = Experiment2.of(Experiment2Protocol.asExecuted());
        requireSame("Experiment 2", two::run, two::run);
        Experiment3 three = Experiment3.of(Experiment3Protocol.asExecuted());
        requireSame("Experiment 3", three::run, three::run);
        Experiment4 four = Experiment4.of(Experiment4Protocol.asExecuted());
        requireSame("Experiment 4", four::run, four::run);
        TableOne table = TableOne.of(TableOneProtocol.asWritten());
        requireSame("Table I", table::run, table::run);
    }

    /** Its learner remembers what it trained, and threads race to fill that memory; so each run gets an empty one. */
    @Test
    void shouldRepeatExperimentFiveAlikeOnAnyNumberOfThreads() {
        requireSame(
                "Experiment 5",
                Experiment5.of(Experiment5Protocol.asExecuted())::run,
                Experiment5.of(Experiment5Protocol.asExecuted())::run);
    }

    private static <R> void requireSame(String name, Function<Seed, R> onOne, Function<Seed, R> onFour) {
        List<R> one = onThreads(1, onOne);
        assertThat(onThreads(4, onFour))
                .as("%s: %s replications on four threads against one", name, COUNT)
                .isEqualTo(one);
        assertThat(one.get(0))
                .as("%s: two replications differ, so there was something to compare", name)
                .isNotEqualTo(one.get(1));
    }

    private static <R> List<R> onThreads(int threads, Function<Seed, R> experiment) {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            Replications<R> runs = pool.submit(() -> Replications.run(COUNT, Seed.of(7), experiment))
                    .join();
            return IntStream.range(0, COUNT).mapToObj(runs::result).toList();
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void shouldGiveEachReplicationAStreamOfItsOwnThatDoesNotDependOnTheirNumber() {
        assertThat(run(10).result(3)).isEqualTo(run(500).result(3)).isNotEqualTo(run(10).result(4));
    }

    @Test
    void shouldDistributeWhatEachReplicationGave() {
        assertThat(run(3).distribution(value -> 2 * value).values())
                .containsExactlyInAnyOrder(2 * run(3).result(0), 2 * run(3).result(1), 2 * run(3).result(2));
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
