package org.superconfounding.report.figure;

import org.jfree.chart.ui.TextAnchor;
import org.superconfounding.report.Table;

/** Further figures: mixed states, Hardy's probability, and Mermin's test for many parties. */
final class Beyond {
    private Beyond() {}

    /**
     * @param table columns visibility, concurrence, largest-cs
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
                        table.numbers("largest-cs"),
                        Palette.AS_WRITTEN,
                        Charts.LINE)
                .line("concurrence", visibility, table.numbers("concurrence"), Palette.AS_EXECUTED, Charts.DASHED)
                .mark("entangled", 1.0 / 3, Palette.AS_EXECUTED, 1.48, false)
                .mark("super-confounding", StrictMath.sqrt(0.5), Palette.AS_WRITTEN, 1.48, false)
                .picture(description, Canvas.PAGE_WIDTH, 320);
    }

    /**
     * @param table columns sine-squared, probability
     */
    static Picture hardy(String description, Table table) {
        double[] x = table.numbers("sine-squared");
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
                .picture(description, Canvas.PAGE_WIDTH, 280);
    }

    /**
     * @param table columns parties, cs, visibility
     */
    static Picture mermin(String description, Table table) {
        double[] parties = table.numbers("parties");
        double[] strength = table.numbers("cs");
        double[] logarithm = new double[strength.length];
        double most = 0;
        for (int i = 0; i < strength.length; i++) {
            logarithm[i] = StrictMath.log(strength[i]) / StrictMath.log(2);
            most = Math.max(most, logarithm[i]);
        }
        double last = parties[parties.length - 1];
        return new Plot(
                        Charts.axis("Parties", parties[0] - 0.5, last + 0.5, last > 16 ? 2 : 1, 0),
                        Charts.axis(
                                "log₂ of the quantum CS", 0, StrictMath.ceil(most) + 1, StrictMath.ceil(most / 6), 0))
                .line("", parties, logarithm, Palette.AS_WRITTEN, Charts.LINE)
                .points(
                        "Mermin's test, quantum maximum over classical bound",
                        parties,
                        logarithm,
                        Charts.dot(3.5),
                        Palette.AS_WRITTEN)
                .text("classical bound: log₂ CS = 0", last, 0.1, TextAnchor.BOTTOM_RIGHT)
                .picture(description, Canvas.PAGE_WIDTH, 280);
    }
}
