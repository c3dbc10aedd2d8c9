package org.superconfounding.report.figure;

import static org.superconfounding.io.Decimals.fixed;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.superconfounding.audit.Basis;
import org.superconfounding.audit.PrintedNumber;
import org.superconfounding.report.draw.Typeface;

/** One strip of a claim's picture: a title over values along a horizontal axis. */
abstract class Strip {
    static final int WIDTH = 380;
    static final double LEFT = 8;
    static final double RIGHT = WIDTH - LEFT;

    private static final double TITLE_LINE = 14;
    private static final Font TITLE = Typeface.bold(11);
    private static final Font LABEL = Typeface.regular(10.5);
    private static final FontRenderContext FONTS = new FontRenderContext(null, true, true);

    private final List<String> title;

    Strip(String title) {
        this.title = wrapped(title);
    }

    /** What the values stand on. */
    abstract List<Basis> bases();

    /** Height of everything below the title. */
    abstract double bodyHeight();

    /** Draws what is below the title; the origin is the title's lower left corner. */
    abstract void body(Graphics2D graphics);

    final int height() {
        return (int) StrictMath.ceil(TITLE_LINE * title.size() + bodyHeight());
    }

    final void draw(Graphics2D graphics) {
        for (int i = 0; i < title.size(); i++) {
            text(graphics, title.get(i), LEFT, TITLE_LINE * i + 11, TITLE, Palette.INK);
        }
        graphics.translate(0, TITLE_LINE * title.size());
        body(graphics);
        graphics.translate(0, -TITLE_LINE * title.size());
    }

    static void legend(Graphics2D graphics, List<Basis> bases) {
        double x = LEFT;
        for (Basis basis : bases) {
            graphics.setColor(colour(basis));
            graphics.fill(new Rectangle2D.Double(x, 4, 10, 10));
            text(graphics, basis.label(), x + 15, 13, LABEL, Palette.INK);
            x += 15 + width(basis.label(), LABEL) + 18;
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

    /** The printed value as a line within its rounding interval, from {@code top} to {@code base}. */
    static void printed(Graphics2D graphics, Scale scale, PrintedNumber number, double top, double base) {
        double x = scale.x(number.value());
        line(graphics, x, top, x, base, Palette.INK, 1.4f);
        centred(graphics, "printed " + number.text(), x, top - 4);
    }

    static void roundingInterval(Graphics2D graphics, Scale scale, PrintedNumber number, double top, double base) {
        double from = scale.x(number.lower());
        double to = Math.max(scale.x(number.upper()), from + 1.5);
        graphics.setColor(Palette.INTERVAL);
        graphics.fill(new Rectangle2D.Double(from, top, to - from, base - top));
    }

    static void axis(Graphics2D graphics, Scale scale, int digits, double base) {
        line(graphics, LEFT, base, RIGHT, base, Palette.FAINT_INK, 0.8f);
        ends(graphics, fixed(scale.lower(), digits), fixed(scale.upper(), digits), base + 13);
    }

    static void ends(Graphics2D graphics, String left, String right, double y) {
        text(graphics, left, LEFT, y, LABEL, Palette.FAINT_INK);
        text(graphics, right, RIGHT - width(right, LABEL), y, LABEL, Palette.FAINT_INK);
    }

    static void centred(Graphics2D graphics, String text, double x, double y) {
        double width = width(text, LABEL);
        text(graphics, text, Math.max(LEFT, Math.min(RIGHT - width, x - width / 2)), y, LABEL, Palette.INK);
    }

    static void line(Graphics2D graphics, double x1, double y1, double x2, double y2, Color color, float width) {
        graphics.setColor(color);
        graphics.setStroke(new BasicStroke(width));
        graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    private static void text(Graphics2D graphics, String text, double x, double y, Font font, Color color) {
        graphics.setColor(color);
        graphics.setFont(font);
        graphics.drawString(text, (float) x, (float) y);
    }

    private static double width(String text, Font font) {
        return font.createGlyphVector(FONTS, text).getLogicalBounds().getWidth();
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>(List.of(""));
        for (String word : text.split(" ")) {
            int last = lines.size() - 1;
            String longer = (lines.get(last) + " " + word).strip();
            if (width(longer, TITLE) > RIGHT - LEFT && !lines.get(last).isEmpty()) {
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
    }
}
