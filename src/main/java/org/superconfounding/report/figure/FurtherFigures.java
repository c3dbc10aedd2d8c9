package org.superconfounding.report.figure;

import java.util.Arrays;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.TextAnchor;
import org.superconfounding.report.Table;

/** Further figures: mixed states, Hardy's probability, and Mermin's test for many parties. */
final class FurtherFigures {
    private static final String SAMPLED = "sampled_cs_at_visibility_";

    private FurtherFigures() {}

    /**
     * @param table columns visibility, concurrence, largest_cs
     */
    static Picture werner(String description, Table table) {
        double[] visibility = table.numbers("visibility");
        return new Plot(
                        Charts.axis("Visibility of the Bell state in white noise", 0, 1.01, 0.2, 1),
                        Charts.axis("", 0, 1.5, 0.25, 2))
                .bound("classical bound of CS", 1, Palette.FAINT_INK, 0.32)
                .line(
                        "largest CS over all settings",
                        visibility,
                        table.numbers("largest_cs"),
                        Palette.AS_WRITTEN,
                        Charts.LINE)
                .line("concurrence", visibility, table.numbers("concurrence"), Palette.AS_EXECUTED, Charts.DASHED)
                .mark("entangled", 1.0 / 3, Palette.AS_EXECUTED, 1.48, false)
                .mark("super-confounding", StrictMath.sqrt(0.5), Palette.AS_WRITTEN, 1.48, false)
                .picture(description, 260);
    }

    /**
     * @param table columns sine_squared, probability
     */
    static Picture hardy(String description, Table table) {
        double[] x = table.numbers("sine_squared");
        double[] y = table.numbers("probability");
        int best = 0;
        for (int i = 1; i < y.length; i++) {
            best = y[i] > y[best] ? i : best;
        }
        return new Plot(
                        Charts.axis("sin² of Hardy's angle", 0, 1.01, 0.2, 1),
                        Charts.axis("P of the “impossible” event", 0, 0.1, 0.02, 2))
                .line("Hardy's probability", x, y, Palette.AS_WRITTEN, Charts.LINE)
                .points(
                        "largest on the grid",
                        new double[] {x[best]},
                        new double[] {y[best]},
                        Charts.dot(4),
                        Palette.PUBLISHED)
                .picture(description, 240);
    }

    /**
     * @param table columns parties, cs, visibility, flip_per_qubit, and sampled_cs_at_visibility_ followed by the visibility
     */
    static Picture mermin(String description, Table table) {
        double[] parties = table.numbers("parties");
        double[] strength = logarithms(table.numbers("cs"));
        String sampled = sampledColumn(table);
        int most = (int) StrictMath.ceil(Arrays.stream(strength).max().orElse(0));
        Plot strengths = new Plot(
                        parties(parties), Charts.powersOfTwo("Confounding strength CS", most + 1, most > 6 ? 2 : 1))
                .titled("confounding strength")
                .line("quantum maximum", parties, strength, Palette.AS_WRITTEN, Charts.LINE)
                .points(
                        "sampled at visibility " + sampled.substring(SAMPLED.length()),
                        parties,
                        logarithms(table.numbers(sampled)),
                        Charts.dot(3),
                        Palette.AS_WRITTEN)
                .text("classical bound 1", parties[parties.length - 1], 0.1, TextAnchor.BOTTOM_RIGHT);
        Plot noise = new Plot(parties(parties), Charts.axis("Visibility, probability", 0, 0.55, 0.1, 1))
                .titled("what it takes to exceed the classical bound")
                .line("visibility needed", parties, table.numbers("visibility"), Palette.AS_EXECUTED, Charts.LINE)
                .line(
                        "flips tolerated in each outcome",
                        parties,
                        table.numbers("flip_per_qubit"),
                        Palette.PUBLISHED,
                        Charts.DASHED);
        return Panels.of(description, 212, strengths.keys(noise), noise);
    }

    private static NumberAxis parties(double[] parties) {
        double last = parties[parties.length - 1];
        return Charts.axis("Parties", parties[0] - 0.5, last + 0.5, last > 16 ? 4 : 1, 0);
    }

    private static String sampledColumn(Table table) {
        return table.columns().stream()
                .filter(column -> column.startsWith(SAMPLED))
                .findFirst()
                .orElse(SAMPLED);
    }

    private static double[] logarithms(double[] values) {
        return Arrays.stream(values)
                .map(value -> StrictMath.log(value) / StrictMath.log(2))
                .toArray();
    }
}
