package org.superconfounding.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/**
 * One line of the table.
 *
 * @param parameters such as {@code 24 qubits}; empty if there is none
 * @param who the method in words: {@code ours}, {@code strange}, {@code two threads}
 * @param time mean over all iterations, in the unit of the work, as are the next two
 * @param least the fastest iteration
 * @param most the slowest iteration
 * @param settings of JMH
 */
record Row(Work work, String parameters, String who, double time, double least, double most, String settings) {
    private static final MathContext PRINTED = new MathContext(4);

    static Row of(RunResult result) {
        String name = result.getParams().getBenchmark();
        int dot = name.lastIndexOf('.');
        Work work = Work.of(name.substring(0, dot));
        String parameters = parameters(result.getParams());
        double scale = work.unit.nanoseconds * work.parts(parameters);
        Statistics times = result.getPrimaryResult().getStatistics();
        return new Row(
                work,
                parameters,
                words(name.substring(dot + 1)),
                times.getMean() / scale,
                times.getMin() / scale,
                times.getMax() / scale,
                settings(result.getParams()));
    }

    private static String parameters(BenchmarkParams params) {
        StringBuilder text = new StringBuilder();
        for (String key : params.getParamsKeys()) {
            String value = params.getParam(key);
            text.append(key.equals("qubits") ? value + " qubits" : value);
        }
        return text.toString();
    }

    /** {@code twoThreads} becomes {@code two threads}. */
    static String words(String camelCase) {
        return camelCase.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    private static String settings(BenchmarkParams params) {
        return params.getForks() + " x (" + params.getWarmup().getCount() + " + "
                + params.getMeasurement().getCount() + ")";
    }

    /** Four digits. */
    static String number(double value) {
        return new BigDecimal(value).round(PRINTED).toPlainString();
    }

    /** What tells this line from the others; sorts as the table does, sizes by their number. */
    String key() {
        String padded = parameters.matches("\\d .*") ? "0" + parameters : parameters;
        return work.ordinal() + "," + padded + "," + who;
    }

    String toCsv() {
        return String.join(
                ",",
                work.name(),
                parameters,
                who,
                number(time),
                number(least),
                number(most),
                work.unit.symbol,
                settings);
    }

    static Row fromCsv(String line) {
        String[] cells = line.split(",", -1);
        return new Row(
                Work.valueOf(cells[0]),
                cells[1],
                cells[2],
                Double.parseDouble(cells[3]),
                Double.parseDouble(cells[4]),
                Double.parseDouble(cells[5]),
                cells[7]);
    }
}
