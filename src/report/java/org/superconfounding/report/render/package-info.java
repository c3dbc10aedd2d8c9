/**
 * From AsciiDoc to HTML by Asciidoctor, and from HTML to PDF.
 *
 * <p><b>Concept.</b> An {@link Edition} is what one source is made into. {@link Renderer} converts editions to pages; each
 * {@link Complaint} of Asciidoctor is kept, to become a {@link org.superconfounding.report.Defect} at a place that the author knows.
 * Package {@code page} finishes the pages, and {@link Printer} prints those that are meant for paper.
 *
 * <p><b>Boundaries.</b> Neither is told anything about the machine: no dates, no absolute paths, no network, no fonts but those of
 * the build. They know no evidence and no claims; all that is in the sources already. Only here are Asciidoctor and the printer
 * started.
 *
 * <p><b>Invariants.</b> A complaint is never lost: it fails the report. The same edition gives the same bytes. What is printed is
 * tagged and archivable.
 *
 * <p><b>Source.</b> The AsciiDoc language as in Asciidoctor's documentation; ISO 14289-1 (PDF/UA-1), ISO 19005-2 (PDF/A-2).
 */
@NullMarked
package org.superconfounding.report.render;

import org.jspecify.annotations.NullMarked;
