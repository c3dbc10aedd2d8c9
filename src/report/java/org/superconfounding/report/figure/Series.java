package org.superconfounding.report.figure;

import java.util.List;
import java.util.function.Function;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.superconfounding.report.Table;
import org.superconfounding.report.Table.Row;

/** Marks that a chart draws alike; without a name the legend leaves them out. */
record Series(String name, List<Mark> marks) {
    /** A value at {@code x} with an interval around it, which is the value itself where there is none. */
    record Mark(double x, double value, double lower, double upper) {
        static Mark of(double x, double value) {
            return new Mark(x, value, value, value);
        }

        static Mark around(double x, double value, double deviation) {
            return new Mark(x, value, value - deviation, value + deviation);
        }

        /** What it tells to who points at it. */
        String words() {
            return Charts.value(value)
                    + (lower < upper ? ", from " + Charts.value(lower) + " to " + Charts.value(upper) : "");
        }
    }

    static Series of(String name, Table table, Function<Row, Mark> mark) {
        return new Series(name, table.stream().map(mark).toList());
    }

    /** A mark for each row, by the columns of its place and value. */
    static Series of(String name, Table table, String x, String value) {
        return of(name, table, row -> Mark.of(row.number(x), row.number(value)));
    }

    static Series within(String name, Table table, String x, String value, String lower, String upper) {
        return of(name, table, row -> new Mark(row.number(x), row.number(value), row.number(lower), row.number(upper)));
    }

    static Series around(String name, Table table, String x, String value, String deviation) {
        return of(name, table, row -> Mark.around(row.number(x), row.number(value), row.number(deviation)));
    }

    /** For JFreeChart, each mark as wide as {@code width}. */
    XYIntervalSeriesCollection dataset(double width) {
        XYIntervalSeries series = new XYIntervalSeries(name, false, true);
        marks.forEach(mark -> series.add(
                mark.x(), mark.x() - width / 2, mark.x() + width / 2, mark.value(), mark.lower(), mark.upper()));
        XYIntervalSeriesCollection collection = new XYIntervalSeriesCollection();
        collection.addSeries(series);
        return collection;
    }
}
