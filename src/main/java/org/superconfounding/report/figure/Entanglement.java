package org.superconfounding.report.figure;

import java.util.Arrays;
import org.jfree.chart.ui.TextAnchor;
import org.superconfounding.report.Table;

/** Figure 3 of the paper: confounding strength against the angle θ and against concurrence. */
final class Entanglement {
    private Entanglement() {}

    /**
     * @param sweep columns theta from 0, concurrence, cs-mean, cs-lower, cs-upper, cs-theory, cs-best-angles; published and
     *     published-error may be absent or empty
     */
    static Picture of(String description, Table sweep) {
        double[] mean = sweep.numbers("cs-mean");
        double[] lower = sweep.numbers("cs-lower");
        double[] upper = sweep.numbers("cs-upper");
        double[] theta = sweep.numbers("theta");
        double[] concurrence = sweep.numbers("concurrence");
        double[] fixed = sweep.numbers("cs-theory");
        double[] best = sweep.numbers("cs-best-angles");
        Plot byAngle = panel(Charts.axis("θ (radians)", -0.04, 1.61, 0.25, 2))
                .line("fixed angles: (1 + C)/√2", theta, fixed, Palette.THEORY, Charts.LINE)
                .line("best angles: √(1 + C²)", theta, best, Palette.SECOND_THEORY, Charts.DASHED)
                .points("ours, 95 % of replications", theta, mean, lower, upper, Charts.dot(4.2), Palette.HARDWARE);
        byAngle.text("classical bound", StrictMath.PI / 4, 0.99, TextAnchor.TOP_CENTER);
        int rising = risingPart(concurrence);
        double[] amounts = Arrays.copyOf(concurrence, rising);
        Plot byAmount = panel(Charts.axis("Concurrence C", -0.025, 1.025, 0.2, 1))
                .line("", amounts, Arrays.copyOf(fixed, rising), Palette.THEORY, Charts.LINE)
                .line("", amounts, Arrays.copyOf(best, rising), Palette.SECOND_THEORY, Charts.DASHED)
                .line(
                        "",
                        new double[] {0, amounts[rising - 1]},
                        new double[] {0, fixed[rising - 1]},
                        Palette.FAINT_INK,
                        Charts.DOTTED)
                .text("classical bound", 1, 0.99, TextAnchor.TOP_RIGHT)
                .text("proportional: √2 C", 0.60, 0.66, TextAnchor.TOP_LEFT)
                .points("", concurrence, mean, lower, upper, Charts.dot(4.2), Palette.HARDWARE);
        if (sweep.has("published") && sweep.text("published").stream().noneMatch(String::isEmpty)) {
            published(sweep, theta, concurrence, byAngle, byAmount);
        }
        return Panels.of(description, 310, byAngle, byAmount);
    }

    /** How many rows it takes from no concurrence to the largest. */
    private static int risingPart(double[] concurrence) {
        int largest = 0;
        for (int i = 1; i < concurrence.length; i++) {
            largest = concurrence[i] > concurrence[largest] ? i : largest;
        }
        return largest + 1;
    }

    /** As the author draws them: all with bars against θ, those up to the largest concurrence without bars against it. */
    private static void published(Table sweep, double[] theta, double[] concurrence, Plot byAngle, Plot byAmount) {
        double[] value = sweep.numbers("published");
        double[] error = sweep.numbers("published-error");
        double[] lower = value.clone();
        double[] upper = value.clone();
        for (int i = 0; i < value.length; i++) {
            lower[i] -= error[i];
            upper[i] += error[i];
        }
        byAngle.points("published figure", theta, value, lower, upper, Charts.diamond(2.6), Palette.PUBLISHED);
        int half = risingPart(concurrence);
        byAmount.points(
                "",
                Arrays.copyOf(concurrence, half),
                Arrays.copyOf(value, half),
                Charts.diamond(2.6),
                Palette.PUBLISHED);
    }

    private static Plot panel(org.jfree.chart.axis.NumberAxis x) {
        return new Plot(x, Charts.axis("Confounding strength CS", 0, 1.5, 0.25, 2))
                .bound("", 1, Palette.FAINT_INK, x.getUpperBound());
    }
}
