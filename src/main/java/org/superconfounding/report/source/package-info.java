/**
 * The AsciiDoc sources on their way to the converter: formulas become pictures, and what a reader would stumble over is found
 * here, where file and line are known.
 *
 * <p><b>Concept.</b> A {@link Source} is one file's text with its name as its author knows it, and every step takes one and gives
 * another. {@link Veil} takes away paragraphs that quote a claim without a verdict and says so in their place;
 * {@link FormulaExpansion} replaces formulas by pictures. The edition for paper goes on: {@link SymbolFont} marks characters that
 * its font lacks, and {@link PaperLayout} keeps together what must not be torn by the end of a page.
 *
 * <p><b>Boundaries.</b> Steps work on text, line by line; they know no evidence but which claims have a verdict, and do not parse
 * AsciiDoc as a whole. They only prepare: whether a source is in order is for package {@code check} to say.
 *
 * <p><b>Invariants.</b> The first two work line for line, so that line numbers stay right in every message. A formula that cannot
 * be set is a defect with file and line.
 *
 * <p><b>Source.</b> The AsciiDoc language as in Asciidoctor's documentation, section on STEM.
 */
@NullMarked
package org.superconfounding.report.source;

import org.jspecify.annotations.NullMarked;
