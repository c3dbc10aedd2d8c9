/**
 * Pictures from tables: the paper's figures redrawn from our data with the published values laid over them, the small
 * pictures of the claim cards, and circuit diagrams.
 *
 * <p><b>Concept.</b> A figure is a pure function from tables of the evidence and printed numbers of the ledger to SVG text.
 * A figure whose table is absent is not drawn. Colours are those of Okabe and Ito, told apart with every kind of colour
 * vision, and never carry a meaning alone: shape or position says the same.
 *
 * <p><b>Invariants.</b> Text is drawn as outlines of a font that comes with the build, so that a figure looks the same
 * everywhere and its bytes do not depend on the fonts of the machine. Every figure says in words what it shows.
 *
 * <p><b>Units.</b> Sizes are in SVG user units, of which a page of the report is {@value Canvas#PAGE_WIDTH} wide.
 */
@NullMarked
package org.superconfounding.report.figure;

import org.jspecify.annotations.NullMarked;
