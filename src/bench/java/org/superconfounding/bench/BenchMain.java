package org.superconfounding.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.superconfounding.io.AtomicFile;
import org.superconfounding.report.figure.CostFigure;
import org.superconfounding.report.figure.CostFigure.Style;

/**
 * Runs benchmarks and brings the table up to date: {@code measured.csv}, the same as {@code measured.adoc}, and the figure {@code
 * cost.svg}. JMH's own record of the run is {@code jmh.json}. A benchmark that computes a wrong value ends the run with an error.
 */
public final class BenchMain {
    private static final String DESCRIPTION =
            "Time for each gate of the layered circuit against the number of qubits, on a logarithmic scale";

    private BenchMain() {}

    /**
     * @param arguments folder for results, regular expression of benchmarks
     */
    public static void main(String[] arguments) throws RunnerException {
        Path folder = Path.of(arguments[0]);
        folder.toFile().mkdirs();
        Options options = new OptionsBuilder()
                .include(arguments[1])
                .shouldFailOnError(true)
                .resultFormat(ResultFormatType.JSON)
                .result(folder.resolve("jmh.json").toString())
                .build();
        Results results = Results.load(folder.resolve("measured.csv"), Machine.words());
        new Runner(options).run().forEach(result -> results.add(Row.of(result)));
        AtomicFile.write(folder.resolve("measured.csv"), results.toCsv());
        AtomicFile.write(folder.resolve("measured.adoc"), MeasuredTable.of(results));
        AtomicFile.write(folder.resolve("cost.svg"), cost(results));
        System.out.println(results.toCsv());
    }

    private static String cost(Results results) {
        List<Row> small = results.of(Work.SMALL_LAYERS);
        List<Row> large = results.of(Work.LARGE_LAYERS);
        return new CostFigure()
                .add("Strange", Style.REFERENCE, points(small, "strange"))
                .add("gate by gate", Style.UNFUSED, points(results.of(Work.UNFUSED_LAYERS), "one thread"))
                .add(
                        "in sweeps, one thread",
                        Style.ONE_THREAD,
                        Stream.concat(points(small, "ours").stream(), points(large, "one thread").stream())
                                .toList())
                .add("two threads", Style.TWO_THREADS, points(large, "two threads"))
                .svg(DESCRIPTION);
    }

    private static List<double[]> points(List<Row> rows, String who) {
        return rows.stream()
                .filter(row -> row.who().equals(who))
                .map(row -> new double[] {Work.qubits(row.parameters()), row.time() * row.work().unit.nanoseconds})
                .toList();
    }
}
