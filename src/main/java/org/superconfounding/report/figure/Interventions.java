package org.superconfounding.report.figure;

import java.util.List;
import org.jfree.chart.ui.TextAnchor;
import org.superconfounding.io.Decimals;
import org.superconfounding.report.Table;

/** Figures 4 and 5b of the paper: observing against setting, for both protocols, with the published figure's values. */
final class Interventions {
    private static final List<String> PROTOCOLS = List.of("as written", "as executed");
    private static final double HALF = 0.13;
    private static final double EVEN = 0.5;
    private static final double GAP = 0.02;
    private static final double NUMBER = 0.09;

    private Interventions() {}

    /**
     * @param axis what is shown, such as "Probability that B = 0"
     * @param table columns protocol, condition, probability, lower, upper, published
     */
    static Picture of(String description, String axis, int height, Table table) {
        List<String> conditions = table.distinct("condition");
        Plot plot = new Plot(Charts.categories(conditions), Charts.axis(axis, 0, 1.15, 0.25, 2));
        plot.bound("", EVEN, Palette.FAINT_INK, 0);
        for (String protocol : PROTOCOLS) {
            Table rows = table.where("protocol", protocol);
            if (rows.isEmpty()) {
                continue;
            }
            double side = protocol.equals("as written") ? -0.22 : 0.22;
            double[] x = rows.text("condition").stream()
                    .mapToDouble(condition -> conditions.indexOf(condition) + side)
                    .toArray();
            double[] probability = rows.numbers("probability");
            double[] upper = rows.numbers("upper");
            for (int i = 0; i < x.length; i++) {
                plot.bar(x[i] - HALF, x[i] + HALF, probability[i], Palette.faded(Palette.ofProtocol(protocol), 200));
                plot.text(Decimals.fixed(probability[i], 3), x[i], clear(upper[i]), TextAnchor.BOTTOM_CENTER);
            }
            plot.key("ours, " + protocol, Charts.square(), Palette.ofProtocol(protocol));
            plot.points("", x, probability, rows.numbers("lower"), upper, Charts.dot(1.5), Palette.INK);
        }
        Table printed =
                table.where("protocol", table.distinct("protocol").get(0)).where("published", cell -> !cell.isEmpty());
        double[] at = printed.text("condition").stream()
                .mapToDouble(conditions::indexOf)
                .toArray();
        plot.points("published figure", at, printed.numbers("published"), Charts.diamond(4.5), Palette.PUBLISHED);
        return plot.picture(description, height);
    }

    /** Foot of a number above a bar's interval, and not on the line of even chances. */
    private static double clear(double top) {
        boolean crossing = top < EVEN && top + GAP + NUMBER > EVEN;
        return (crossing ? EVEN : top) + GAP;
    }
}
