package org.superconfounding.report.figure;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.TextAnchor;
import org.superconfounding.report.Table;
import org.superconfounding.report.figure.Canvas.Sketch;
import org.superconfounding.report.figure.Series.Mark;
import org.superconfounding.statistics.Summary;

/** Further figures: published Bell tests, mixed states, Hardy's probability, and Mermin's test for many parties. */
final class FurtherFigures {
    private static final String SAMPLED = "sampled_cs_at_visibility_";

    private FurtherFigures() {}

    /**
     * Published Bell tests beside the recorded hardware runs, with 95 % intervals: columns experiment, year, cs, cs_lower,
     * cs_upper.
     */
    static IntFunction<Sketch> bellTests(Table table) {
        List<String> names = table.text("experiment");
        List<String> labels = table.stream()
                .map(row -> row.text("experiment") + " (" + row.text("year") + ")")
                .toList();
        Table published = table.where("experiment", name -> !name.startsWith("IonQ"));
        Table runs = table.where("experiment", name -> name.startsWith("IonQ"));
        Plot plot = new Plot(Charts.categories(labels), Charts.axis("Confounding strength CS", 0.9, 1.6, 0.1, 1))
                .bound(1, Palette.FAINT_INK)
                .text("classical bound", -0.45, 0.99, TextAnchor.TOP_LEFT)
                .bound(Charts.QUANTUM_BOUND, Palette.THEORY)
                .text("quantum bound √2", 2.5, Charts.QUANTUM_BOUND, TextAnchor.BOTTOM_CENTER)
                .points(strength("published Bell tests", published, names), Charts.dot(4.5), Palette.AS_WRITTEN)
                .points(strength("recorded runs", runs, names), Charts.diamond(5), Palette.HARDWARE);
        return Panels.of(300, plot);
    }

    private static Series strength(String name, Table rows, List<String> names) {
        return Series.of(
                name,
                rows,
                row -> new Mark(
                        names.indexOf(row.text("experiment")),
                        row.number("cs"),
                        row.number("cs_lower"),
                        row.number("cs_upper")));
    }

    /** @param table columns visibility, concurrence, largest_cs */
    static IntFunction<Sketch> werner(Table table) {
        Series strength = Series.of("largest CS over all settings", table, "visibility", "largest_cs");
        Series concurrence = Series.of("concurrence", table, "visibility", "concurrence");
        Plot plot = new Plot(
                        Charts.axis("Visibility of the Bell state in white noise", 0, 1.01, 0.2, 1),
                        Charts.axis("", 0, 1.5, 0.25, 2))
                .bound(1, Palette.FAINT_INK)
                .text("classical bound", 0.52, 1, TextAnchor.BOTTOM_CENTER)
                .line(strength, Palette.AS_WRITTEN, Charts.LINE)
                .line(concurrence, Palette.AS_EXECUTED, Charts.DASHED)
                .mark("entangled", 1.0 / 3, Palette.AS_EXECUTED, TextAnchor.TOP_RIGHT)
                .mark("super-confounding", StrictMath.sqrt(0.5), Palette.AS_WRITTEN, TextAnchor.TOP_RIGHT);
        return Panels.of(260, plot);
    }

    /** @param table columns sine_squared, probability */
    static IntFunction<Sketch> hardy(Table table) {
        Series probability = Series.of("Hardy's probability", table, "sine_squared", "probability");
        Mark largest = Collections.max(probability.marks(), Comparator.comparingDouble(Mark::value));
        Plot plot = new Plot(
                        Charts.axis("sin² of Hardy's angle", 0, 1.01, 0.2, 1),
                        Charts.axis("P of the “impossible” event", 0, 0.1, 0.02, 2))
                .line(probability, Palette.AS_WRITTEN, Charts.LINE)
                .points(new Series("largest on the grid", List.of(largest)), Charts.dot(4), Palette.PUBLISHED);
        return Panels.of(240, plot);
    }

    /**
     * @param table columns parties, cs, visibility, flip_per_qubit, and sampled_cs_at_visibility_ followed by the visibility
     */
    static IntFunction<Sketch> mermin(Table table) {
        Summary parties = Summary.of(table.numbers("parties"));
        double strongest = Summary.of(table.numbers("cs")).max();
        Plot strengths = new Plot(parties(parties), Charts.powersOfTwo("Confounding strength CS", 2 * strongest))
                .titled("confounding strength")
                .line(Series.of("quantum maximum", table, "parties", "cs"), Palette.AS_WRITTEN, Charts.LINE)
                .text("classical bound 1", parties.max(), 1.1, TextAnchor.BOTTOM_RIGHT);
        for (String column : table.columns()) {
            if (column.startsWith(SAMPLED)) {
                String visibility = column.substring(SAMPLED.length()).replace('_', '.');
                strengths.points(
                        Series.of("sampled at visibility " + visibility, table, "parties", column),
                        Charts.dot(3),
                        Palette.AS_WRITTEN);
            }
        }
        Series needed = Series.of("visibility needed", table, "parties", "visibility");
        Series flips = Series.of("flips tolerated in each outcome", table, "parties", "flip_per_qubit");
        Plot noise = new Plot(parties(parties), Charts.axis("Visibility, probability", 0, 0.55, 0.1, 1))
                .titled("what it takes to exceed the classical bound")
                .line(needed, Palette.AS_EXECUTED, Charts.LINE)
                .line(flips, Palette.PUBLISHED, Charts.DASHED);
        return Panels.of(240, strengths, noise);
    }

    private static NumberAxis parties(Summary parties) {
        return Charts.axis("Parties", parties.min() - 0.5, parties.max() + 0.5, parties.max() > 16 ? 4 : 1, 0);
    }
}
