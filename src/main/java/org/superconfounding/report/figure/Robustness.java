package org.superconfounding.report.figure;

import java.awt.Color;
import java.awt.Stroke;
import java.util.List;
import org.superconfounding.report.Table;

/** Figure 5c of the paper: accuracy of the classifiers across domains of decreasing confounding. */
final class Robustness {
    private Robustness() {}

    /**
     * @param table columns protocol, domain, model, mean, sd; published and published_sd, as the paper's figure draws them;
     *     logged; one panel a protocol
     */
    static Picture of(String description, Table table) {
        Plot[] panels = table.distinct("protocol").stream()
                .map(protocol -> panel(table.where("protocol", protocol), protocol))
                .toArray(Plot[]::new);
        return Panels.of(description, 270, panels);
    }

    private static Plot panel(Table table, String protocol) {
        Plot plot = new Plot(
                        Charts.axis("Confounding s of the domain", -0.03, 1.03, 0.25, 2),
                        Charts.axis("Accuracy", 0.45, 1.05, 0.1, 1))
                .titled(protocol);
        Table causal = table.where("model", "causal");
        Table naive = table.where("model", "naive");
        if (!causal.isEmpty() && causal.text("domain").equals(naive.text("domain"))) {
            plot.between(
                    "gain",
                    causal.numbers("domain"),
                    naive.numbers("mean"),
                    causal.numbers("mean"),
                    Palette.faded(Palette.THEORY, 60));
        }
        for (String model : List.of("causal", "naive", "confounded")) {
            Table rows = table.where("model", model);
            if (rows.isEmpty()) {
                continue;
            }
            double[] domain = rows.numbers("domain");
            double[] mean = rows.numbers("mean");
            double[] deviation = rows.numbers("sd");
            double[] lower = new double[mean.length];
            double[] upper = new double[mean.length];
            for (int i = 0; i < mean.length; i++) {
                lower[i] = mean[i] - deviation[i];
                upper[i] = Math.min(1.04, mean[i] + deviation[i]);
            }
            plot.band(label(model), domain, mean, lower, upper, colour(model), stroke(model));
        }
        plot.key("paper's figure", Charts.diamond(4), Palette.PUBLISHED);
        plot.key("author's log", Charts.dot(2.5), Palette.INK);
        for (String model : List.of("causal", "naive")) {
            published(plot, table.where("model", model).where("published", cell -> !cell.isEmpty()));
        }
        return plot;
    }

    private static void published(Plot plot, Table rows) {
        if (rows.isEmpty()) {
            return;
        }
        double[] drawn = rows.numbers("published");
        double[] deviation = rows.numbers("published_sd");
        double[] lower = new double[drawn.length];
        double[] upper = new double[drawn.length];
        for (int i = 0; i < drawn.length; i++) {
            lower[i] = drawn[i] - deviation[i];
            upper[i] = drawn[i] + deviation[i];
        }
        double[] domain = rows.numbers("domain");
        plot.points("", domain, drawn, lower, upper, Charts.diamond(4), Palette.PUBLISHED);
        plot.points("", domain, rows.numbers("logged"), Charts.dot(2.5), Palette.INK);
    }

    private static String label(String model) {
        return switch (model) {
            case "causal" -> "causal (A)";
            case "naive" -> "naive (A and C)";
            default -> "confounded (C)";
        };
    }

    private static Color colour(String model) {
        return switch (model) {
            case "causal" -> Palette.AS_WRITTEN;
            case "naive" -> Palette.AS_EXECUTED;
            default -> Palette.THEORY;
        };
    }

    private static Stroke stroke(String model) {
        return model.equals("causal") ? Charts.LINE : model.equals("naive") ? Charts.DASHED : Charts.DOTTED;
    }
}
