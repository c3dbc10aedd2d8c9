package org.superconfounding.report.draw;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Path2D;

/**
 * Text as outlines, with glyphs of the fallback font for characters that the font lacks.
 *
 * <p>Java treats U+00AD as a soft hyphen and draws nothing, but JLaTeXMath's fonts keep ⊗ and Ω there. In those fonts the
 * glyph of U+00AD directly precedes that of U+00AE, so it is fetched by glyph number.
 */
final class Outlines {
    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);
    private static final char SOFT_HYPHEN = '\u00ad';

    private Outlines() {}

    /** The outline of {@code text} that starts at ({@code x}, {@code y}) on its base line. */
    static Shape of(Font font, String text, float x, float y) {
        Path2D.Double outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double at = x;
        for (char unit : text.toCharArray()) {
            GlyphVector glyph = glyph(font, unit);
            outline.append(glyph.getOutline((float) at, y), false);
            at += glyph.getLogicalBounds().getWidth();
        }
        return outline;
    }

    private static GlyphVector glyph(Font font, char unit) {
        if (unit == SOFT_HYPHEN) {
            int next = font.createGlyphVector(UNHINTED, "\u00ae").getGlyphCode(0);
            return font.createGlyphVector(UNHINTED, new int[] {next - 1});
        }
        Font used = font.canDisplay(unit) ? font : Typeface.fallback(font);
        return used.createGlyphVector(UNHINTED, new char[] {unit});
    }
}
