package org.superconfounding.report.figure;

import java.util.Arrays;
import org.jfree.chart.ui.TextAnchor;
import org.superconfounding.io.Decimals;
import org.superconfounding.report.Table;
import org.superconfounding.statistics.Correlation;
import org.superconfounding.statistics.GoodnessOfFit;

/** Figure 3 of the paper: confounding strength against the angle θ and against concurrence. */
final class Entanglement {
    private static final double TSIRELSON = StrictMath.sqrt(2);

    private Entanglement() {}

    /**
     * @param sweep columns theta from 0 in degrees, concurrence, cs_mean, cs_lower, cs_upper, cs_theory, cs_best_angles; published and
     *     published_error may be absent or empty
     */
    static Picture of(String description, Table sweep) {
        double[] mean = sweep.numbers("cs_mean");
        double[] lower = sweep.numbers("cs_lower");
        double[] upper = sweep.numbers("cs_upper");
        double[] theta = sweep.numbers("theta");
        double[] concurrence = sweep.numbers("concurrence");
        double[] fixed = sweep.numbers("cs_theory");
        double[] best = sweep.numbers("cs_best_angles");
        Plot byAngle = panel(Charts.axis("θ (degrees)", -2, 92, 15, 0))
                .line("fixed angles: (1 + C)/√2", theta, fixed, Palette.THEORY, Charts.LINE)
                .line("best angles: √(1 + C²)", theta, best, Palette.SECOND_THEORY, Charts.DASHED)
                .points("ours, 95 % of replications", theta, mean, lower, upper, Charts.dot(4.2), Palette.HARDWARE);
        byAngle.text("classical bound", 45, 0.99, TextAnchor.TOP_CENTER)
                .text("Tsirelson's bound √2", 90, TSIRELSON + 0.01, TextAnchor.BOTTOM_RIGHT);
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
                .text("Tsirelson's bound √2", 0, TSIRELSON + 0.01, TextAnchor.BOTTOM_LEFT)
                .text("proportional: √2 C", 0.60, 0.66, TextAnchor.TOP_LEFT)
                .points("", concurrence, mean, lower, upper, Charts.dot(4.2), Palette.HARDWARE);
        if (sweep.has("published") && sweep.text("published").stream().noneMatch(String::isEmpty)) {
            double[] published = sweep.numbers("published");
            published(sweep, theta, concurrence, byAngle, byAmount);
            byAngle.text(
                    "published: R² = " + Decimals.fixed(GoodnessOfFit.rSquared(published, fixed), 5),
                    45,
                    0.3,
                    TextAnchor.CENTER);
            byAmount.text(
                    "published: r = " + Decimals.fixed(Correlation.pearson(concurrence, published), 5),
                    0.98,
                    0.3,
                    TextAnchor.CENTER_RIGHT);
        }
        return Panels.of(description, 280, byAngle, byAmount);
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
        double[] error = sweep.numbers("published_error");
        double[] lower = value.clone();
        double[] upper = value.clone();
        for (int i = 0; i < value.length; i++) {
            lower[i] -= error[i];
            upper[i] += error[i];
        }
        byAngle.points("published figure", theta, value, lower, upper, Charts.diamond(2.6), Palette.PUBLISHED);
        int rising = risingPart(concurrence);
        byAmount.points(
                "",
                Arrays.copyOf(concurrence, rising),
                Arrays.copyOf(value, rising),
                Charts.diamond(2.6),
                Palette.PUBLISHED);
    }

    private static Plot panel(org.jfree.chart.axis.NumberAxis x) {
        return new Plot(x, Charts.axis("Confounding strength CS", 0, 1.6, 0.2, 1))
                .bound("", 1, Palette.FAINT_INK, x.getUpperBound())
                .bound("", TSIRELSON, Palette.FAINT_INK, x.getUpperBound());
    }
}
