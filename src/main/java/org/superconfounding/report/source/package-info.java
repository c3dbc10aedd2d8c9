/**
 * The AsciiDoc sources, each with its name as its author knows it.
 *
 * <p><b>Concept.</b> A {@link Source} is one file's text: a chapter or document that people wrote, or a fragment that was generated
 * from evidence. The converter gets it as it is, so that line numbers are right in every message, and whoever finds a defect in a
 * finished page looks here for the line that it comes from.
 *
 * <p><b>Boundaries.</b> Nothing here parses or changes AsciiDoc; that is for the converter, and what it cannot do is done on its
 * pages, in package {@code page}. Whether a source is in order is for package {@code check} to say.
 *
 * <p><b>Source.</b> The AsciiDoc language as in Asciidoctor's documentation.
 */
@NullMarked
package org.superconfounding.report.source;

import org.jspecify.annotations.NullMarked;
