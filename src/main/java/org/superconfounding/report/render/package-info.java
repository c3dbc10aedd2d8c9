/**
 * From AsciiDoc to HTML and PDF, both by Asciidoctor in one JVM.
 *
 * <p><b>Concept.</b> The converter gets a folder that holds everything it needs and is told nothing about the machine: no
 * dates, no absolute paths, no network. Whatever it complains about is kept as {@link org.superconfounding.report.Defect}.
 */
@NullMarked
package org.superconfounding.report.render;

import org.jspecify.annotations.NullMarked;
