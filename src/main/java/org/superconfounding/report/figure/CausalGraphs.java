package org.superconfounding.report.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;
import org.superconfounding.report.draw.Typeface;

/** Causal graphs: Figure 1 and panel a of Figure 5, drawn as the paper describes them. */
final class CausalGraphs {
    private static final double RADIUS = 21;
    private static final FontRenderContext FONTS = new FontRenderContext(null, true, true);

    private final Graphics2D graphics;

    private CausalGraphs(Graphics2D graphics) {
        this.graphics = graphics;
    }

    static Picture figure1(String description) {
        return picture(description, 190, graph -> {
            graph.title("(a)  the usual view: correlation without a mechanism", 8);
            graph.node("|Φ⁺⟩", 160, 62, Palette.FURTHER);
            graph.node("A", 70, 142, Color.WHITE);
            graph.node("B", 250, 142, Color.WHITE);
            graph.link(160, 62, 70, 142, Charts.THIN, false, Palette.INK);
            graph.link(160, 62, 250, 142, Charts.THIN, false, Palette.INK);
            graph.link(70, 142, 250, 142, Charts.DASHED, false, Palette.FAINT_INK);
            graph.label("?", 160, 134);
            graph.title("(b)  the paper's view: a common cause", 348);
            graph.node("|Φ⁺⟩", 510, 62, Palette.HARDWARE);
            graph.node("A", 420, 142, Color.WHITE);
            graph.node("B", 600, 142, Color.WHITE);
            graph.link(510, 62, 420, 142, Charts.LINE, true, Palette.INK);
            graph.link(510, 62, 600, 142, Charts.LINE, true, Palette.INK);
            graph.link(420, 142, 600, 142, Charts.DASHED, true, Palette.FAINT_INK);
            graph.cross(510, 142);
            graph.label("excluded by assumption", 510, 168);
        });
    }

    static Picture figure5(String description) {
        return picture(description, 120, graph -> {
            graph.node("C", 190, 55, Palette.HARDWARE);
            graph.node("A", 340, 55, Palette.FURTHER);
            graph.node("B", 490, 55, Color.WHITE);
            graph.link(340, 55, 190, 55, Charts.LINE, true, Palette.INK);
            graph.link(190, 55, 340, 55, Charts.LINE, true, Palette.INK);
            graph.link(340, 55, 490, 55, Charts.LINE, true, Palette.INK);
            graph.label("confounded feature", 190, 100);
            graph.label("true cause", 340, 100);
            graph.label("label", 490, 100);
        });
    }

    private static Picture picture(String description, int height, Consumer<CausalGraphs> content) {
        return Canvas.draw(description, Canvas.PAGE_WIDTH, height, graphics -> {
            graphics.setColor(Color.WHITE);
            graphics.fill(new Rectangle2D.Double(0, 0, Canvas.PAGE_WIDTH, height));
            content.accept(new CausalGraphs(graphics));
        });
    }

    private void node(String name, double x, double y, Color fill) {
        graphics.setColor(fill.equals(Color.WHITE) ? fill : Palette.faded(fill, 120));
        graphics.fill(new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS));
        graphics.setColor(Palette.INK);
        graphics.setStroke(new BasicStroke(1.3f));
        graphics.draw(new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS));
        text(name, x, y + 4.5, Typeface.regular(13));
    }

    /** A line between the rims of two nodes, with a head at its end if it is an arrow. */
    private void link(double x1, double y1, double x2, double y2, Stroke stroke, boolean arrow, Color color) {
        double length = StrictMath.hypot(x2 - x1, y2 - y1);
        double ux = (x2 - x1) / length;
        double uy = (y2 - y1) / length;
        double reach = RADIUS + 2;
        double tipX = x2 - ux * reach;
        double tipY = y2 - uy * reach;
        graphics.setColor(color);
        graphics.setStroke(stroke);
        double shorter = arrow ? 8 : 0;
        graphics.draw(new Line2D.Double(x1 + ux * reach, y1 + uy * reach, tipX - ux * shorter, tipY - uy * shorter));
        if (arrow) {
            Path2D.Double head = new Path2D.Double();
            head.moveTo(tipX, tipY);
            head.lineTo(tipX - 10 * ux + 5 * uy, tipY - 10 * uy - 5 * ux);
            head.lineTo(tipX - 10 * ux - 5 * uy, tipY - 10 * uy + 5 * ux);
            head.closePath();
            graphics.fill(head);
        }
    }

    private void cross(double x, double y) {
        graphics.setColor(Palette.AS_EXECUTED);
        graphics.setStroke(new BasicStroke(2.4f));
        graphics.draw(new Line2D.Double(x - 7, y - 7, x + 7, y + 7));
        graphics.draw(new Line2D.Double(x - 7, y + 7, x + 7, y - 7));
    }

    private void title(String title, double x) {
        graphics.setColor(Palette.INK);
        graphics.setFont(Typeface.bold(12));
        graphics.drawString(title, (float) x, 16);
    }

    private void label(String label, double x, double y) {
        text(label, x, y, Typeface.regular(11));
    }

    private void text(String text, double x, double y, Font font) {
        graphics.setColor(Palette.INK);
        graphics.setFont(font);
        double width = font.createGlyphVector(FONTS, text).getLogicalBounds().getWidth();
        graphics.drawString(text, (float) (x - width / 2), (float) y);
    }
}
