package org.superconfounding.report.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.function.Consumer;
import org.jfree.chart.JFreeChart;
import org.superconfounding.report.draw.SvgSurface;

/** Turns drawing commands into SVG text. */
final class Canvas {
    /** Width of a page of the report. */
    static final int PAGE_WIDTH = 680;

    private Canvas() {}

    /** A picture of {@code width} by {@code height} units; {@code description} says in words what it shows. */
    static Picture draw(String description, int width, int height, Consumer<Graphics2D> painter) {
        SvgSurface surface = new SvgSurface(2, "p" + Integer.toHexString(description.hashCode()));
        painter.accept(surface);
        Map<String, String> size = Map.of(
                "width",
                Integer.toString(width),
                "height",
                Integer.toString(height),
                "viewBox",
                "0 0 " + width + " " + height);
        return new Picture(description, width, surface.svg(description, size));
    }

    static Picture draw(String description, int width, int height, JFreeChart chart) {
        return draw(
                description,
                width,
                height,
                graphics -> chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height)));
    }
}
