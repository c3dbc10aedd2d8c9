package org.superconfounding.report.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;
import org.jfree.chart.JFreeChart;
import org.superconfounding.report.draw.SvgGraphics;

/** Turns drawing commands into SVG text. */
final class Canvas {
    /** Width of a page of the report. */
    static final int PAGE_WIDTH = 680;

    private Canvas() {}

    /** A picture of {@code width} by {@code height} units; {@code description} says in words what it shows. */
    static Picture draw(String description, int width, int height, Consumer<Graphics2D> painter) {
        return new Picture(
                description,
                width,
                svg(description, width, height, SvgGraphics.Text.OUTLINES, painter),
                svg(description, width, height, SvgGraphics.Text.CHARACTERS, painter));
    }

    private static String svg(
            String description, int width, int height, SvgGraphics.Text text, Consumer<Graphics2D> painter) {
        SvgGraphics graphics = new SvgGraphics(width, height, text);
        painter.accept(graphics);
        return graphics.svg(description);
    }

    static Picture draw(String description, int width, int height, JFreeChart chart) {
        return draw(
                description,
                width,
                height,
                graphics -> chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height)));
    }
}
