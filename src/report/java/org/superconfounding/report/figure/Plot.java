package org.superconfounding.report.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.annotations.XYPolygonAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.DefaultXYItemRenderer;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.superconfounding.report.draw.SvgSurface;
import org.superconfounding.report.draw.Typeface;
import org.superconfounding.report.figure.Series.Mark;

/** One panel of a figure, built series by series; what is added later lies on top. */
final class Plot {
    private static final int MOST_ABREAST = 3;

    /** What the first and last number of the horizontal axis need beside it, unless another axis makes room. */
    private static final double ROOM_FOR_TICKS = 14;

    private final XYPlot plot;
    private final LegendItemCollection keys = new LegendItemCollection();
    private String title = "";

    Plot(ValueAxis x, ValueAxis y) {
        plot = new XYPlot(null, x, y, new DefaultXYItemRenderer()); // draws only what lies below all series
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setRangeGridlineStroke(Charts.THIN);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setRangeGridlinesVisible(y.isVisible());
        double margin = y.isVisible() ? 0 : ROOM_FOR_TICKS;
        plot.setInsets(new RectangleInsets(6, 4 + margin, 4, 8 + margin));
    }

    /** A title, shown where several panels stand side by side. */
    Plot titled(String words) {
        title = words;
        return this;
    }

    Plot line(Series series, Color color, Stroke stroke) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setSeriesStroke(0, stroke);
        renderer.setLegendLine(Charts.LEGEND_LINE);
        return add(series, 0, renderer, color);
    }

    /** Points with vertical intervals, each of which tells its value on an axis that is seen to who points at it. */
    Plot points(Series series, Shape shape, Color fill) {
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setDrawXError(false);
        renderer.setCapLength(4);
        renderer.setErrorPaint(Palette.INK);
        renderer.setErrorStroke(Charts.THIN);
        renderer.setSeriesShape(0, shape);
        renderer.setSeriesOutlineStroke(0, Pen.stroke(0.7));
        renderer.setUseFillPaint(true);
        renderer.setSeriesFillPaint(0, fill);
        if (plot.getRangeAxis().isVisible()) {
            String name = series.name().isEmpty() ? "" : series.name() + ": ";
            renderer.setDefaultToolTipGenerator(
                    (data, none, item) -> name + series.marks().get(item).words());
        }
        return add(series, 0, renderer, Palette.INK);
    }

    /** A line with its intervals as a band around it. */
    Plot band(Series series, Color color, Stroke stroke) {
        DeviationRenderer renderer = new DeviationRenderer(true, false);
        renderer.setSeriesFillPaint(0, Palette.faded(color, 46));
        renderer.setAlpha(1); // the colour itself is translucent: the printer cannot blend a whole layer
        renderer.setSeriesStroke(0, stroke);
        renderer.setLegendLine(Charts.LEGEND_LINE);
        return add(series, 0, renderer, color);
    }

    /** Upright bars, each of which tells its height to who points at it. */
    Plot bars(Series series, double width, Color color) {
        XYBarRenderer renderer = new XYBarRenderer();
        renderer.setShadowVisible(false);
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setLegendBar(Charts.square());
        renderer.setDefaultToolTipGenerator(
                (data, none, item) -> series.marks().get(item).words());
        return add(series, width, renderer, color);
    }

    private Plot add(Series series, double width, AbstractXYItemRenderer renderer, Color color) {
        renderer.setSeriesPaint(0, color);
        renderer.setSeriesVisibleInLegend(0, !series.name().isEmpty());
        int index = plot.getDatasetCount() + 1;
        plot.setDataset(index, series.dataset(width));
        plot.setRenderer(index, renderer);
        return this;
    }

    /** A closed area with corners x0, y0, x1, y1, … below all series. */
    Plot area(double[] corners, Color edge, Color fill) {
        plot.getRenderer().addAnnotation(new XYPolygonAnnotation(corners, Charts.THIN, edge, fill), Layer.BACKGROUND);
        return this;
    }

    /** The area between two series, below all others. */
    Plot between(String name, Series one, Series other, Color color) {
        List<Mark> around = new ArrayList<>(other.marks());
        Collections.reverse(around);
        around.addAll(0, one.marks());
        double[] corners = around.stream()
                .flatMapToDouble(mark -> DoubleStream.of(mark.x(), mark.value()))
                .toArray();
        return area(corners, color, color).key(name, color);
    }

    /** A horizontal line. */
    Plot bound(double value, Color color) {
        plot.addRangeMarker(new ValueMarker(value, color, Charts.DASHED));
        return this;
    }

    /** A part of the horizontal axis, below all series. */
    Plot interval(double from, double to, Color color) {
        plot.addDomainMarker(new IntervalMarker(from, to, color), Layer.BACKGROUND);
        return this;
    }

    /** A vertical line with its name beside its upper end. */
    Plot mark(String name, double value, Color color, TextAnchor anchor) {
        plot.addDomainMarker(new ValueMarker(value, color, Charts.DASHED));
        return text(" " + name + " ", value, plot.getRangeAxis().getUpperBound(), anchor);
    }

    Plot text(String text, double x, double y, TextAnchor anchor) {
        XYTextAnnotation annotation = new XYTextAnnotation(text, x, y);
        annotation.setFont(Typeface.regular(Charts.TEXT - 1));
        annotation.setPaint(Palette.INK);
        annotation.setTextAnchor(anchor);
        plot.addAnnotation(annotation);
        return this;
    }

    /** A key in the legend for what is no series. */
    Plot key(String name, Color color) {
        keys.add(new LegendItem(name, null, null, null, Charts.square(), color));
        return this;
    }

    /** The keys of everything that has a name. */
    LegendItemCollection legend() {
        LegendItemCollection all = new LegendItemCollection();
        all.addAll(keys);
        all.addAll(plot.getLegendItems());
        return all;
    }

    /** Lines that the title takes. */
    int titleLines(double width) {
        return 1 + (int) (Pen.width(title, Typeface.bold(Charts.TEXT)) / width);
    }

    /** Whether the names on the horizontal axis are too many for a phone to stand side by side. */
    boolean crowded() {
        return plot.getDomainAxis() instanceof SymbolAxis names && names.getSymbols().length > MOST_ABREAST;
    }

    /**
     * Draws the panel without its legend, with a letter before its title, and names on the horizontal axis upright or not; the
     * values of its points appear to who points at them.
     */
    void draw(Graphics2D graphics, Rectangle2D area, String letter, boolean upright) {
        plot.getDomainAxis().setVerticalTickLabels(upright);
        String heading = (letter + title).strip();
        JFreeChart chart = new JFreeChart(heading.isEmpty() ? null : heading, Typeface.bold(Charts.TEXT), plot, false);
        chart.setBackgroundPaint(null);
        if (chart.getTitle() != null) {
            chart.getTitle().setHorizontalAlignment(HorizontalAlignment.LEFT);
            chart.getTitle().setTextAlignment(HorizontalAlignment.LEFT);
            chart.getTitle().setPaint(Palette.INK);
        }
        ChartRenderingInfo info = new ChartRenderingInfo();
        chart.draw(graphics, area, null, info);
        if (graphics instanceof SvgSurface surface) {
            // The collection is of no stated type.
            ((Collection<?>) info.getEntityCollection().getEntities())
                    .stream()
                            .map(ChartEntity.class::cast)
                            .filter(entity -> entity.getToolTipText() != null)
                            .forEach(entity -> surface.hint(entity.getArea(), entity.getToolTipText()));
        }
    }
}
