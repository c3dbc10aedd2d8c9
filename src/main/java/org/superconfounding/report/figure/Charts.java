package org.superconfounding.report.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.superconfounding.io.Decimals;
import org.superconfounding.report.draw.Typeface;

/** The house style of charts: white ground, light grid, thin axes, one font. */
final class Charts {
    static final double TEXT = 12;
    static final Stroke THIN = new BasicStroke(1f);
    static final Stroke LINE = new BasicStroke(1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    static final Stroke DASHED =
            new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {6f, 4f}, 0f);
    static final Stroke DOTTED =
            new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {2f, 3f}, 0f);

    private static final int MOST_ABREAST = 3;
    private static final int UPRIGHT_NAMES = 120;
    private static final int SECOND_LINE = 20;

    private Charts() {}

    static NumberAxis axis(String label, double lower, double upper, double tick, int digits) {
        NumberAxis axis = styled(new NumberAxis(label));
        axis.setRange(lower, upper);
        String pattern = digits == 0 ? "0" : "0." + "0".repeat(digits);
        axis.setTickUnit(
                new NumberTickUnit(tick, new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT))));
        return axis;
    }

    static NumberAxis categories(List<String> names) {
        SymbolAxis axis = styled(new SymbolAxis("", names.toArray(String[]::new)));
        axis.setGridBandsVisible(false);
        axis.setRange(-0.5, names.size() - 0.5);
        axis.setTickMarksVisible(false);
        return axis;
    }

    /** An axis of logarithms to base 2, labelled with the numbers that they are of. */
    static NumberAxis powersOfTwo(String label, int upper, int tick) {
        String[] numbers = LongStream.rangeClosed(0, upper)
                .mapToObj(i -> Decimals.count(1L << i))
                .toArray(String[]::new);
        SymbolAxis axis = styled(new SymbolAxis(label, numbers));
        axis.setGridBandsVisible(false);
        axis.setRange(0, upper);
        axis.setTickUnit(new NumberTickUnit(tick));
        return axis;
    }

    private static <A extends NumberAxis> A styled(A axis) {
        axis.setLabelFont(Typeface.regular(TEXT));
        axis.setTickLabelFont(Typeface.regular(TEXT));
        axis.setLabelPaint(Palette.INK);
        axis.setTickLabelPaint(Palette.INK);
        axis.setAxisLinePaint(Palette.FAINT_INK);
        axis.setTickMarkPaint(Palette.FAINT_INK);
        return axis;
    }

    static XYPlot plot(NumberAxis x, NumberAxis y) {
        XYPlot plot = new XYPlot(null, x, y, null);
        plot.setOrientation(PlotOrientation.VERTICAL);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setRangeGridlineStroke(THIN);
        plot.setAxisOffset(new RectangleInsets(0, 0, 0, 0));
        plot.setInsets(new RectangleInsets(6, 4, 4, 8));
        return plot;
    }

    static JFreeChart chart(XYPlot plot, LegendItemCollection legend) {
        plot.setFixedLegendItems(legend);
        JFreeChart chart = new JFreeChart(null, Typeface.bold(TEXT), plot, false);
        chart.setBackgroundPaint(Color.WHITE);
        if (legend.getItemCount() > 0) {
            chart.addSubtitle(legend(plot));
        }
        return chart;
    }

    /** A chart as wide as the page; on a phone the names of many categories stand upright. */
    static Picture picture(String description, int height, XYPlot plot, LegendItemCollection legend) {
        ValueAxis x = plot.getDomainAxis();
        boolean many = x instanceof SymbolAxis names && names.getSymbols().length > MOST_ABREAST;
        return Canvas.draw(description, new Canvas.Layout() {
            @Override
            public int height(int width) {
                return width == Canvas.PAGE_WIDTH ? height : height + (many ? UPRIGHT_NAMES : SECOND_LINE);
            }

            @Override
            public void draw(Graphics2D graphics, int width) {
                x.setVerticalTickLabels(many && width < Canvas.PAGE_WIDTH);
                Canvas.draw(chart(plot, legend), graphics, new Rectangle2D.Double(0, 0, width, height(width)));
            }
        });
    }

    /** A value with the digits that a reader of a figure needs. */
    static String value(double value) {
        return Decimals.fixed(value, 4).replaceFirst("\\.?0+$", "");
    }

    private static LegendTitle legend(XYPlot plot) {
        LegendTitle title = new LegendTitle(plot);
        title.setItemFont(Typeface.regular(TEXT));
        title.setItemPaint(Palette.INK);
        title.setPosition(RectangleEdge.BOTTOM);
        title.setFrame(BlockBorder.NONE);
        title.setBackgroundPaint(Color.WHITE);
        title.setItemLabelPadding(new RectangleInsets(2, 3, 2, 12));
        return title;
    }

    /** A horizontal bound with its name at the right end, above the line. */
    static void bound(XYPlot plot, double value, String name, Color color, double rightEnd) {
        ValueMarker marker = new ValueMarker(value, color, DASHED);
        plot.addRangeMarker(marker);
        plot.addAnnotation(text(name, rightEnd, value, Palette.INK, TextAnchor.BOTTOM_RIGHT));
    }

    static XYTextAnnotation text(String text, double x, double y, Paint paint, TextAnchor anchor) {
        XYTextAnnotation annotation = new XYTextAnnotation(text, x, y);
        annotation.setFont(Typeface.regular(TEXT - 1));
        annotation.setPaint(paint);
        annotation.setTextAnchor(anchor);
        return annotation;
    }

    static LegendItem key(String label, Shape shape, Paint fill) {
        return new LegendItem(label, null, null, null, shape, fill);
    }

    /** A shape that its outline alone tells from the paper. */
    static LegendItem outlined(String label, Shape shape, Paint fill) {
        return new LegendItem(label, null, null, null, shape, fill, THIN, Palette.INK);
    }

    static LegendItem key(String label, Stroke line, Paint paint) {
        Path2D.Double sample = new Path2D.Double();
        sample.moveTo(-14, 0);
        sample.lineTo(14, 0);
        return new LegendItem(label, null, null, null, sample, line, paint);
    }

    static Shape dot(double radius) {
        return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
    }

    static Shape square() {
        return new Rectangle2D.Double(-5, -5, 10, 10);
    }

    static Shape diamond(double radius) {
        Path2D.Double shape = new Path2D.Double();
        shape.moveTo(0, -radius);
        shape.lineTo(radius, 0);
        shape.lineTo(0, radius);
        shape.lineTo(-radius, 0);
        shape.closePath();
        return shape;
    }

    /** Filled points, each with a vertical interval whose ends have caps of {@code cap} pixels. */
    static XYErrorRenderer pointsWithIntervals(Shape shape, Color fill, double cap) {
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setDrawXError(false);
        renderer.setCapLength(cap);
        renderer.setErrorPaint(Palette.INK);
        renderer.setErrorStroke(THIN);
        renderer.setSeriesShape(0, shape);
        renderer.setSeriesPaint(0, Palette.INK);
        renderer.setUseFillPaint(true);
        renderer.setSeriesFillPaint(0, fill);
        return renderer;
    }
}
