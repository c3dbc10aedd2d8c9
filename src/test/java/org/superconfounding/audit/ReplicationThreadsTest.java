package org.superconfounding.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
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

/** Every experiment of the paper, repeated on one thread and on four: one object serves all threads. */
class ReplicationThreadsTest {
    private static final int COUNT = 40;

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
}
