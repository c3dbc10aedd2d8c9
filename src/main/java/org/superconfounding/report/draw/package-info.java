/**
 * Drawing surfaces for Java's graphics interface that end in SVG with stable bytes.
 *
 * <p><b>Concept.</b> {@link org.superconfounding.report.draw.SvgSurface} is Batik's surface with our fonts. On screen, text
 * becomes outlines, so that no font is needed to look at the result and it looks the same on every machine.
 *
 * <p><b>Units.</b> Those of the surface's caller; y runs down, as in SVG.
 */
@NullMarked
package org.superconfounding.report.draw;

import org.jspecify.annotations.NullMarked;
