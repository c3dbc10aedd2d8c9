package org.superconfounding.report.figure;

import static org.superconfounding.io.Decimals.fixed;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jfree.chart.ui.TextAnchor;
import org.superconfounding.report.Audit;
import org.superconfounding.report.Table;
import org.superconfounding.report.Table.Row;
import org.superconfounding.report.figure.Canvas.Sketch;
import org.superconfounding.report.figure.Series.Mark;
import org.superconfounding.statistics.Summary;

/**
 * Figure 2 of the paper: confounding strength in three scenarios, simulated trials as violins, hardware runs as points,
 * both bounds as lines.
 */
final class Hierarchy {
    private static final List<String> SCENARIOS = List.of("no confounding", "classical", "quantum");

    /** The claims that print the scenarios' values. */
    private static final List<String> CLAIMS = List.of("E2.3", "E2.2", "E2.1");

    private static final double LABEL_LINE = 0.075;

    /** Where a scenario's marks stand, from its middle, in scenarios: apart on a phone, too. */
    private static final double AS_WRITTEN = -0.29;

    private static final double PRINTED = -0.11;
    private static final double FIGURE_SIMULATED = -0.05;
    private static final double AS_EXECUTED = 0.11;
    private static final double HARDWARE = 0.30;
    private static final double BETWEEN_RUNS = 0.08;
    private static final double FIGURE_HARDWARE = 0.46;
    private static final double HALF_WIDTH = 0.11;

    private Hierarchy() {}

    /** @param trials columns protocol, scenario, trial, cs */
    static IntFunction<Sketch> of(Audit audit, Table trials) {
        Plot plot = new Plot(
                        Charts.categories(List.of("No confounding", "Classical", "Quantum")),
                        Charts.axis("Confounding strength CS", 0, 1.6, 0.2, 1))
                .bound(1, Palette.SECOND_THEORY)
                .text("classical bound", -0.48, 1, TextAnchor.BOTTOM_LEFT)
                .bound(Charts.QUANTUM_BOUND, Palette.THEORY)
                .text("quantum bound √2", -0.48, Charts.QUANTUM_BOUND, TextAnchor.BOTTOM_LEFT);
        violins(plot, trials, "as written", AS_WRITTEN, Palette.AS_WRITTEN);
        violins(plot, trials, "as executed", AS_EXECUTED, Palette.AS_EXECUTED);
        List<Mark> printed = SCENARIOS.stream()
                .flatMap(scenario -> printed(audit, SCENARIOS.indexOf(scenario)).stream())
                .toList();
        plot.points(new Series("printed, with interval", printed), Charts.diamond(4.5), Palette.PUBLISHED);
        audit.table("figure-2-hardware")
                .map(runs -> Series.of("hardware run, ±1 standard error", runs, Hierarchy::hardware))
                .ifPresent(runs -> plot.points(runs, Charts.dot(3.5), Palette.HARDWARE));
        audit.table("figure-2-published")
                .map(marks -> Series.of("published figure, its bars", marks, Hierarchy::publishedFigure))
                .ifPresent(marks -> plot.points(marks, Charts.diamond(3.5), Color.WHITE));
        return Panels.of(360, plot);
    }

    private static void violins(Plot plot, Table trials, String protocol, double place, Color color) {
        List<Mark> means = new ArrayList<>();
        for (int scenario = 0; scenario < SCENARIOS.size(); scenario++) {
            double[] sample = trials.where("scenario", SCENARIOS.get(scenario))
                    .where("protocol", protocol)
                    .numbers("cs");
            if (sample.length > 1) {
                double x = scenario + place;
                plot.area(Violin.outline(sample, x, HALF_WIDTH), color, Palette.faded(color, 150));
                // Neighbours' labels stand apart: one above, one below, where the violin leaves room.
                label(plot, Summary.of(sample), x, scenario == 0 == (place < 0));
                means.add(Mark.of(x, Summary.of(sample).mean()));
            }
        }
        plot.key("our trials, " + protocol, color);
        plot.points(new Series("mean of the trials", means), Charts.dot(2.5), Color.WHITE);
    }

    /** Mean and standard deviation. */
    private static void label(Plot plot, Summary trials, double x, boolean below) {
        double edge = below ? trials.min() - 0.02 : trials.max() + 0.02 + LABEL_LINE;
        TextAnchor anchor = below ? TextAnchor.TOP_CENTER : TextAnchor.BOTTOM_CENTER;
        plot.text("μ " + fixed(trials.mean(), 3), x, edge, anchor);
        plot.text("σ " + fixed(trials.standardDeviation(), 3), x, edge - LABEL_LINE, anchor);
    }

    private static Optional<Mark> printed(Audit audit, int scenario) {
        String id = CLAIMS.get(scenario);
        return audit.printed(id, "CS")
                .map(mean -> new Mark(
                        scenario + PRINTED,
                        mean.value(),
                        audit.printed(id, "CS lower limit").orElse(mean).value(),
                        audit.printed(id, "CS upper limit").orElse(mean).value()));
    }

    private static Mark hardware(Row run) {
        double x = SCENARIOS.indexOf(run.text("scenario")) + HARDWARE + BETWEEN_RUNS * run.number("run");
        return Mark.around(x, run.number("cs"), run.number("standard_error"));
    }

    /** What the author's figure shows: the labels with their σ beside the printed values, its hardware points beside the runs. */
    private static Mark publishedFigure(Row mark) {
        double beside = mark.text("mark").equals("hardware") ? FIGURE_HARDWARE : FIGURE_SIMULATED;
        return new Mark(
                SCENARIOS.indexOf(mark.text("scenario")) + beside,
                mark.number("cs"),
                mark.number("lower"),
                mark.number("upper"));
    }
}
