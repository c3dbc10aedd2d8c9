package org.superconfounding.report.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.superconfounding.report.draw.Typeface;

/** A circuit as a diagram, time from left to right, qubit 0 on top. */
final class CircuitDiagram {
    private static final int ROW = 44;
    private static final int COLUMN = 58;
    private static final int LEFT = 46;
    private static final int TOP = 26;
    private static final FontRenderContext FONTS = new FontRenderContext(null, true, true);

    private final Graphics2D graphics;
    private final QasmProgram program;

    private CircuitDiagram(Graphics2D graphics, QasmProgram program) {
        this.graphics = graphics;
        this.program = program;
    }

    static Picture of(String description, QasmProgram program) {
        int width = LEFT + COLUMN * program.columns() + 26;
        int height = TOP + ROW * (program.qubits() - 1) + 30;
        return Canvas.draw(
                description, width, height, graphics -> new CircuitDiagram(graphics, program).draw(width, height));
    }

    private void draw(int width, int height) {
        graphics.setColor(Color.WHITE);
        graphics.fill(new Rectangle2D.Double(0, 0, width, height));
        for (int qubit = 0; qubit < program.qubits(); qubit++) {
            line(LEFT - 6, y(qubit), width - 8, y(qubit));
            label("q" + qubit + " |0⟩", 20, y(qubit), Typeface.regular(11));
        }
        program.steps().forEach(this::step);
    }

    private void step(QasmProgram.Step step) {
        double x = LEFT + COLUMN * (step.column() + 0.5);
        List<Integer> qubits = step.qubits();
        if (qubits.size() > 1) {
            int top = qubits.stream().min(Integer::compare).orElseThrow();
            int bottom = qubits.stream().max(Integer::compare).orElseThrow();
            line(x, y(top), x, y(bottom));
            qubits.subList(0, qubits.size() - 1).forEach(control -> dot(x, y(control)));
        }
        double y = y(qubits.get(qubits.size() - 1));
        switch (step.name()) {
            case "cx", "ccx" -> target(x, y);
            case "cz" -> dot(x, y);
            case "measure" -> meter(x, y);
            default -> box(step.label(), x, y);
        }
    }

    private void box(String text, double x, double y) {
        Font font = Typeface.regular(text.length() > 7 ? 9.5 : 11);
        double width = Math.max(26, width(text, font) + 8);
        rectangle(x - width / 2, y - 13, width, 26);
        label(text, x, y, font);
    }

    private void meter(double x, double y) {
        rectangle(x - 13, y - 13, 26, 26);
        graphics.setStroke(new BasicStroke(1.1f));
        graphics.draw(new Arc2D.Double(x - 8, y - 4, 16, 14, 20, 140, Arc2D.OPEN));
        line(x, y + 5, x + 7, y - 7);
    }

    private void target(double x, double y) {
        graphics.setColor(Color.WHITE);
        graphics.fill(new Ellipse2D.Double(x - 9, y - 9, 18, 18));
        graphics.setColor(Palette.INK);
        graphics.setStroke(new BasicStroke(1.2f));
        graphics.draw(new Ellipse2D.Double(x - 9, y - 9, 18, 18));
        line(x - 9, y, x + 9, y);
        line(x, y - 9, x, y + 9);
    }

    private void dot(double x, double y) {
        graphics.setColor(Palette.INK);
        graphics.fill(new Ellipse2D.Double(x - 4, y - 4, 8, 8));
    }

    private void rectangle(double x, double y, double width, double height) {
        graphics.setColor(Color.WHITE);
        graphics.fill(new Rectangle2D.Double(x, y, width, height));
        graphics.setColor(Palette.INK);
        graphics.setStroke(new BasicStroke(1.1f));
        graphics.draw(new Rectangle2D.Double(x, y, width, height));
    }

    private void line(double x1, double y1, double x2, double y2) {
        graphics.setColor(Palette.INK);
        graphics.setStroke(new BasicStroke(1.1f));
        graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    private void label(String text, double x, double y, Font font) {
        graphics.setColor(Palette.INK);
        graphics.setFont(font);
        graphics.drawString(text, (float) (x - width(text, font) / 2), (float) (y + 0.36 * font.getSize2D()));
    }

    private static double width(String text, Font font) {
        return font.createGlyphVector(FONTS, text).getLogicalBounds().getWidth();
    }

    private static double y(int qubit) {
        return TOP + ROW * (double) qubit;
    }
}
