package org.superconfounding.report.figure;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.superconfounding.report.draw.SvgSurface;
import org.superconfounding.report.figure.Drawing.Form;

/** Turns drawing commands into finished figures. */
final class Canvas {
    /** Width of a page of the report. */
    static final int PAGE_WIDTH = 680;

    /** Width of a phone's screen, without margins. */
    static final int PHONE_WIDTH = 350;

    private Canvas() {}

    /** What is drawn on a white ground of a size in units. */
    record Sketch(int width, int height, Consumer<Pen> painter) {}

    /** A figure for screens only, of one size that fits phones too; {@code words} say what it shows. */
    static Drawing onScreen(String name, String words, Sketch sketch) {
        return new Drawing(name, words, form(words, sketch, true), Optional.empty(), Optional.empty());
    }

    /** A figure of one size. */
    static Drawing draw(String name, String words, Sketch sketch) {
        Optional<Form> paper = Optional.of(form(words, sketch, false));
        return new Drawing(name, words, form(words, sketch, true), Optional.empty(), paper);
    }

    /** A figure as wide as the page, drawn anew for phones and for paper. */
    static Drawing draw(String name, String words, IntFunction<Sketch> ofWidth) {
        Sketch page = ofWidth.apply(PAGE_WIDTH);
        Sketch phone = ofWidth.apply(PHONE_WIDTH);
        return new Drawing(
                name,
                words,
                form(words, page, true),
                Optional.of(form(words, phone, true)),
                Optional.of(form(words, page, false)));
    }

    private static Form form(String words, Sketch sketch, boolean screen) {
        String name = "p" + Integer.toHexString(words.hashCode()) + (sketch.width() == PHONE_WIDTH ? "n" : "");
        SvgSurface surface = new SvgSurface(2, name, screen);
        Pen pen = new Pen(surface);
        pen.fill(new Rectangle2D.Double(0, 0, sketch.width(), sketch.height()), Color.WHITE);
        sketch.painter().accept(pen);
        String width = Integer.toString(sketch.width());
        String height = Integer.toString(sketch.height());
        String svg = surface.svg(
                words,
                screen ? Palette.DARK : "",
                Map.of("width", width, "height", height, "viewBox", "0 0 " + width + " " + height));
        return new Form(sketch.width(), sketch.height(), svg, surface.hints());
    }
}
