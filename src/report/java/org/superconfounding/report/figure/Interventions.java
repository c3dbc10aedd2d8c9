package org.superconfounding.report.figure;

import java.awt.Color;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.ui.TextAnchor;
import org.superconfounding.io.Decimals;
import org.superconfounding.report.Table;
import org.superconfounding.report.Table.Row;
import org.superconfounding.report.figure.Canvas.Sketch;
import org.superconfounding.report.figure.Series.Mark;

/** Figures 4 and 5b of the paper: observing against setting, for both protocols, with the published figure's values. */
final class Interventions {
    private static final double SIDE = 0.22;
    private static final double WIDTH = 0.26;
    private static final double EVEN = 0.5;
    private static final double GAP = 0.02;
    private static final double NUMBER = 0.09;

    private Interventions() {}

    /**
     * @param axis what is shown, such as "Probability that B = 0"
     * @param table columns protocol, condition, probability, lower, upper, published
     */
    static IntFunction<Sketch> of(String axis, int height, Table table) {
        List<String> conditions = table.distinct("condition");
        ToDoubleFunction<Row> place = row -> conditions.indexOf(row.text("condition"));
        Plot plot = new Plot(Charts.categories(conditions), Charts.axis(axis, 0, 1.15, 0.25, 2))
                .bound(EVEN, Palette.FAINT_INK);
        List<Table> protocols = table.by("protocol");
        for (Table ours : protocols) {
            String protocol = ours.text("protocol").get(0);
            boolean written = protocol.equals("as written");
            Series series = Series.of(
                    "ours, " + protocol,
                    ours,
                    row -> new Mark(
                            place.applyAsDouble(row) + (written ? -SIDE : SIDE),
                            row.number("probability"),
                            row.number("lower"),
                            row.number("upper")));
            Color color = written ? Palette.AS_WRITTEN : Palette.AS_EXECUTED;
            plot.bars(series, WIDTH, Palette.faded(color, 200));
            plot.points(new Series("", series.marks()), Charts.dot(1.5), Palette.INK);
            series.marks()
                    .forEach(mark -> plot.text(
                            Decimals.fixed(mark.value(), 3), mark.x(), clear(mark.upper()), TextAnchor.BOTTOM_CENTER));
        }
        Table printed = protocols.get(0).where("published", cell -> !cell.isEmpty());
        plot.points(
                Series.of(
                        "published figure", printed, row -> Mark.of(place.applyAsDouble(row), row.number("published"))),
                Charts.diamond(4.5),
                Palette.PUBLISHED);
        return Panels.of(height, plot);
    }

    /** Foot of a number above a bar's interval, and not on the line of even chances. */
    private static double clear(double top) {
        boolean crossing = top < EVEN && top + GAP + NUMBER > EVEN;
        return (crossing ? EVEN : top) + GAP;
    }
}
