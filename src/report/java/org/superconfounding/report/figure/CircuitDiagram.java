package org.superconfounding.report.figure;

import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Arc2D;
import java.awt.geom.Rectangle2D;
import java.util.Collections;
import java.util.List;
import org.superconfounding.report.draw.Typeface;
import org.superconfounding.report.figure.Canvas.Sketch;

/** A circuit as a diagram, time from left to right, qubit 0 on top. */
record CircuitDiagram(Pen pen) {
    private static final int ROW = 44;
    private static final int COLUMN = 58;
    private static final int LEFT = 46;
    private static final int TOP = 26;
    private static final Stroke STROKE = Pen.stroke(1.1);

    static Sketch of(QasmProgram program) {
        int width = LEFT + COLUMN * program.columns() + 26;
        return new Sketch(width, TOP + ROW * (program.qubits() - 1) + 30, pen -> {
            CircuitDiagram diagram = new CircuitDiagram(pen);
            for (int qubit = 0; qubit < program.qubits(); qubit++) {
                diagram.line(LEFT - 6, y(qubit), width - 8, y(qubit));
                diagram.label("q" + qubit + " |0⟩", 20, y(qubit), 11);
            }
            program.steps().forEach(diagram::step);
        });
    }

    private void step(QasmProgram.Step step) {
        double x = LEFT + COLUMN * (step.column() + 0.5);
        List<Integer> qubits = step.qubits();
        if (qubits.size() > 1) {
            line(x, y(Collections.min(qubits)), x, y(Collections.max(qubits)));
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
        double size = text.length() > 7 ? 9.5 : 11;
        double width = Math.max(26, Pen.width(text, Typeface.regular(size)) + 8);
        hollow(new Rectangle2D.Double(x - width / 2, y - 13, width, 26), STROKE);
        label(text, x, y, size);
    }

    private void meter(double x, double y) {
        hollow(new Rectangle2D.Double(x - 13, y - 13, 26, 26), STROKE);
        pen.outline(new Arc2D.Double(x - 8, y - 4, 16, 14, 20, 140, Arc2D.OPEN), Palette.INK, STROKE);
        line(x, y + 5, x + 7, y - 7);
    }

    private void target(double x, double y) {
        hollow(Pen.disc(x, y, 9), Pen.stroke(1.2));
        line(x - 9, y, x + 9, y);
        line(x, y - 9, x, y + 9);
    }

    private void dot(double x, double y) {
        pen.fill(Pen.disc(x, y, 4), Palette.INK);
    }

    private void hollow(Shape shape, Stroke stroke) {
        pen.fill(shape, Color.WHITE);
        pen.outline(shape, Palette.INK, stroke);
    }

    private void line(double x1, double y1, double x2, double y2) {
        pen.line(x1, y1, x2, y2, Palette.INK, STROKE);
    }

    private void label(String text, double x, double y, double size) {
        pen.centred(text, x, y + 0.36 * size, Typeface.regular(size));
    }

    private static double y(int qubit) {
        return TOP + ROW * (double) qubit;
    }
}
