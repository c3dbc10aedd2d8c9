package org.superconfounding.report.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;

/** Draws areas, lines and words, each in its colour. */
record Pen(Graphics2D graphics) {
    private static final FontRenderContext FONTS = new FontRenderContext(null, true, true);

    static Stroke stroke(double width) {
        return new BasicStroke((float) width);
    }

    static Ellipse2D disc(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    static double width(String text, Font font) {
        return font.createGlyphVector(FONTS, text).getLogicalBounds().getWidth();
    }

    void fill(Shape shape, Color color) {
        graphics.setColor(color);
        graphics.fill(shape);
    }

    void outline(Shape shape, Color color, Stroke stroke) {
        graphics.setColor(color);
        graphics.setStroke(stroke);
        graphics.draw(shape);
    }

    void line(double x1, double y1, double x2, double y2, Color color, Stroke stroke) {
        outline(new Line2D.Double(x1, y1, x2, y2), color, stroke);
    }

    /** Words that start at ({@code x}, {@code y}) on their base line. */
    void text(String text, double x, double y, Font font, Color color) {
        graphics.setColor(color);
        graphics.setFont(font);
        graphics.drawString(text, (float) x, (float) y);
    }

    void centred(String text, double x, double y, Font font) {
        text(text, x - width(text, font) / 2, y, font, Palette.INK);
    }
}
