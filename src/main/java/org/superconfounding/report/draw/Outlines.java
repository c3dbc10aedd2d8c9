package org.superconfounding.report.draw;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Path2D;
import org.jspecify.annotations.Nullable;

/**
 * Text as outlines, with glyphs of the fallback font for characters that the font lacks.
 *
 * <p>Java treats U+00AD as a soft hyphen and draws nothing, but JLaTeXMath's fonts keep ⊗ and Ω there. In those fonts the
 * glyph of U+00AD directly precedes that of U+00AE, so it is fetched by glyph number.
 */
final class Outlines {
    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);
    private static final char SOFT_HYPHEN = '\u00ad';

    private final Font font;

    private Outlines(Font font) {
        this.font = font;
    }

    /** The outline of {@code text} that starts at ({@code x}, {@code y}) on its base line. */
    static Shape of(Font font, String text, float x, float y) {
        return new Outlines(font).of(text, x, y);
    }

    private Shape of(String text, float x, float y) {
        Path2D.Double outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double at = x;
        int start = 0;
        while (start < text.length()) {
            Font used = fontOf(text.charAt(start));
            int end = start + 1;
            while (end < text.length() && fontOf(text.charAt(end)) == used) {
                end++;
            }
            GlyphVector glyphs = glyphs(used == null ? Typeface.fallback(font) : used, text.substring(start, end));
            outline.append(glyphs.getOutline((float) at, y), false);
            at += glyphs.getLogicalBounds().getWidth();
            start = end;
        }
        return outline;
    }

    /** The font, or null for a character that it lacks. */
    private @Nullable Font fontOf(char unit) {
        return unit == SOFT_HYPHEN || font.canDisplay(unit) ? font : null;
    }

    private static GlyphVector glyphs(Font used, String text) {
        return text.indexOf(SOFT_HYPHEN) >= 0
                ? used.createGlyphVector(UNHINTED, glyphCodes(used, text))
                : used.createGlyphVector(UNHINTED, text);
    }

    private static int[] glyphCodes(Font used, String text) {
        return text.chars()
                .map(unit -> unit == SOFT_HYPHEN ? glyphCode(used, '\u00ae') - 1 : glyphCode(used, (char) unit))
                .toArray();
    }

    private static int glyphCode(Font used, char unit) {
        return used.createGlyphVector(UNHINTED, new char[] {unit}).getGlyphCode(0);
    }
}
