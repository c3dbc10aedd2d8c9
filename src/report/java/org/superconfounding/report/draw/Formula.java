package org.superconfounding.report.draw;

import static org.superconfounding.io.Decimals.fixed;

import java.awt.Color;
import java.awt.Insets;
import java.util.Map;
import java.util.Objects;
import javax.swing.JLabel;
import org.scilab.forge.jlatexmath.ParseException;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;
import org.superconfounding.statistics.Require;

/** A formula in LaTeX notation, without delimiters, within a line or displayed on one of its own. */
public record Formula(String latex, boolean display) {
    private static final int UNITS_PER_EM = 1000;

    private static final double DISPLAY_SCALE = 1.2;

    /** Computer Modern is a small face beside those that pages set text in. */
    private static final double INLINE_SCALE = 1.1;

    public Formula {
        Objects.requireNonNull(latex, "formula is missing");
    }

    /**
     * The formula as SVG: one path in the current text colour, with the LaTeX source as its title, standing on the text's base
     * line; what cannot be parsed is refused.
     */
    public String svg() {
        TeXIcon icon = icon();
        SvgSurface surface = new SvgSurface(4, "formula", false);
        icon.paintIcon(new JLabel(), surface, 0, 0);
        double width = icon.getTrueIconWidth();
        double below = icon.getTrueIconDepth();
        double above = icon.getTrueIconHeight() - below;
        double scale = display ? DISPLAY_SCALE : INLINE_SCALE;
        String box = "0 0 " + fixed(width, 0) + " " + fixed(above + below, 0);
        String size = "width:" + em(width, scale) + ";height:" + em(above + below, scale);
        String style = display ? size : size + ";vertical-align:" + em(-below, scale);
        String ink = "currentColor";
        return surface.svg(
                latex.strip(),
                "",
                Map.of("class", "formula", "style", style, "viewBox", box, "fill", ink, "stroke", ink));
    }

    /** Braces opened less braces closed; JLaTeXMath would silently set an unclosed formula. */
    private static long depth(String latex) {
        String plain = latex.replaceAll("\\\\[{}]", "");
        return plain.chars().filter(unit -> unit == '{').count()
                - plain.chars().filter(unit -> unit == '}').count();
    }

    private TeXIcon icon() {
        Require.that(depth(latex) == 0, "formula \"" + latex + "\" opens and closes different numbers of braces");
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
        return fixed(units * scale / UNITS_PER_EM, 3) + "em";
    }
}
