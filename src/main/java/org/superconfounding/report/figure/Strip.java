package org.superconfounding.report.figure;

import static org.superconfounding.io.Decimals.fixed;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.superconfounding.audit.Basis;
import org.superconfounding.audit.PrintedNumber;
import org.superconfounding.report.draw.Typeface;

/**
 * One strip of a claim's picture: a title over values along a horizontal axis.
 *
 * @param title lines of the title
 * @param bases what the values stand on
 * @param base where the axis runs, from the title's end downwards
 * @param body draws what is below the title; the origin is the title's lower left corner
 */
record Strip(List<String> title, List<Basis> bases, double base, Consumer<Pen> body) {
    static final int WIDTH = 380;
    static final double LEFT = 8;
    static final double RIGHT = WIDTH - LEFT;

    private static final double TITLE_LINE = 14;
    private static final double ENDS = 22;
    private static final Font TITLE = Typeface.bold(11);
    private static final Font LABEL = Typeface.regular(10.5);

    Strip(String title, List<Basis> bases, double base, Consumer<Pen> body) {
        this(wrapped(title), bases, base, body);
    }

    int height() {
        return (int) StrictMath.ceil(TITLE_LINE * title.size() + base + ENDS);
    }

    void draw(Pen pen) {
        for (int i = 0; i < title.size(); i++) {
            pen.text(title.get(i), LEFT, TITLE_LINE * i + 11, TITLE, Palette.INK);
        }
        pen.graphics().translate(0, TITLE_LINE * title.size());
        body.accept(pen);
        pen.graphics().translate(0, -TITLE_LINE * title.size());
    }

    static void legend(Pen pen, List<Basis> bases) {
        double x = LEFT;
        for (Basis basis : bases) {
            pen.fill(new Rectangle2D.Double(x, 4, 10, 10), colour(basis));
            pen.text(basis.label(), x + 15, 13, LABEL, Palette.INK);
            x += 15 + Pen.width(basis.label(), LABEL) + 18;
        }
    }

    static Color colour(Basis basis) {
        return switch (basis) {
            case AS_WRITTEN -> Palette.AS_WRITTEN;
            case AS_EXECUTED -> Palette.AS_EXECUTED;
            case THEORY -> Palette.THEORY;
            case PUBLISHED -> Palette.HARDWARE;
        };
    }

    static void ends(Pen pen, String left, String right, double base) {
        pen.text(left, LEFT, base + 13, LABEL, Palette.FAINT_INK);
        pen.text(right, RIGHT - Pen.width(right, LABEL), base + 13, LABEL, Palette.FAINT_INK);
    }

    /** A line across the strip's values, from {@code top} to {@code base}, with words above it. */
    static void mark(Pen pen, String words, double x, double top, double base) {
        pen.line(x, top, x, base, Palette.INK, Pen.stroke(1.4));
        double width = Pen.width(words, LABEL);
        pen.text(words, Math.max(LEFT, Math.min(RIGHT - width, x - width / 2)), top - 4, LABEL, Palette.INK);
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>(List.of(""));
        for (String word : text.split(" ")) {
            int last = lines.size() - 1;
            String longer = (lines.get(last) + " " + word).strip();
            if (Pen.width(longer, TITLE) > RIGHT - LEFT && !lines.get(last).isEmpty()) {
                lines.add(word);
            } else {
                lines.set(last, longer);
            }
        }
        return List.copyOf(lines);
    }

    /** Values from {@code lower} to {@code upper} across the strip. */
    record Scale(double lower, double upper) {
        static Scale around(double lower, double upper) {
            double margin = Math.max(0.05 * (upper - lower), 1e-9);
            return new Scale(lower - margin, upper + margin);
        }

        double x(double value) {
            return LEFT + (RIGHT - LEFT) * (value - lower) / (upper - lower);
        }

        void roundingInterval(Pen pen, PrintedNumber number, double top, double base) {
            double from = x(number.lower());
            double to = Math.max(x(number.upper()), from + 1.5);
            pen.fill(new Rectangle2D.Double(from, top, to - from, base - top), Palette.INTERVAL);
        }

        void printed(Pen pen, PrintedNumber number, double top, double base) {
            mark(pen, "printed " + number.text(), x(number.value()), top, base);
        }

        void axis(Pen pen, int digits, double base) {
            pen.line(LEFT, base, RIGHT, base, Palette.FAINT_INK, Pen.stroke(0.8));
            ends(pen, fixed(lower, digits), fixed(upper, digits), base);
        }
    }
}
