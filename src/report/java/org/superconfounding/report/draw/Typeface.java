package org.superconfounding.report.draw;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** The fonts of figures and of pages on paper: Liberation, with DejaVu Sans for what it lacks. */
public final class Typeface {
    private static final String LIBERATION = "/liberation/Liberation";
    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/DejaVu";

    /** What a page on paper can be set in. */
    public static final List<Face> FACES = List.of(
            new Face("Liberation Serif", LIBERATION + "Serif-Regular.ttf", false, false),
            new Face("Liberation Serif", LIBERATION + "Serif-Bold.ttf", true, false),
            new Face("Liberation Serif", LIBERATION + "Serif-Italic.ttf", false, true),
            new Face("Liberation Serif", LIBERATION + "Serif-BoldItalic.ttf", true, true),
            new Face("Liberation Sans", LIBERATION + "Sans-Regular.ttf", false, false),
            new Face("Liberation Sans", LIBERATION + "Sans-Bold.ttf", true, false),
            new Face("Liberation Sans", LIBERATION + "Sans-Italic.ttf", false, true),
            new Face("Liberation Sans", LIBERATION + "Sans-BoldItalic.ttf", true, true),
            new Face("DejaVu Sans", DEJAVU + "Sans.ttf", false, false),
            new Face("DejaVu Sans", DEJAVU + "Sans-Bold.ttf", true, false),
            new Face("DejaVu Sans Mono", DEJAVU + "SansMono.ttf", false, false),
            new Face("DejaVu Sans Mono", DEJAVU + "SansMono-Bold.ttf", true, false));

    private static final Font REGULAR = font(LIBERATION + "Sans-Regular.ttf");
    private static final Font BOLD = font(LIBERATION + "Sans-Bold.ttf").deriveFont(Font.BOLD);
    private static final Font FALLBACK = font(DEJAVU + "Sans.ttf");

    private Typeface() {}

    /** One font file on the class path, and what style sheets call it. */
    public record Face(String family, String file, boolean bold, boolean italic) {
        public InputStream stream() {
            return Typeface.stream(file);
        }
    }

    public static Font regular(double size) {
        return REGULAR.deriveFont((float) size);
    }

    public static Font bold(double size) {
        return BOLD.deriveFont((float) size);
    }

    /** Whether {@code font} is that of figures and has every character of {@code text}. */
    static boolean shows(Font font, String text) {
        return font.getFamily(Locale.ROOT).equals(REGULAR.getFamily(Locale.ROOT)) && font.canDisplayUpTo(text) < 0;
    }

    /** The font for characters that {@code font} lacks. */
    static Font fallback(Font font) {
        return FALLBACK.deriveFont(font.getSize2D());
    }

    private static InputStream stream(String file) {
        InputStream stream = Typeface.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException("font " + file + " is not on the class path");
        }
        return stream;
    }

    private static Font font(String file) {
        try (InputStream stream = stream(file)) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException e) {
            throw new UncheckedIOException("font " + file + " cannot be read", e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("font " + file + " is damaged", e);
        }
    }
}
