package org.superconfounding.report.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYPolygonAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** One panel, built series by series; what is added later lies on top. */
final class Plot {
    private final XYPlot plot;
    private final LegendItemCollection legend = new LegendItemCollection();
    private String title = "";

    Plot(NumberAxis x, NumberAxis y) {
        plot = Charts.plot(x, y);
        plot.setDatasetRenderingOrder(org.jfree.chart.plot.DatasetRenderingOrder.FORWARD);
    }

    /** A title, shown where several panels stand side by side. */
    Plot titled(String words) {
        title = words;
        return this;
    }

    String title() {
        return title;
    }

    /** A line without points; an empty name keeps it out of the legend. */
    Plot line(String name, double[] x, double[] y, Color color, Stroke stroke) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setSeriesPaint(0, color);
        renderer.setSeriesStroke(0, stroke);
        renderer.setDrawSeriesLineAsPath(true);
        add(intervals(x, y, y, y), renderer);
        return legend(name, Charts.key(name, stroke, color));
    }

    /** Points with vertical intervals; where {@code lower} equals {@code y} there is none. */
    Plot points(String name, double[] x, double[] y, double[] lower, double[] upper, Shape shape, Color fill) {
        XYErrorRenderer renderer = Charts.pointsWithIntervals(shape, fill, 4);
        renderer.setUseOutlinePaint(true);
        renderer.setSeriesOutlineStroke(0, new BasicStroke(0.7f));
        renderer.setDefaultToolTipGenerator((data, series, item) -> (name.isEmpty() ? "" : name + ": ")
                + Charts.value(y[item])
                + (lower[item] < upper[item]
                        ? ", from " + Charts.value(lower[item]) + " to " + Charts.value(upper[item])
                        : ""));
        add(intervals(x, y, lower, upper), renderer);
        return legend(name, Charts.key(name, shape, fill));
    }

    Plot points(String name, double[] x, double[] y, Shape shape, Color fill) {
        return points(name, x, y, y, y, shape, fill);
    }

    /** A line with a band around it. */
    Plot band(String name, double[] x, double[] y, double[] lower, double[] upper, Color color, Stroke stroke) {
        DeviationRenderer renderer = new DeviationRenderer(true, false);
        renderer.setSeriesPaint(0, color);
        renderer.setSeriesFillPaint(0, Palette.faded(color, 46));
        renderer.setAlpha(1); // the colour itself is translucent: the printer cannot blend a whole layer
        renderer.setSeriesStroke(0, stroke);
        YIntervalSeries series = new YIntervalSeries(name);
        for (int i = 0; i < x.length; i++) {
            series.add(x[i], y[i], lower[i], upper[i]);
        }
        YIntervalSeriesCollection collection = new YIntervalSeriesCollection();
        collection.addSeries(series);
        add(collection, renderer);
        return legend(name, Charts.key(name, stroke, color));
    }

    /** A horizontal line with its name above its right end. */
    Plot bound(String name, double value, Color color, double rightEnd) {
        Charts.bound(plot, value, name, color, rightEnd);
        return this;
    }

    /** A vertical line with its name beside its upper end. */
    Plot mark(String name, double value, Color color, double top, boolean nameOnTheLeft) {
        plot.addAnnotation(new XYLineAnnotation(value, 0, value, top, Charts.DASHED, color));
        plot.addAnnotation(Charts.text(
                nameOnTheLeft ? name + " " : " " + name,
                value,
                top,
                Palette.INK,
                nameOnTheLeft ? TextAnchor.TOP_RIGHT : TextAnchor.TOP_LEFT));
        return this;
    }

    Plot text(String text, double x, double y, TextAnchor anchor) {
        plot.addAnnotation(Charts.text(text, x, y, Palette.INK, anchor));
        return this;
    }

    /** An upright bar from the horizontal axis, which tells its height to who points at it. */
    Plot bar(double from, double to, double height, Color color) {
        XYPolygonAnnotation bar =
                new XYPolygonAnnotation(new double[] {from, 0, to, 0, to, height, from, height}, null, null, color);
        bar.setToolTipText(Charts.value(height));
        plot.addAnnotation(bar);
        return this;
    }

    /** The area between two lines over the same places. */
    Plot between(String name, double[] x, double[] lower, double[] upper, Color color) {
        double[] corners = new double[4 * x.length];
        for (int i = 0; i < x.length; i++) {
            int mirrored = corners.length - 2 - 2 * i;
            corners[2 * i] = x[i];
            corners[2 * i + 1] = lower[i];
            corners[mirrored] = x[i];
            corners[mirrored + 1] = upper[i];
        }
        plot.addAnnotation(new XYPolygonAnnotation(corners, null, null, color));
        return legend(name, Charts.key(name, Charts.square(), color));
    }

    Plot key(String name, Shape shape, Color fill) {
        return legend(name, Charts.key(name, shape, fill));
    }

    /** The keys of another panel too, for a legend that panels share. */
    Plot keys(Plot other) {
        legend.addAll(other.legend);
        return this;
    }

    Picture picture(String description, int height) {
        return Charts.picture(description, height, plot, legend);
    }

    /** Draws the panel, without its legend, into a part of a larger picture. */
    void draw(Graphics2D graphics, Rectangle2D area) {
        Canvas.draw(Charts.chart(plot, new LegendItemCollection()), graphics, area);
    }

    LegendItemCollection legend() {
        return legend;
    }

    private Plot legend(String name, LegendItem item) {
        if (!name.isEmpty()) {
            legend.add(item);
        }
        return this;
    }

    private void add(XYDataset dataset, XYItemRenderer renderer) {
        int index = plot.getDataset(0) == null ? 0 : plot.getDatasetCount();
        plot.setDataset(index, dataset);
        plot.setRenderer(index, renderer);
    }

    private static XYIntervalSeriesCollection intervals(double[] x, double[] y, double[] lower, double[] upper) {
        XYIntervalSeries series = new XYIntervalSeries("series", false, true);
        for (int i = 0; i < x.length; i++) {
            series.add(x[i], x[i], x[i], y[i], lower[i], upper[i]);
        }
        XYIntervalSeriesCollection collection = new XYIntervalSeriesCollection();
        collection.addSeries(series);
        return collection;
    }
}
