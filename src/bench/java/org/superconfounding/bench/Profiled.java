package org.superconfounding.bench;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.JavaFlightRecorderProfiler;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * What is profiled.
 *
 * @param benchmark its class
 * @param method its method
 * @param parameters the values of the class's parameters
 */
record Profiled(Class<?> benchmark, String method, Map<String, String> parameters) {
    /** One for each kind of work whose speed matters. */
    static final List<Profiled> ALL = List.of(
            new Profiled(ChshTrialBenchmark.class, "ours", Map.of()),
            new Profiled(FreshCircuitBenchmark.class, "ours", Map.of()),
            replications("experimentsOneToFourAndTableOne", "as written"),
            replications("experimentsOneToFourAndTableOne", "as executed"),
            replications("experimentFive", "as written"),
            replications("experimentFive", "as executed"),
            new Profiled(SmallLayersBenchmark.class, "ours", Map.of("qubits", "12")),
            new Profiled(LargeLayersBenchmark.class, "oneThread", Map.of("qubits", "22")),
            new Profiled(LargeLayersBenchmark.class, "oneThread", Map.of("qubits", "24")),
            new Profiled(LargeLayersBenchmark.class, "twoThreads", Map.of("qubits", "24")),
            new Profiled(ShotsBenchmark.class, "ours", Map.of("qubits", "24")));

    private static final int ITERATIONS = 10;
    private static final TimeValue ITERATION = TimeValue.seconds(2);

    private static Profiled replications(String method, String protocol) {
        return new Profiled(ReplicationsBenchmark.class, method, Map.of("protocol", protocol));
    }

    /** In one virtual machine, long enough for some hundred samples. */
    ChainedOptionsBuilder options(String folder) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + Pattern.quote(benchmark.getName() + "." + method) + "$")
                .shouldFailOnError(true)
                .forks(1)
                .warmupIterations(1)
                .measurementIterations(ITERATIONS)
                .measurementTime(ITERATION)
                .addProfiler(JavaFlightRecorderProfiler.class, "dir=" + folder);
        parameters.forEach((name, value) -> options.param(name, value));
        return options;
    }

    /** As the table of times has it. */
    String words() {
        Work work = Work.of(benchmark.getName());
        String more = parameters.entrySet().stream()
                .map(entry -> entry.getKey().equals("qubits") ? entry.getValue() + " qubits" : entry.getValue())
                .findFirst()
                .orElse("");
        return work.words + (more.isEmpty() ? "" : ": " + more) + ", " + Row.words(method);
    }
}
