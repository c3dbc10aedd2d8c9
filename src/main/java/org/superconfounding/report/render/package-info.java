/**
 * From AsciiDoc to HTML and PDF, both by Asciidoctor in one JVM.
 *
 * <p><b>Concept.</b> An {@link Edition} is a book ready to be converted, for the screen or for paper, in a folder that holds
 * everything it needs. {@link Renderer} converts editions; whatever Asciidoctor complains about is kept, to become a
 * {@link org.superconfounding.report.Defect} at a place that the author knows. {@link Accessibility} then adds to the page what
 * Asciidoctor leaves out for readers with a keyboard, a screen reader or a narrow screen.
 *
 * <p><b>Boundaries.</b> The converter is told nothing about the machine: no dates, no absolute paths, no network. It knows no
 * evidence and no claims; all that is in the sources already. Only here is Asciidoctor started.
 *
 * <p><b>Invariants.</b> A complaint is never lost: it fails the report. The same edition gives the same bytes.
 *
 * <p><b>Source.</b> The AsciiDoc language as in Asciidoctor's documentation; Web Content Accessibility Guidelines 2.1, level AA.
 */
@NullMarked
package org.superconfounding.report.render;

import org.jspecify.annotations.NullMarked;
