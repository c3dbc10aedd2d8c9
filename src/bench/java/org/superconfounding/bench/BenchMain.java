package org.superconfounding.bench;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.superconfounding.io.AtomicFile;
import org.superconfounding.report.figure.CostFigure;
import org.superconfounding.report.figure.CostFigure.Style;

/**
 * Runs benchmarks and brings the table up to date after each: {@code measured.csv}, the same as {@code measured.adoc}, and the
 * figure {@code cost.svg}. JMH's own record of each is in {@code jmh}. A benchmark that computes a wrong value ends the run with
 * an error.
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
        Path record = folder.resolve("jmh");
        record.toFile().mkdirs();
        Results results = Results.load(folder.resolve("measured.csv"), Machine.words());
        List<String> names = names(arguments[1]);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("no benchmark matches " + arguments[1]);
        }
        for (String name : names) {
            run(name, record).forEach(result -> results.add(Row.of(result)));
            AtomicFile.write(folder.resolve("measured.csv"), results.toCsv());
            AtomicFile.write(folder.resolve("measured.adoc"), MeasuredTable.of(results));
            AtomicFile.write(folder.resolve("cost.svg"), cost(results));
        }
        System.out.println(results.toCsv());
    }

    private static List<String> names(String regex) {
        return BenchmarkList.defaultList()
                .find(
                        OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT),
                        List.of(regex),
                        List.of())
                .stream()
                .map(BenchmarkListEntry::getUsername)
                .toList();
    }

    private static Collection<RunResult> run(String name, Path record) throws RunnerException {
        Options options = new OptionsBuilder()
                .include("^" + Pattern.quote(name) + "$")
                .shouldFailOnError(true)
                .resultFormat(ResultFormatType.JSON)
                .result(record.resolve(name + ".json").toString())
                .build();
        return new Runner(options).run();
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
