/**
 * What must not be wrong with a report, found before it is published.
 *
 * <p><b>Concept.</b> Each check turns sources or finished pages into {@link org.superconfounding.report.Defect defects} that name
 * file and line. {@link Numerals} finds numbers in prose that no evidence gave and the paper did not print. {@link Page} reads the
 * finished page: links and anchors that lead nowhere, pictures without words, and anything that a browser would fetch from outside.
 * Whatever the converter stumbled over, such as an unresolved attribute or a quoted test that did not run, is a
 * {@link org.superconfounding.report.render.Complaint}.
 *
 * <p><b>Boundaries.</b> A check mends nothing and stops nothing: {@link org.superconfounding.report.ReportBuilder} collects the
 * defects of all checks, so that one build names them all, and publishes only without any.
 *
 * <p><b>Invariants.</b> A check looks at what people wrote or at what readers get, never at both halves of its own making.
 *
 * <p><b>Source.</b> Words for pictures as in the Web Content Accessibility Guidelines 2.1, section 1.1.
 */
@NullMarked
package org.superconfounding.report.check;

import org.jspecify.annotations.NullMarked;
