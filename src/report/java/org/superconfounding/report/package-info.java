/**
 * From evidence files to the finished report, as HTML, PDF and machine-readable files.
 *
 * <p><b>Concept.</b> The report is a function of {@link ReportInputs}: the ledger, the evidence of one build, the AsciiDoc
 * sources in {@code paper/}, the method, and what it shows or hands out as it is, such as the tests that ran. {@link Audit} reads
 * ledger and evidence, as {@link Claim}s with a {@link Status} and as {@link Table}s. {@link ReportBuilder} does the rest in one
 * go: package {@code figure} draws, {@code text} writes the generated parts, {@code render} converts the {@link Book} of every
 * {@link Source}, {@code page} finishes the pages, {@code render} prints those for paper, {@code check} looks for every
 * {@link Defect}, which names the source's file and line, and {@code publish} adds what programs read.
 *
 * <p><b>Boundaries.</b> It computes no result of its own and knows no simulator and no classifier: what no test put into evidence
 * cannot be shown.
 *
 * <p><b>Invariants.</b> Prose holds no number of its own; numbers are attributes generated from evidence, and the paper's own
 * numerals are marked. A defect of the report (an unresolved attribute, a broken link, a picture without words) fails the build
 * and names file and line. A failed claim does not: it is shown as failed. The report appears whole or not at all, and the same
 * evidence gives the same bytes.
 *
 * <p><b>Source.</b> {@code docs/method.adoc} states the rules that the cards quote.
 */
@NullMarked
package org.superconfounding.report;

import org.jspecify.annotations.NullMarked;
