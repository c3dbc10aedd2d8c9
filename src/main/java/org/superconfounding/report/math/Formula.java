package org.superconfounding.report.math;

import static org.superconfounding.io.Decimals.fixed;

import java.awt.Color;
import java.awt.Insets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.swing.JLabel;
import org.scilab.forge.jlatexmath.ParseException;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;
import org.superconfounding.report.draw.SvgSurface;

/**
 * A formula in LaTeX notation.
 *
 * @param latex the formula without delimiters
 * @param display whether it stands on a line of its own
 */
public record Formula(String latex, boolean display) {
    private static final int UNITS_PER_EM = 1000;

    /** Height above the base line of the middle of a text line of Noto Serif: (ascender - descender) / 2, in units. */
    private static final double MIDDLE = 388;

    private static final double DISPLAY_SCALE = 1.2;

    /** Computer Modern is a small face beside those that browsers and the PDF set text in. */
    private static final double INLINE_SCALE = 1.1;

    public Formula {
        Objects.requireNonNull(latex, "formula is missing");
    }

    /**
     * The formula as one path in the current text colour, with the LaTeX source as its title.
     *
     * @throws IllegalArgumentException if the formula cannot be parsed
     */
    public FormulaPicture picture() {
        TeXIcon icon = icon();
        SvgSurface surface = new SvgSurface(SvgSurface.Text.OUTLINES, 4, "formula");
        icon.paintIcon(new JLabel(), surface, 0, 0);
        double width = icon.getTrueIconWidth();
        double below = icon.getTrueIconDepth();
        double above = icon.getTrueIconHeight() - below;
        double half = Math.max(above - MIDDLE, below + MIDDLE);
        double top = display ? 0 : above - MIDDLE - half;
        double height = display ? above + below : 2 * half;
        double scale = display ? DISPLAY_SCALE : INLINE_SCALE;
        Map<String, String> attributes = new LinkedHashMap<>(Map.of(
                "class",
                "formula",
                "width",
                em(width, scale) + "em",
                "height",
                em(height, scale) + "em",
                "viewBox",
                "0 " + fixed(top, 0) + " " + fixed(width, 0) + " " + fixed(height, 0),
                "fill",
                "currentColor",
                "stroke",
                "currentColor"));
        if (!display) {
            attributes.put("style", "vertical-align:" + em(MIDDLE - half, scale) + "em");
        }
        String svg = surface.svg(latex.strip(), attributes);
        return new FormulaPicture(svg, width * scale / UNITS_PER_EM);
    }

    /** Braces opened less braces closed; JLaTeXMath would silently set an unclosed formula. */
    private static long depth(String latex) {
        String plain = latex.replaceAll("\\\\[{}]", "");
        return plain.chars().filter(unit -> unit == '{').count()
                - plain.chars().filter(unit -> unit == '}').count();
    }

    private TeXIcon icon() {
        if (depth(latex) != 0) {
            throw new IllegalArgumentException(
                    "formula \"" + latex + "\" opens and closes different numbers of braces");
        }
        try {
            TeXIcon icon = new TeXFormula(latex).new TeXIconBuilder()
                    .setStyle(display ? TeXConstants.STYLE_DISPLAY : TeXConstants.STYLE_TEXT)
                    .setSize(UNITS_PER_EM)
                    .setFGColor(Color.BLACK)
                    .build();
            icon.setInsets(new Insets(0, 0, 0, 0), true);
            return icon;
        } catch (ParseException e) {
            throw new IllegalArgumentException("formula \"" + latex + "\" cannot be set: " + e.getMessage(), e);
        }
    }

    private static String em(double units, double scale) {
        return fixed(units * scale / UNITS_PER_EM, 3);
    }
}
