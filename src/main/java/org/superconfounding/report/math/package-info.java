/**
 * Formulas in LaTeX notation as small vector pictures, the same for screen and paper.
 *
 * <p><b>Concept.</b> JLaTeXMath sets a formula; {@link org.superconfounding.report.draw.SvgSurface} turns its glyphs and rules
 * into outlines; {@link org.superconfounding.report.math.Formula} gives them the current text colour and pads them so that
 * the formula sits right on the text line whether a reader aligns it by its middle (PDF) or by its base line (HTML).
 *
 * <p><b>Invariants.</b> No font is needed to show a formula, and the same formula gives the same bytes on every machine.
 *
 * <p><b>Units.</b> One em of the formula is a thousand units of its picture; y runs down, as in SVG.
 */
@NullMarked
package org.superconfounding.report.math;

import org.jspecify.annotations.NullMarked;
