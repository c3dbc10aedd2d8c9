package org.superconfounding.report.figure;

import java.awt.Color;
import java.awt.Stroke;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.superconfounding.report.figure.Series.Mark;

/** The time that a gate takes against the number of qubits, on a logarithmic scale. */
public final class CostFigure {
    private static final String[] DECADES = {
        "1 ns", "10 ns", "100 ns", "1 µs", "10 µs", "100 µs", "1 ms", "10 ms", "100 ms"
    };

    private final Plot plot;

    /** Names the decades of nanoseconds. */
    private static final class Decades extends NumberFormat {
        private static final long serialVersionUID = 1;

        @Override
        public StringBuffer format(double exponent, StringBuffer text, FieldPosition position) {
            return text.append(DECADES[(int) Math.rint(exponent)]);
        }

        @Override
        public StringBuffer format(long exponent, StringBuffer text, FieldPosition position) {
            return format((double) exponent, text, position);
        }

        @Override
        public Number parse(String text, ParsePosition position) {
            throw new UnsupportedOperationException("an axis is only written");
        }
    }

    /** How a series is drawn. */
    public enum Style {
        ONE_THREAD(Palette.AS_WRITTEN, Charts.LINE),
        TWO_THREADS(Palette.AS_EXECUTED, Charts.LINE),
        UNFUSED(Palette.AS_WRITTEN, Charts.DASHED),
        REFERENCE(Palette.PUBLISHED, Charts.LINE);

        private final Color color;
        private final Stroke stroke;

        Style(Color color, Stroke stroke) {
            this.color = color;
            this.stroke = stroke;
        }
    }

    public CostFigure() {
        NumberAxis time = Charts.axis("Time for each gate", 1, DECADES.length - 1, 1, 0);
        time.setNumberFormatOverride(new Decades());
        plot = new Plot(Charts.axis("Qubits", 2, 27, 2, 0), time);
    }

    /**
     * @param points {number of qubits, nanoseconds for each gate}
     */
    public CostFigure add(String name, Style style, List<double[]> points) {
        List<Mark> marks = points.stream()
                .map(point -> Mark.of(point[0], StrictMath.log10(point[1])))
                .toList();
        plot.line(new Series(name, marks), style.color, style.stroke)
                .points(new Series("", marks), Charts.dot(3), style.color);
        return this;
    }

    /** The figure as SVG. */
    public String svg(String description) {
        return Canvas.draw("cost", description, Panels.of(400, plot)).page().svg();
    }
}
