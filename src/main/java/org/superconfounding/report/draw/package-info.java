/**
 * Drawing surfaces for Java's graphics interface that end in SVG with stable bytes.
 *
 * <p><b>Concept.</b> Whatever is drawn, text included, becomes outlines, so that no font is needed to look at the result and
 * it looks the same on every machine. {@link org.superconfounding.report.draw.OutlineGraphics} collects one outline, for
 * formulas; {@link org.superconfounding.report.draw.SvgGraphics} keeps paints, strokes and clips, for charts.
 *
 * <p><b>Units.</b> Device units are those of the surface's caller; y runs down, as in SVG.
 */
@NullMarked
package org.superconfounding.report.draw;

import org.jspecify.annotations.NullMarked;
