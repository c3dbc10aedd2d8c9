package org.superconfounding.report.draw;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The font of all figures: Noto Sans, with DejaVu Sans for what it lacks; both come with Asciidoctor PDF. */
public final class Typeface {
    private static final String FOLDER = "/gems/asciidoctor-pdf-2.3.23/data/fonts/";
    private static final Font REGULAR = load(FOLDER + "notosans-regular-subset.ttf");
    private static final Font BOLD = load(FOLDER + "notosans-bold-subset.ttf").deriveFont(Font.BOLD);
    private static final Font FALLBACK = load("/gems/prawn-icon-3.0.0/data/fonts/DejaVuSans.ttf");

    private Typeface() {}

    public static Font regular(double size) {
        return REGULAR.deriveFont((float) size);
    }

    public static Font bold(double size) {
        return BOLD.deriveFont((float) size);
    }

    /** Whether Noto Sans, and with it Noto Serif in the same selection, has no glyph for {@code character}. */
    public static boolean lacks(int character) {
        return !REGULAR.canDisplay(character);
    }

    /** The font for characters that {@code font} lacks. */
    static Font fallback(Font font) {
        return FALLBACK.deriveFont(font.getSize2D());
    }

    private static Font load(String file) {
        try (InputStream stream = Typeface.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("font " + file + " is not on the class path");
            }
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException e) {
            throw new UncheckedIOException("font " + file + " cannot be read", e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("font " + file + " is damaged", e);
        }
    }
}
