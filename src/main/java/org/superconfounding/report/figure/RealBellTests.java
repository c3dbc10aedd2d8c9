package org.superconfounding.report.figure;

import java.util.List;
import java.util.stream.IntStream;
import org.superconfounding.report.Table;

/** Confounding strength of published Bell tests beside the recorded hardware runs, with 95 % intervals. */
final class RealBellTests {
    private RealBellTests() {}

    /**
     * @param table columns experiment, year, cs, cs_lower, cs_upper
     */
    static Picture of(String description, Table table) {
        List<String> names = table.text("experiment");
        List<String> years = table.text("year");
        double[] strength = table.numbers("cs");
        double[] lower = table.numbers("cs_lower");
        double[] upper = table.numbers("cs_upper");
        List<String> labels = IntStream.range(0, names.size())
                .mapToObj(i -> names.get(i) + " (" + years.get(i) + ")")
                .toList();
        return new Plot(Charts.categories(labels), Charts.axis("Confounding strength CS", 0.9, 1.6, 0.1, 1))
                .bound("classical bound", 1, Palette.FAINT_INK, names.size() - 0.5)
                .bound("quantum bound √2", StrictMath.sqrt(2), Palette.THEORY, names.size() - 0.5)
                .points(
                        "published Bell tests",
                        at(names, false),
                        of(names, strength, false),
                        of(names, lower, false),
                        of(names, upper, false),
                        Charts.dot(4.5),
                        Palette.AS_WRITTEN)
                .points(
                        "recorded runs",
                        at(names, true),
                        of(names, strength, true),
                        of(names, lower, true),
                        of(names, upper, true),
                        Charts.diamond(5),
                        Palette.HARDWARE)
                .picture(description, 300);
    }

    private static double[] at(List<String> names, boolean runs) {
        return rows(names, runs).asDoubleStream().toArray();
    }

    private static double[] of(List<String> names, double[] values, boolean runs) {
        return rows(names, runs).mapToDouble(i -> values[i]).toArray();
    }

    private static IntStream rows(List<String> names, boolean runs) {
        return IntStream.range(0, names.size()).filter(i -> names.get(i).startsWith("IonQ") == runs);
    }
}
