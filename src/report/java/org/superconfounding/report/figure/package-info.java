/**
 * Pictures from tables: the paper's figures redrawn from our data with the published values laid over them, the small pictures of
 * the claim cards, and circuit diagrams.
 *
 * <p><b>Concept.</b> A figure is a pure function from tables of the evidence and printed numbers of the ledger to a
 * {@link Canvas.Sketch sketch} for each width; {@link Canvas} makes of it a {@link Drawing}, SVG text for page, phone and paper.
 * {@link Plot} and {@link Panels} draw {@link Series} of rows with JFreeChart, {@link Pen} draws whatever is no chart.
 * {@link Figures} knows all figures and draws those that the evidence allows; a figure whose table is absent is not drawn.
 * {@link Circuits} finds the circuits that tests offered as OpenQASM, {@link QasmProgram} places their gates in columns.
 *
 * <p><b>Boundaries.</b> A figure sees tables, not experiments: the values it shows were computed by a test. Only how they are
 * drawn is decided here, such as axes, colours and the smoothing of a violin.
 *
 * <p><b>Invariants.</b> Text is measured with a font that comes with the build, so that the bytes do not depend on the fonts of the
 * machine; on paper it is outlines of that font. Every figure says in words what it shows. Colours never carry a
 * meaning alone: shape or position says the same.
 *
 * <p><b>Units.</b> Sizes are in SVG user units, of which a page of the report is {@value Canvas#PAGE_WIDTH} wide.
 *
 * <p><b>Source.</b> Colours that every kind of colour vision tells apart: M. Okabe and K. Ito, <em>Color Universal Design</em>
 * (2008). Violins: B. W. Silverman, <em>Density Estimation</em> (1986).
 */
@NullMarked
package org.superconfounding.report.figure;

import org.jspecify.annotations.NullMarked;
