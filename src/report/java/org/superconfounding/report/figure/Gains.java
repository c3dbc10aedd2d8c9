package org.superconfounding.report.figure;

import java.util.function.IntFunction;
import org.jfree.chart.ui.TextAnchor;
import org.superconfounding.report.Audit;
import org.superconfounding.report.Table;
import org.superconfounding.report.figure.Canvas.Sketch;
import org.superconfounding.report.figure.Series.Mark;
import org.superconfounding.statistics.Summary;

/** Where the gain of Experiment 5 comes from: seed by seed, and over replications of all seeds. */
final class Gains {
    private Gains() {}

    /** @param seeds columns seed, probability that the seed gains, and published, the author's logged gain */
    static IntFunction<Sketch> perSeed(Table seeds) {
        Summary seed = Summary.of(seeds.numbers("seed"));
        Plot plot = new Plot(
                        Charts.axis("Seed", seed.min() - 0.7, seed.max() + 0.7, 2, 0),
                        Charts.axis("Probability of a gain", -0.06, 1.12, 0.25, 2))
                .bars(
                        Series.of("exact, as executed", seeds, "seed", "probability"),
                        0.6,
                        Palette.faded(Palette.AS_EXECUTED, 200))
                .points(
                        Series.of(
                                "author's log: gained (1) or not (0)",
                                seeds,
                                row -> Mark.of(row.number("seed"), row.number("published") > 0 ? 1 : 0)),
                        Charts.diamond(4),
                        Palette.PUBLISHED);
        return Panels.of(215, plot);
    }

    /**
     * The mean gain of all seeds, with the printed one and that of the author's log marked.
     *
     * @param histogram columns lower, upper, count; gains in points
     */
    static IntFunction<Sketch> distribution(Audit audit, Table histogram) {
        double most = Summary.of(histogram.numbers("count")).max();
        double width = histogram.numbers("upper")[0] - histogram.numbers("lower")[0];
        Plot plot = new Plot(
                        Charts.axis("Mean gain over twenty seeds (points)", 0, 25, 5, 0),
                        Charts.axis("Replications", 0, 1.15 * most, Math.max(1, round(most / 5)), 0))
                .bars(
                        Series.of(
                                "ours, as executed",
                                histogram,
                                bin -> Mark.of((bin.number("lower") + bin.number("upper")) / 2, bin.number("count"))),
                        width,
                        Palette.faded(Palette.AS_EXECUTED, 200));
        audit.claim("E5.4").stream()
                .flatMap(claim -> claim.row().printed().stream())
                .findFirst()
                .ifPresent(gain -> plot.mark("printed", gain.value(), Palette.PUBLISHED, TextAnchor.TOP_LEFT));
        audit.table("gain-per-seed")
                .map(seeds -> Summary.of(seeds.numbers("published")).mean())
                .ifPresent(gain -> plot.mark("author's log", gain, Palette.SECOND_THEORY, TextAnchor.TOP_RIGHT));
        return Panels.of(215, plot);
    }

    private static double round(double value) {
        double unit = StrictMath.pow(10, StrictMath.floor(StrictMath.log10(value)));
        return StrictMath.ceil(value / unit) * unit;
    }
}
