/**
 * Finished pages as documents: what the converter cannot do for them is done on their elements.
 *
 * <p><b>Concept.</b> Each class takes a page as the converter wrote it and changes it in one respect. {@link Formulas} draws
 * formulas, {@link Withholding} takes away paragraphs that quote a claim without a verdict and says so in their place, for every edition;
 * {@link Accessibility} and {@link TestFiles} finish the page for the screen, {@link Paper} those for the printer.
 *
 * <p><b>Boundaries.</b> They know the converter's elements and no AsciiDoc; of the evidence only which claims have a verdict.
 * Whether a page is in order is for package {@code check} to say.
 *
 * <p><b>Invariants.</b> Listings stay as they are. A formula that cannot be set is a defect with file and line.
 *
 * <p><b>Source.</b> Web Content Accessibility Guidelines 2.1; HTML Living Standard.
 */
@NullMarked
package org.superconfounding.report.page;

import org.jspecify.annotations.NullMarked;
