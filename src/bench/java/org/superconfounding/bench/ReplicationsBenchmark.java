package org.superconfounding.bench;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Warmup;
import org.superconfounding.audit.Replications;
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

/**
 * Whole repeats of the paper on two threads, circuits, exact laws and classifiers included; each time in a fresh virtual machine,
 * as a user has it.
 */
@BenchmarkMode(Mode.SingleShotTime)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(3)
public class ReplicationsBenchmark extends Macrobenchmark {
    private static final Seed SEED = Seed.of(5);

    @Param({"as written", "as executed"})
    public String protocol;

    /** One repeat: all trials of Experiments 1 to 4 and Table I. */
    private record Paper(Experiment1 one, Experiment2 two, Experiment3 three, Experiment4 four, TableOne table) {
        static Paper asWritten() {
            return new Paper(
                    Experiment1.of(Experiment1Protocol.asWritten()),
                    Experiment2.of(Experiment2Protocol.asWritten()),
                    Experiment3.of(Experiment3Protocol.asWritten()),
                    Experiment4.of(Experiment4Protocol.asWritten()),
                    TableOne.of(TableOneProtocol.asWritten()));
        }

        static Paper asExecuted() {
            return new Paper(
                    Experiment1.of(Experiment1Protocol.asExecuted()),
                    Experiment2.of(Experiment2Protocol.asExecuted()),
                    Experiment3.of(Experiment3Protocol.asExecuted()),
                    Experiment4.of(Experiment4Protocol.asExecuted()),
                    TableOne.of(TableOneProtocol.asWritten()));
        }

        List<Object> run(Seed seed) {
            return List.of(
                    one.run(seed.derive(1)),
                    two.run(seed.derive(2)),
                    three.run(seed.derive(3)),
                    four.run(seed.derive(4)),
                    table.run(seed.derive(5)));
        }
    }

    private boolean asWritten() {
        return protocol.equals("as written");
    }

    @Benchmark
    public Object experimentsOneToFourAndTableOne() {
        return onTwoThreads(() -> {
            Paper paper = asWritten() ? Paper.asWritten() : Paper.asExecuted();
            return Replications.run(10_000, SEED, paper::run);
        });
    }

    @Benchmark
    public Object experimentFive() {
        return onTwoThreads(() -> {
            Experiment5 experiment =
                    Experiment5.of(asWritten() ? Experiment5Protocol.asWritten() : Experiment5Protocol.asExecuted());
            return Replications.run(2_000, SEED, experiment::run);
        });
    }

    private static Object onTwoThreads(Supplier<Object> work) {
        ForkJoinPool pool = new ForkJoinPool(2);
        try {
            return pool.submit(work::get).join();
        } finally {
            pool.shutdown();
        }
    }
}
