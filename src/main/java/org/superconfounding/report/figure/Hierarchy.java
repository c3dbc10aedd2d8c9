package org.superconfounding.report.figure;

import static org.superconfounding.io.Decimals.fixed;

import java.awt.Color;
import java.awt.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.annotations.XYPolygonAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.superconfounding.report.Audit;
import org.superconfounding.report.Table;
import org.superconfounding.statistics.Summary;

/**
 * Figure 2 of the paper: confounding strength in three scenarios, simulated trials as violins, hardware runs as points,
 * both bounds as lines.
 */
final class Hierarchy {
    private static final List<String> SCENARIOS = List.of("no confounding", "classical", "quantum");
    private static final List<String> PROTOCOLS = List.of("as written", "as executed");
    private static final double QUANTUM_BOUND = StrictMath.sqrt(2);
    private static final double LABEL_LINE = 0.075;

    /** Where a scenario's marks stand, from its middle, in scenarios: apart on a phone, too. */
    private static final double AS_WRITTEN = -0.29;

    private static final double PRINTED = -0.11;
    private static final double FIGURE_SIMULATED = -0.05;
    private static final double AS_EXECUTED = 0.13;
    private static final double HARDWARE = 0.34;
    private static final double BETWEEN_RUNS = 0.08;
    private static final double FIGURE_HARDWARE = 0.46;
    private static final double HALF_WIDTH = 0.11;

    private Hierarchy() {}

    /**
     * @param trials columns protocol, scenario, trial, cs
     */
    static Picture of(String description, Table trials, Audit audit) {
        Optional<Table> hardware = audit.table("figure-2-hardware");
        Map<String, Published> published = published(audit);
        XYPlot plot = Charts.plot(
                Charts.categories(List.of("No confounding", "Classical", "Quantum")),
                Charts.axis("Confounding strength CS", 0, 1.6, 0.2, 1));
        Charts.bound(plot, 1, "classical bound", Palette.SECOND_THEORY, 0.48);
        Charts.bound(plot, QUANTUM_BOUND, "quantum bound √2", Palette.THEORY, 0.48);
        for (String scenario : SCENARIOS) {
            for (String protocol : PROTOCOLS) {
                addViolin(plot, trials, scenario, protocol);
            }
        }
        plot.setDataset(0, means(trials));
        plot.setRenderer(0, points(Charts.dot(2.5), Color.WHITE));
        plot.setDataset(1, published(published));
        plot.setRenderer(1, points(Charts.diamond(4.5), Palette.PUBLISHED));
        hardware.ifPresent(runs -> {
            plot.setDataset(2, hardware(runs));
            plot.setRenderer(2, points(Charts.dot(3.5), Palette.HARDWARE));
        });
        Optional<Table> figure = audit.table("figure-2-published");
        figure.ifPresent(marks -> {
            plot.setDataset(3, publishedFigure(marks));
            plot.setRenderer(3, points(Charts.diamond(3.5), Color.WHITE));
        });
        return Charts.picture(description, 360, plot, legend(hardware.isPresent(), figure.isPresent()));
    }

    private static void addViolin(XYPlot plot, Table trials, String scenario, String protocol) {
        double[] sample = sample(trials, scenario, protocol);
        if (sample.length > 1) {
            Color color = Palette.ofProtocol(protocol);
            plot.addAnnotation(new XYPolygonAnnotation(
                    Violin.outline(sample, position(scenario, protocol), HALF_WIDTH),
                    Charts.THIN,
                    color,
                    Palette.faded(color, 150)));
            label(plot, Summary.of(sample), position(scenario, protocol));
        }
    }

    /** Mean and standard deviation, below a violin or, where it reaches the ground, above. */
    private static void label(XYPlot plot, Summary trials, double x) {
        boolean below = trials.min() > 2 * LABEL_LINE;
        double edge = below ? trials.min() - 0.02 : trials.max() + 0.02 + LABEL_LINE;
        TextAnchor anchor = below ? TextAnchor.TOP_CENTER : TextAnchor.BOTTOM_CENTER;
        plot.addAnnotation(Charts.text("μ " + fixed(trials.mean(), 3), x, edge, Palette.INK, anchor));
        plot.addAnnotation(
                Charts.text("σ " + fixed(trials.standardDeviation(), 3), x, edge - LABEL_LINE, Palette.INK, anchor));
    }

    private static double[] sample(Table trials, String scenario, String protocol) {
        return trials.where("scenario", scenario).where("protocol", protocol).numbers("cs");
    }

    private static double position(String scenario, String protocol) {
        return SCENARIOS.indexOf(scenario) + (protocol.equals("as written") ? AS_WRITTEN : AS_EXECUTED);
    }

