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
        return Canvas.draw(description, new TwoPanels());
    }

    /** Side by side, on a phone one above the other. */
    private static final class TwoPanels implements Canvas.Layout {
        private static final int PANEL_HEIGHT = 190;

        @Override
        public int height(int width) {
            return width < Canvas.PAGE_WIDTH ? 2 * PANEL_HEIGHT : PANEL_HEIGHT;
        }

        @Override
        public void draw(Graphics2D graphics, int width) {
            CausalGraphs graph = on(graphics, width, height(width));
            graph.usualView();
            graphics.translate(
                    height(width) == PANEL_HEIGHT ? Canvas.PHONE_WIDTH - 10 : 0, height(width) - PANEL_HEIGHT);
            graph.commonCause();
        }
    }

    private void usualView() {
        title("(a)  the usual view: correlation without a mechanism");
        bellPair(Palette.FURTHER, Charts.THIN, false);
        label("?", 160, 134);
    }

    private void commonCause() {
        title("(b)  the paper's view: a common cause");
        bellPair(Palette.HARDWARE, Charts.LINE, true);
        cross(160, 142);
        label("excluded by assumption", 160, 168);
    }

    private void bellPair(Color source, Stroke stroke, boolean arrows) {
        node("|Φ⁺⟩", 160, 62, source);
        node("A", 70, 142, Color.WHITE);
        node("B", 250, 142, Color.WHITE);
        link(160, 62, 70, 142, stroke, arrows, Palette.INK);
        link(160, 62, 250, 142, stroke, arrows, Palette.INK);
        link(70, 142, 250, 142, Charts.DASHED, arrows, Palette.FAINT_INK);
    }

    static Picture figure5(String description) {
        return Canvas.draw(description, new Chain());
    }

    /** Three nodes in a row, closer together on a phone. */
    private static final class Chain implements Canvas.Layout {
        private static final int HEIGHT = 120;

        @Override
        public int height(int width) {
            return HEIGHT;
        }

        @Override
        public void draw(Graphics2D graphics, int width) {
            CausalGraphs graph = on(graphics, width, HEIGHT);
            double a = width / 2.0;
            double step = width < Canvas.PAGE_WIDTH ? 118 : 150;
            double c = a - step;
            double b = a + step;
            graph.node("C", c, 55, Palette.HARDWARE);
            graph.node("A", a, 55, Palette.FURTHER);
            graph.node("B", b, 55, Color.WHITE);
            graph.link(a, 55, c, 55, Charts.LINE, true, Palette.INK);
            graph.link(c, 55, a, 55, Charts.LINE, true, Palette.INK);
            graph.link(a, 55, b, 55, Charts.LINE, true, Palette.INK);
            graph.label("confounded feature", c, 100);
            graph.label("true cause", a, 100);
            graph.label("label", b, 100);
        }
    }

    private static CausalGraphs on(Graphics2D graphics, int width, int height) {
        graphics.setColor(Color.WHITE);
        graphics.fill(new Rectangle2D.Double(0, 0, width, height));
        return new CausalGraphs(graphics);
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

    private void title(String title) {
        graphics.setColor(Palette.INK);
        graphics.setFont(Typeface.bold(12));
        graphics.drawString(title, 8, 16);
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
