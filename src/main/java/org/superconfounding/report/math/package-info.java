/**
 * Formulas in LaTeX notation as small vector pictures, the same for screen and paper.
 *
 * <p><b>Concept.</b> JLaTeXMath sets a {@link Formula}; {@link org.superconfounding.report.draw.SvgSurface} turns its glyphs and
 * rules into outlines; the result takes the current text colour and stands on the base line of the text around it.
 *
 * <p><b>Boundaries.</b> It sees one formula at a time and knows no page; finding formulas is for {@link org.superconfounding.report.page.Formulas}. What JLaTeXMath refuses is refused here, with its own words, and
 * becomes a defect of the report at the place where the formula stands.
 *
 * <p><b>Invariants.</b> No font is needed to show a formula, and the same formula gives the same bytes on every machine.
 *
 * <p><b>Units.</b> One em of the formula is a thousand units of its picture; y runs down, as in SVG.
 *
 * <p><b>Source.</b> D. E. Knuth, <em>The TeXbook</em> (1984), appendix G, as carried out by JLaTeXMath.
 */
@NullMarked
package org.superconfounding.report.math;

import org.jspecify.annotations.NullMarked;
