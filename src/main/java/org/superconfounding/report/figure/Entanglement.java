package org.superconfounding.report.figure;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.jfree.chart.ui.TextAnchor;
import org.superconfounding.report.Table;

/** Figure 3 of the paper: confounding strength against the angle θ and against concurrence. */
final class Entanglement {
    private static final double ROOT2 = StrictMath.sqrt(2);
    private static final int STEPS = 120;

    private Entanglement() {}

    /**
     * @param sweep columns theta, concurrence, cs-mean, cs-lower, cs-upper, published (may be absent or empty)
     */
    static Picture of(String description, Table sweep) {
        double[] mean = sweep.numbers("cs-mean");
        double[] lower = sweep.numbers("cs-lower");
        double[] upper = sweep.numbers("cs-upper");
        double[] theta = sweep.numbers("theta");
        double[] concurrence = sweep.numbers("concurrence");
        double[] angles = grid(StrictMath.PI / 2);
        double[] amounts = grid(1);
        Plot byAngle = panel(Charts.axis("θ (radians)", -0.04, 1.61, 0.25, 2))
                .line(
                        "fixed angles: (1 + C)/√2",
                        angles,
                        map(angles, t -> fixed(StrictMath.sin(2 * t))),
                        Palette.THEORY,
                        Charts.LINE)
                .line(
                        "best angles: √(1 + C²)",
                        angles,
                        map(angles, t -> best(StrictMath.sin(2 * t))),
                        Palette.SECOND_THEORY,
                        Charts.DASHED)
                .points("ours, 95 % of replications", theta, mean, lower, upper, Charts.dot(4.2), Palette.HARDWARE);
        byAngle.text("classical bound", StrictMath.PI / 4, 0.99, TextAnchor.TOP_CENTER);
        Plot byAmount = panel(Charts.axis("Concurrence C", -0.025, 1.025, 0.2, 1))
                .line("", amounts, map(amounts, Entanglement::fixed), Palette.THEORY, Charts.LINE)
                .line("", amounts, map(amounts, Entanglement::best), Palette.SECOND_THEORY, Charts.DASHED)
                .line("", amounts, map(amounts, c -> ROOT2 * c), Palette.FAINT_INK, Charts.DOTTED)
                .text("classical bound", 1, 0.99, TextAnchor.TOP_RIGHT)
                .text("proportional: √2 C", 0.60, 0.66, TextAnchor.TOP_LEFT)
                .points("", concurrence, mean, lower, upper, Charts.dot(4.2), Palette.HARDWARE);
        published(sweep, theta, byAngle);
        published(sweep, concurrence, byAmount);
        return Panels.of(description, 310, byAngle, byAmount);
    }

    private static void published(Table sweep, double[] x, Plot plot) {
        if (sweep.has("published") && sweep.text("published").stream().noneMatch(String::isEmpty)) {
            plot.points("author's log", x, sweep.numbers("published"), Charts.diamond(2.6), Palette.PUBLISHED);
        }
    }

    private static Plot panel(org.jfree.chart.axis.NumberAxis x) {
        return new Plot(x, Charts.axis("Confounding strength CS", 0, 1.5, 0.25, 2))
                .bound("", 1, Palette.FAINT_INK, x.getUpperBound());
    }

    private static double fixed(double concurrence) {
        return (1 + concurrence) / ROOT2;
    }

    private static double best(double concurrence) {
        return StrictMath.sqrt(1 + concurrence * concurrence);
    }

    private static double[] grid(double upper) {
        return IntStream.rangeClosed(0, STEPS)
                .mapToDouble(i -> upper * i / STEPS)
                .toArray();
    }

    private static double[] map(double[] x, DoubleUnaryOperator law) {
        return Arrays.stream(x).map(law).toArray();
    }
}
