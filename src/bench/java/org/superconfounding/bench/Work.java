package org.superconfounding.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.superconfounding.quantum.KernelBenchmark;
import org.superconfounding.quantum.LayeredCircuit;

/** What is timed: a benchmark class, in words, the unit of its times, and the times that it is to reach. */
enum Work {
    CHSH_TRIAL(
            ChshTrialBenchmark.class,
            "CHSH trial: four circuits built, their exact laws, 10,000 shots each",
            Unit.MICROSECONDS,
            new Goal("", "ours", 3)),
    FRESH_CIRCUIT(
            FreshCircuitBenchmark.class,
            "Fresh circuit on three qubits, one shot",
            Unit.MICROSECONDS,
            new Goal("", "ours", 0.5)),
    BINOMIAL(BinomialBenchmark.class, "One binomial draw, n and p new each time", Unit.NANOSECONDS),
    REPLICATIONS(
            ReplicationsBenchmark.class,
            "Whole repeats on two threads: 10,000 of Experiments 1 to 4 with Table I, 2,000 of Experiment 5",
            Unit.SECONDS,
            new Goal("as written", "experiments one to four and table one", 15),
            new Goal("as executed", "experiments one to four and table one", 15),
            new Goal("as written", "experiment five", 30),
            new Goal("as executed", "experiment five", 30)),
    SMALL_LAYERS(SmallLayersBenchmark.class, "Layered circuit, for each gate", Unit.MICROSECONDS, Work::gatesOfLayers),
    LARGE_LAYERS(
            LargeLayersBenchmark.class,
            "Layered circuit, for each gate",
            Unit.MILLISECONDS,
            Work::gatesOfLayers,
            new Goal("24 qubits", "one thread", 8),
            new Goal("24 qubits", "two threads", 6)),
    UNFUSED_LAYERS(
            UnfusedLayersBenchmark.class,
            "Layered circuit without sweeps, one pass over the state a gate, for each gate",
            Unit.MILLISECONDS,
            Work::gatesOfLayers),
    KERNEL(
            KernelBenchmark.class,
            "One gate on 16,384 amplitudes in the cache",
            Unit.MICROSECONDS,
            KernelBenchmark::gates),
    MEMORY_PASS(
            MemoryPassBenchmark.class,
            "The whole state read, multiplied and written once, in place",
            Unit.MILLISECONDS),
    SHOTS(ShotsBenchmark.class, "10,000 shots from a state", Unit.MILLISECONDS, new Goal("24 qubits", "ours", 110));

    /**
     * A time to reach.
     *
     * @param parameters of the benchmark, as in a {@link Row}
     * @param who of the benchmark
     * @param most in the unit of the work
     */
    record Goal(String parameters, String who, double most) {}

    final String words;
    final Unit unit;
    private final Class<?> benchmark;
    private final ToDoubleFunction<String> parts;
    private final List<Goal> goals;

    Work(Class<?> benchmark, String words, Unit unit, Goal... goals) {
        this(benchmark, words, unit, parameters -> 1, goals);
    }

    Work(Class<?> benchmark, String words, Unit unit, ToDoubleFunction<String> parts, Goal... goals) {
        this.benchmark = benchmark;
        this.words = words;
        this.unit = unit;
        this.parts = parts;
        this.goals = List.of(goals);
    }

    /** The work of a benchmark's class. */
    static Work of(String className) {
        return Arrays.stream(values())
                .filter(work -> work.benchmark.getName().equals(className))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(className + " is missing in " + Work.class.getName()));
    }

    /** By how much the time of a call is divided. */
    double parts(String parameters) {
        return parts.applyAsDouble(parameters);
    }

    private static double gatesOfLayers(String parameters) {
        return LayeredCircuit.gates(qubits(parameters));
    }

    Optional<Goal> goal(String parameters, String who) {
        return goals.stream()
                .filter(goal -> goal.parameters.equals(parameters) && goal.who.equals(who))
                .findFirst();
    }

    /** The number of qubits in parameters such as {@code 24 qubits}. */
    static int qubits(String parameters) {
        return Integer.parseInt(parameters.substring(0, parameters.indexOf(' ')));
    }
}
