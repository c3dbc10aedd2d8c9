/**
 * The AsciiDoc sources, each with its name as its author knows it.
 *
 * <p><b>Concept.</b> A {@link Source} is one file's text. The converter gets it as it is, so that line numbers are right in every
 * message.
 *
 * <p><b>Boundaries.</b> Nothing here parses AsciiDoc; that is for the converter. Whether a source is in order is for package
 * {@code check} to say.
 *
 * <p><b>Source.</b> The AsciiDoc language as in Asciidoctor's documentation.
 */
@NullMarked
package org.superconfounding.report.source;

import org.jspecify.annotations.NullMarked;
