/**
 * What must not be wrong with a report, found before it is published.
 *
 * <p><b>Concept.</b> Each check turns sources or finished pages into {@link org.superconfounding.report.Defect defects} that
 * name file and line: numerals in prose that no evidence gave and the paper did not print, pictures without words, includes of
 * tests that did not run, unresolved attributes, links and anchors that lead nowhere, and anything that a browser would fetch
 * from outside.
 *
 * <p><b>Invariants.</b> A check looks at what people wrote or at what readers get, never at both halves of its own making.
 */
@NullMarked
package org.superconfounding.report.check;

import org.jspecify.annotations.NullMarked;
