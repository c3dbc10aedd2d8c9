package org.superconfounding.report.figure;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.NumberTickUnitSource;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.axis.ValueAxis;
import org.superconfounding.io.Decimals;
import org.superconfounding.report.draw.Typeface;

/** The axes, lines and shapes of charts. */
final class Charts {
    private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ROOT);
    /** Of the confounding strength, in quantum mechanics. */
    static final double QUANTUM_BOUND = StrictMath.sqrt(2);

    static final double TEXT = 12;
    static final Stroke THIN = new BasicStroke(1f);
    static final Stroke LINE = new BasicStroke(1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    static final Stroke DASHED = broken(6, 4);
    static final Stroke DOTTED = broken(2, 3);
    static final Shape LEGEND_LINE = new Line2D.Double(-14, 0, 14, 0);

    private Charts() {}

    private static Stroke broken(float dash, float gap) {
        return new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {dash, gap}, 0f);
    }

    static NumberAxis axis(String label, double lower, double upper, double tick, int digits) {
        NumberAxis axis = styled(new NumberAxis(label));
        axis.setRange(lower, upper);
        String pattern = digits == 0 ? "0" : "0." + "0".repeat(digits);
        axis.setTickUnit(new NumberTickUnit(tick, new DecimalFormat(pattern, SYMBOLS)));
        return axis;
    }

    /** An axis whose ticks JFreeChart chooses. */
    static NumberAxis axis(double lower, double upper) {
        NumberAxis axis = styled(new NumberAxis());
        axis.setRange(lower, upper);
        axis.setStandardTickUnits(new NumberTickUnitSource(false, new DecimalFormat("0.########", SYMBOLS)));
        return axis;
    }

    /** An axis of shares. */
    static NumberAxis percent() {
        NumberAxis axis = axis("", 0, 1.02, 0.25, 0);
        axis.setNumberFormatOverride(new DecimalFormat("0 %", SYMBOLS));
        return axis;
    }

    /** An axis from 0 to 1 that is not drawn. */
    static NumberAxis unseen() {
        NumberAxis axis = axis(0, 1);
        axis.setVisible(false);
        return axis;
    }

    static NumberAxis categories(List<String> names) {
        SymbolAxis axis = styled(new SymbolAxis("", names.toArray(String[]::new)));
        axis.setGridBandsVisible(false);
        axis.setRange(-0.5, names.size() - 0.5);
        axis.setTickMarksVisible(false);
        return axis;
    }

    /** A logarithmic axis from 1 to {@code upper}, a power of two. */
    static ValueAxis powersOfTwo(String label, double upper) {
        LogAxis axis = styled(new LogAxis(label));
        axis.setBase(2);
        axis.setRange(1, upper);
        axis.setTickUnit(new NumberTickUnit(upper > 128 ? 2 : 1));
        axis.setNumberFormatOverride(new DecimalFormat("#,##0", SYMBOLS));
        return axis;
    }

    private static <A extends ValueAxis> A styled(A axis) {
        axis.setLabelFont(Typeface.regular(TEXT));
        axis.setTickLabelFont(Typeface.regular(TEXT));
        axis.setLabelPaint(Palette.INK);
        axis.setTickLabelPaint(Palette.INK);
        axis.setAxisLinePaint(Palette.FAINT_INK);
        axis.setTickMarkPaint(Palette.FAINT_INK);
        return axis;
    }

    /** A value with the digits that a reader of a figure needs. */
    static String value(double value) {
        return Decimals.fixed(value, 4).replaceFirst("\\.?0+$", "");
    }

    static Shape dot(double radius) {
        return Pen.disc(0, 0, radius);
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
}
