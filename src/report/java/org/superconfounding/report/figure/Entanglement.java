package org.superconfounding.report.figure;

import static org.superconfounding.io.Decimals.fixed;

import java.util.List;
import java.util.function.IntFunction;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.TextAnchor;
import org.superconfounding.report.Table;
import org.superconfounding.report.figure.Canvas.Sketch;
import org.superconfounding.report.figure.Series.Mark;
import org.superconfounding.statistics.Correlation;
import org.superconfounding.statistics.GoodnessOfFit;

/** Figure 3 of the paper: confounding strength against the angle θ and against concurrence. */
final class Entanglement {
    private static final String PUBLISHED = "published figure";

    private Entanglement() {}

    /**
     * @param sweep columns theta in degrees, concurrence, cs_mean, cs_lower, cs_upper, cs_theory, cs_best_angles, published,
     *     published_error
     */
    static IntFunction<Sketch> of(Table sweep) {
        Table rising = sweep.where("theta", cell -> Double.parseDouble(cell) <= 45);
        Plot byAngle = panel(Charts.axis("θ (degrees)", -2, 92, 15, 0), sweep, sweep, "theta")
                .text("classical bound", 45, 0.99, TextAnchor.TOP_CENTER)
                .text("Tsirelson's bound √2", 90, Charts.QUANTUM_BOUND + 0.01, TextAnchor.BOTTOM_RIGHT);
        Plot byAmount = panel(Charts.axis("Concurrence C", -0.025, 1.025, 0.2, 1), rising, sweep, "concurrence")
                .line(
                        new Series("", List.of(Mark.of(0, 0), Mark.of(1, Charts.QUANTUM_BOUND))),
                        Palette.FAINT_INK,
                        Charts.DOTTED)
                .text("classical bound", 1, 0.99, TextAnchor.TOP_RIGHT)
                .text("Tsirelson's bound √2", 0, Charts.QUANTUM_BOUND + 0.01, TextAnchor.BOTTOM_LEFT)
                .text("proportional: √2 C", 0.60, 0.66, TextAnchor.TOP_LEFT);
        double[] published = sweep.numbers("published");
        double fit = GoodnessOfFit.rSquared(published, sweep.numbers("cs_theory"));
        double correlation = Correlation.pearson(sweep.numbers("concurrence"), published);
        // As the author draws them: all with bars against θ, those up to the largest concurrence without bars against
        // it.
        byAngle.points(
                        Series.around(PUBLISHED, sweep, "theta", "published", "published_error"),
                        Charts.diamond(2.6),
                        Palette.PUBLISHED)
                .text("published: R² = " + fixed(fit, 5), 45, 0.3, TextAnchor.CENTER);
        byAmount.points(
                        Series.of(PUBLISHED, rising, "concurrence", "published"),
                        Charts.diamond(2.6),
                        Palette.PUBLISHED)
                .text("published: r = " + fixed(correlation, 5), 0.98, 0.3, TextAnchor.CENTER_RIGHT);
        return Panels.of(305, byAngle, byAmount);
    }

    /** @param lines the rows that the lines go through, in the order of {@code x} */
    private static Plot panel(NumberAxis axis, Table lines, Table points, String x) {
        return new Plot(axis, Charts.axis("Confounding strength CS", 0, 1.6, 0.2, 1))
                .bound(1, Palette.FAINT_INK)
                .bound(Charts.QUANTUM_BOUND, Palette.FAINT_INK)
                .line(Series.of("fixed angles: (1 + C)/√2", lines, x, "cs_theory"), Palette.THEORY, Charts.LINE)
                .line(
                        Series.of("best angles: √(1 + C²)", lines, x, "cs_best_angles"),
                        Palette.SECOND_THEORY,
                        Charts.DASHED)
                .points(
                        Series.within("ours, 95 % of replications", points, x, "cs_mean", "cs_lower", "cs_upper"),
                        Charts.dot(4.2),
                        Palette.HARDWARE);
    }
}
