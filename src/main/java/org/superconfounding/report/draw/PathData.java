package org.superconfounding.report.draw;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import org.superconfounding.io.Decimals;

/** An outline as SVG path data. */
public final class PathData {
    private static final char[] COMMANDS = {'M', 'L', 'Q', 'C', 'Z'};
    private static final int[] COORDINATES = {2, 2, 4, 6, 0};

    private PathData() {}

    /** Coordinates with at most {@code digits} places after the point. */
    public static String of(Shape outline, int digits) {
        StringBuilder data = new StringBuilder();
        double[] point = new double[6];
        for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
            int segment = path.currentSegment(point);
            data.append(COMMANDS[segment]);
            for (int i = 0; i < COORDINATES[segment]; i++) {
                data.append(i == 0 ? "" : " ").append(number(point[i], digits));
            }
        }
        return data.toString();
    }

    /** A coordinate without superfluous zeros. */
    static String number(double value, int digits) {
        String text = Decimals.fixed(value, digits);
        if (digits == 0) {
            return text;
        }
        int end = text.length();
        while (text.charAt(end - 1) == '0') {
            end--;
        }
        return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
    }
}
