/**
 * Drawing surfaces for Java's graphics interface that end in SVG with stable bytes.
 *
 * <p><b>Concept.</b> {@link SvgSurface} is Batik's surface with the fonts of {@link Typeface}. Whoever draws with
 * {@link java.awt.Graphics2D}, be it a chart, a circuit or a formula, draws on it as on any other and asks it for SVG text at the
 * end. Text becomes outlines, so that no font is needed to look at the result and it looks the same on every machine; or it
 * stays text, for pages on screen.
 *
 * <p><b>Boundaries.</b> It knows neither charts nor formulas nor evidence, only strokes, areas and glyphs. Nothing is measured
 * with a font of the machine: all fonts come with the build, and glyphs that the first one lacks come from the second.
 *
 * <p><b>Units.</b> Those of the surface's caller; y runs down, as in SVG.
 *
 * <p><b>Source.</b> Scalable Vector Graphics (SVG) 1.1, second edition.
 */
@NullMarked
package org.superconfounding.report.draw;

import org.jspecify.annotations.NullMarked;
