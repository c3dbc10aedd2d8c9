package org.superconfounding.report.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.entity.ChartEntity;
import org.superconfounding.report.draw.SvgSurface;

/** Turns drawing commands into SVG text. */
final class Canvas {
    /** Width of a page of the report. */
    static final int PAGE_WIDTH = 680;

    /** Width of a phone's screen, without margins. */
    static final int PHONE_WIDTH = 350;

    private Canvas() {}

    /** What is drawn in a picture of a size, in units. */
    interface Layout {
        int height(int width);

        void draw(Graphics2D graphics, int width);
    }

    /** A picture of {@code width} by {@code height} units, on a phone too; {@code description} says in words what it shows. */
    static Picture draw(String description, int width, int height, Consumer<Graphics2D> painter) {
        return new Picture(
                description,
                svg(description, width, height, painter, true),
                "",
                svg(description, width, height, painter, false));
    }

    /** A picture as wide as the page, drawn anew for phones. */
    static Picture draw(String description, Layout layout) {
        return new Picture(
                description,
                svg(description, PAGE_WIDTH, layout, true),
                svg(description, PHONE_WIDTH, layout, true),
                svg(description, PAGE_WIDTH, layout, false));
    }

    private static String svg(String description, int width, Layout layout, boolean screen) {
        return svg(description, width, layout.height(width), graphics -> layout.draw(graphics, width), screen);
    }

    private static String svg(String description, int width, int height, Consumer<Graphics2D> painter, boolean screen) {
        String name = "p" + Integer.toHexString(description.hashCode()) + (width == PHONE_WIDTH ? "n" : "");
        SvgSurface surface = new SvgSurface(2, name, screen);
        painter.accept(surface);
        Map<String, String> size = Map.of(
                "width",
                Integer.toString(width),
                "height",
                Integer.toString(height),
                "viewBox",
                "0 0 " + width + " " + height);
        String svg = surface.svg(description, size);
        return screen ? svg.replaceFirst("</title>", "</title>" + Palette.DARK) : svg;
    }

    /** Draws a chart into an area; the values of its points appear to who points at them. */
    static void draw(JFreeChart chart, Graphics2D graphics, Rectangle2D area) {
        ChartRenderingInfo info = new ChartRenderingInfo();
        chart.draw(graphics, area, null, info);
        if (graphics instanceof SvgSurface surface) {
            // The collection is of no stated type.
            ((Collection<?>) info.getEntityCollection().getEntities())
                    .stream()
                            .map(ChartEntity.class::cast)
                            .filter(entity -> entity.getToolTipText() != null)
                            .forEach(entity -> surface.hint(entity.getArea(), entity.getToolTipText()));
        }
    }
}
