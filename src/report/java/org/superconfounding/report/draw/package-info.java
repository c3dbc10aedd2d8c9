/**
 * Drawing surfaces for Java's graphics interface that end in SVG with stable bytes.
 *
 * <p><b>Concept.</b> {@link SvgSurface} is Batik's surface with the fonts of {@link Typeface}. Whoever draws with
 * {@link java.awt.Graphics2D}, be it a chart, a circuit or a formula, draws on it as on any other and asks it for SVG text at the
 * end. Text becomes outlines, so that no font is needed to look at the result and it looks the same on every machine; or it
 * stays text, for pages on screen. A {@link Formula} is set by JLaTeXMath and drawn the same way: it takes the current text colour
 * and stands on the base line of the text around it.
 *
 * <p><b>Boundaries.</b> It knows neither charts nor pages nor evidence, only strokes, areas and glyphs. What JLaTeXMath refuses
 * is refused here, with its own words. Nothing is measured with a font of the machine: all fonts come with the build, and glyphs
 * that the first one lacks come from the second.
 *
 * <p><b>Units.</b> Those of the surface's caller; y runs down, as in SVG. One em of a formula is a thousand units of its picture.
 *
 * <p><b>Source.</b> Scalable Vector Graphics (SVG) 1.1, second edition. D. E. Knuth, <em>The TeXbook</em> (1984), appendix G,
 * as carried out by JLaTeXMath.
 */
@NullMarked
package org.superconfounding.report.draw;

import org.jspecify.annotations.NullMarked;
