/**
 * AsciiDoc written from evidence: attributes for the prose, the verdict table, the claim cards and the other generated parts.
 *
 * <p><b>Concept.</b> Every class turns a part of an {@link org.superconfounding.report.Audit} into AsciiDoc text, and nothing
 * else. {@link Attributes} are the numbers that prose may quote by name. {@link Fragments} are the generated files that the
 * chapters include; among them {@link VerdictTable} lists all claims, {@link ClaimCard} tells one from beginning to end, with
 * {@link PictureWords} for its picture, and {@link LicenceTable} lists the libraries.
 *
 * <p><b>Boundaries.</b> Nothing is drawn and nothing is judged: a verdict arrives with the evidence. What a chapter says in whole
 * sentences is not written here but in {@code paper/}.
 *
 * <p><b>Invariants.</b> Words and numbers that come from evidence pass through {@link Markup#text}, so that none of their
 * characters is taken for markup. Numbers are printed with fixed digits by {@link org.superconfounding.io.Decimals}.
 *
 * <p><b>Source.</b> The AsciiDoc language as in Asciidoctor's documentation; {@code docs/method.adoc} for the words of verdicts
 * and rules.
 */
@NullMarked
package org.superconfounding.report.text;

import org.jspecify.annotations.NullMarked;
