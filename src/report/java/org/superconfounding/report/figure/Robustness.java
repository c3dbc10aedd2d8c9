package org.superconfounding.report.figure;

import java.util.List;
import java.util.function.IntFunction;
import org.superconfounding.report.Table;
import org.superconfounding.report.figure.Canvas.Sketch;
import org.superconfounding.report.figure.Series.Mark;

/** Figure 5c of the paper: accuracy of the classifiers across domains of decreasing confounding. */
final class Robustness {
    private static final double HIGHEST = 1.04;

    private Robustness() {}

    /**
     * @param table columns protocol, domain, model, mean, sd; published and published_sd, as the paper's figure draws them;
     *     logged; one panel a protocol
     */
    static IntFunction<Sketch> of(Table table) {
        return Panels.of(
                295, table.by("protocol").stream().map(Robustness::panel).toArray(Plot[]::new));
    }

    private static Plot panel(Table table) {
        Table causal = table.where("model", "causal");
        Table naive = table.where("model", "naive");
        Series causes = accuracy("causal (A)", causal);
        Series all = accuracy("naive (A and C)", naive);
        Plot plot = new Plot(
                        Charts.axis("Confounding s of the domain", -0.03, 1.03, 0.25, 2),
                        Charts.axis("Accuracy", 0.45, 1.05, 0.1, 1))
                .titled(table.text("protocol").get(0))
                .between("gain", causes, all, Palette.faded(Palette.THEORY, 60))
                .band(causes, Palette.AS_WRITTEN, Charts.LINE)
                .band(all, Palette.AS_EXECUTED, Charts.DASHED);
        for (Table model : List.of(causal, naive)) {
            Table published = model.where("published", cell -> !cell.isEmpty());
            plot.points(
                            Series.around("paper's figure", published, "domain", "published", "published_sd"),
                            Charts.diamond(4),
                            Palette.PUBLISHED)
                    .points(Series.of("author's log", published, "domain", "logged"), Charts.dot(2.5), Palette.INK);
        }
        return plot;
    }

    private static Series accuracy(String name, Table model) {
        return Series.of(
                name,
                model,
                row -> new Mark(
                        row.number("domain"),
                        row.number("mean"),
                        row.number("mean") - row.number("sd"),
                        Math.min(HIGHEST, row.number("mean") + row.number("sd"))));
    }
}
