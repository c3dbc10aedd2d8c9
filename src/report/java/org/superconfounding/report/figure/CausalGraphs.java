package org.superconfounding.report.figure;

import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import org.superconfounding.report.draw.Typeface;
import org.superconfounding.report.figure.Canvas.Sketch;

/** Causal graphs: Figure 1 and panel a of Figure 5, drawn as the paper describes them. */
record CausalGraphs(Pen pen) {
    private static final double RADIUS = 21;
    private static final int PANEL_HEIGHT = 190;

    /** Two panels side by side, on a phone one above the other. */
    static Sketch figure1(int width) {
        boolean abreast = width == Canvas.PAGE_WIDTH;
        return new Sketch(width, abreast ? PANEL_HEIGHT : 2 * PANEL_HEIGHT, pen -> {
            CausalGraphs graph = new CausalGraphs(pen);
            graph.usualView();
            pen.graphics().translate(abreast ? Canvas.PAGE_WIDTH / 2.0 : 0, abreast ? 0 : PANEL_HEIGHT);
            graph.commonCause();
        });
    }

    /** Three nodes in a row, closer together on a phone. */
    static Sketch figure5(int width) {
        return new Sketch(width, 120, pen -> {
            CausalGraphs graph = new CausalGraphs(pen);
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
        });
    }

    private void usualView() {
        title("(a)  the usual view: correlation without a mechanism");
        bellPair(Palette.FURTHER, Charts.THIN, false);
        label("?", 160, 134);
    }

    private void commonCause() {
        title("(b)  the paper's view: a common cause");
        bellPair(Palette.HARDWARE, Charts.LINE, true);
        pen.line(153, 135, 167, 149, Palette.AS_EXECUTED, Pen.stroke(2.4));
        pen.line(153, 149, 167, 135, Palette.AS_EXECUTED, Pen.stroke(2.4));
        label("forbidden by no-signaling", 160, 168);
    }

    private void bellPair(Color source, Stroke stroke, boolean arrows) {
        node("|Φ⁺⟩", 160, 62, source);
        node("A", 70, 142, Color.WHITE);
        node("B", 250, 142, Color.WHITE);
        link(160, 62, 70, 142, stroke, arrows, Palette.INK);
        link(160, 62, 250, 142, stroke, arrows, Palette.INK);
        link(70, 142, 250, 142, Charts.DASHED, arrows, Palette.FAINT_INK);
    }

    private void node(String name, double x, double y, Color fill) {
        pen.fill(Pen.disc(x, y, RADIUS), fill.equals(Color.WHITE) ? fill : Palette.faded(fill, 120));
        pen.outline(Pen.disc(x, y, RADIUS), Palette.INK, Pen.stroke(1.3));
        pen.centred(name, x, y + 4.5, Typeface.regular(13));
    }

    /** A line between the rims of two nodes, with a head at its end if it is an arrow. */
    private void link(double x1, double y1, double x2, double y2, Stroke stroke, boolean arrow, Color color) {
        double length = StrictMath.hypot(x2 - x1, y2 - y1);
        double ux = (x2 - x1) / length;
        double uy = (y2 - y1) / length;
        double reach = RADIUS + 2;
        double tipX = x2 - ux * reach;
        double tipY = y2 - uy * reach;
        double shorter = arrow ? 8 : 0;
        pen.line(x1 + ux * reach, y1 + uy * reach, tipX - ux * shorter, tipY - uy * shorter, color, stroke);
        if (arrow) {
            Path2D.Double head = new Path2D.Double();
            head.moveTo(tipX, tipY);
            head.lineTo(tipX - 10 * ux + 5 * uy, tipY - 10 * uy - 5 * ux);
            head.lineTo(tipX - 10 * ux - 5 * uy, tipY - 10 * uy + 5 * ux);
            head.closePath();
            pen.fill(head, color);
        }
    }

    private void title(String title) {
        pen.text(title, 8, 16, Typeface.bold(12), Palette.INK);
    }

    private void label(String label, double x, double y) {
        pen.centred(label, x, y, Typeface.regular(11));
    }
}
