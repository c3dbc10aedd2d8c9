package org.superconfounding.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.superconfounding.io.AtomicFile;
import org.superconfounding.io.Decimals;

/**
 * Runs the benchmarks and writes {@code bench.json} and {@code bench.csv}: a row for each benchmark and parameter, with the
 * ratio to the reference that ran beside it.
 */
public final class BenchMain {
    private BenchMain() {}

    /**
     * @param arguments folder for results, regular expression of benchmarks
     */
    public static void main(String[] arguments) throws RunnerException {
        Path folder = Path.of(arguments[0]);
        folder.toFile().mkdirs();
        Options options = new OptionsBuilder()
                .include(arguments[1])
                .resultFormat(ResultFormatType.JSON)
                .result(folder.resolve("bench.json").toString())
                .build();
        String table = table(new Runner(options).run());
        AtomicFile.write(folder.resolve("bench.csv"), table);
        System.out.println(table);
    }

    private static String table(Collection<RunResult> results) {
        Map<String, Map<String, RunResult>> groups = new TreeMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            int dot = name.lastIndexOf('.');
            groups.computeIfAbsent(
                            name.substring(name.lastIndexOf('.', dot - 1) + 1, dot) + parameters(result),
                            key -> new TreeMap<>())
                    .put(name.substring(dot + 1), result);
        }
        List<String> lines = new ArrayList<>();
        lines.add("# " + machine());
        lines.add("work,who,time,error,unit,ratio to the reference");
        groups.forEach((work, group) -> group.forEach((who, result) -> lines.add(row(work, who, result, group))));
        return String.join("\n", lines) + "\n";
    }

    private static String parameters(RunResult result) {
        StringBuilder text = new StringBuilder();
        for (String key : result.getParams().getParamsKeys()) {
            text.append(' ').append(key).append('=').append(result.getParams().getParam(key));
        }
        return text.toString();
    }

    private static String row(String work, String who, RunResult result, Map<String, RunResult> group) {
        double time = result.getPrimaryResult().getScore();
        double error = result.getPrimaryResult().getScoreError();
        String ratio = Optional.ofNullable(group.get("strange"))
                .map(reference -> Decimals.fixed(reference.getPrimaryResult().getScore() / time, 1))
                .orElse("");
        return String.join(
                ",",
                work,
                who,
                Decimals.fixed(time, 3),
                Double.isNaN(error) ? "" : Decimals.fixed(error, 3),
                result.getPrimaryResult().getScoreUnit(),
                ratio);
    }

    private static String machine() {
        return System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, " + System.getProperty("java.vm.name")
                + " "
                + System.getProperty("java.version");
    }
}