    private static XYIntervalSeriesCollection means(Table trials) {
        XYIntervalSeries series = new XYIntervalSeries("mean of the trials");
        for (String scenario : SCENARIOS) {
            for (String protocol : PROTOCOLS) {
                double[] sample = sample(trials, scenario, protocol);
                if (sample.length > 0) {
                    add(
                            series,
                            position(scenario, protocol),
                            Published.of(Summary.of(sample).mean()));
                }
            }
        }
        return collection(series);
    }

    private static Map<String, Published> published(Audit audit) {
        Map<String, Published> values = new LinkedHashMap<>();
        Map.of("no confounding", "E2.3", "classical", "E2.2", "quantum", "E2.1")
                .forEach((scenario, id) -> audit.printed(id, "CS")
                        .ifPresent(mean -> values.put(
                                scenario,
                                new Published(
                                        mean.value(),
                                        audit.printed(id, "CS lower limit")
                                                .orElse(mean)
                                                .value(),
                                        audit.printed(id, "CS upper limit")
                                                .orElse(mean)
                                                .value()))));
        return values;
    }

    private static XYIntervalSeriesCollection published(Map<String, Published> values) {
        XYIntervalSeries series = new XYIntervalSeries("printed in the paper");
        SCENARIOS.stream()
                .filter(values::containsKey)
                .forEach(scenario -> add(series, SCENARIOS.indexOf(scenario) + PRINTED, values.get(scenario)));
        return collection(series);
    }

    private static XYIntervalSeriesCollection hardware(Table runs) {
        XYIntervalSeries series = new XYIntervalSeries("recorded hardware run");
        double[] strength = runs.numbers("cs");
        double[] error = runs.numbers("standard_error");
        List<String> scenarios = runs.text("scenario");
        for (int i = 0; i < strength.length; i++) {
            double apart = BETWEEN_RUNS / 2 * (i % 2 == 0 ? -1 : 1);
            add(
                    series,
                    SCENARIOS.indexOf(scenarios.get(i)) + HARDWARE + apart,
                    new Published(strength[i], strength[i] - error[i], strength[i] + error[i]));
        }
        return collection(series);
    }

    /** What the author's figure shows: the labels with their σ beside the printed values, its hardware points beside the runs. */
    private static XYIntervalSeriesCollection publishedFigure(Table marks) {
        XYIntervalSeries series = new XYIntervalSeries("published figure");
        List<String> scenarios = marks.text("scenario");
        List<String> kinds = marks.text("mark");
        double[] value = marks.numbers("cs");
        double[] lower = marks.numbers("lower");
        double[] upper = marks.numbers("upper");
        for (int i = 0; i < value.length; i++) {
            double beside = kinds.get(i).equals("hardware") ? FIGURE_HARDWARE : FIGURE_SIMULATED;
            add(series, SCENARIOS.indexOf(scenarios.get(i)) + beside, new Published(value[i], lower[i], upper[i]));
        }
        return collection(series);
    }

    private static void add(XYIntervalSeries series, double x, Published y) {
        series.add(x, x, x, y.value(), y.lower(), y.upper());
    }

    private static XYIntervalSeriesCollection collection(XYIntervalSeries series) {
        XYIntervalSeriesCollection collection = new XYIntervalSeriesCollection();
        collection.addSeries(series);
        return collection;
    }

    private static XYErrorRenderer points(Shape shape, Color fill) {
        XYErrorRenderer renderer = Charts.pointsWithIntervals(shape, fill, 5);
        renderer.setDrawSeriesLineAsPath(false);
        renderer.setDefaultToolTipGenerator(
                (data, series, item) -> data.getSeriesKey(series) + ": " + Charts.value(data.getYValue(series, item)));
        return renderer;
    }

    private static LegendItemCollection legend(boolean withHardware, boolean withFigure) {
        LegendItemCollection legend = new LegendItemCollection();
        legend.add(Charts.key("our trials, as written", Charts.square(), Palette.AS_WRITTEN));
        legend.add(Charts.key("our trials, as executed", Charts.square(), Palette.AS_EXECUTED));
        legend.add(Charts.key("printed, with interval", Charts.diamond(4.5), Palette.PUBLISHED));
        if (withHardware) {
            legend.add(Charts.key("hardware run, ±1 standard error", Charts.dot(3.5), Palette.HARDWARE));
        }
        if (withFigure) {
            legend.add(Charts.outlined("published figure, its bars", Charts.diamond(3.5), Color.WHITE));
        }
        return legend;
    }
}
