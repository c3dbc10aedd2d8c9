/**
 * The AsciiDoc sources on their way to the converter: formulas become pictures, and what a reader would stumble over is found
 * here, where file and line are known.
 *
 * <p><b>Concept.</b> A {@link org.superconfounding.report.source.Source} is one file's text with its name as its author knows
 * it. {@link org.superconfounding.report.source.FormulaExpansion} replaces formulas line by line, so that line numbers stay
 * right in every message. The checks look at sources, never at generated text of their own making.
 *
 * <p><b>Invariants.</b> A check names file and line. A check that finds nothing to look at in the whole book is itself a defect.
 */
@NullMarked
package org.superconfounding.report.source;

import org.jspecify.annotations.NullMarked;
