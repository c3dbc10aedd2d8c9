/**
 * AsciiDoc written from evidence: attributes for the prose, the claim cards, and every generated table.
 *
 * <p><b>Concept.</b> A generated part is a template in {@code src/report/resources}, folder {@code report/template}, that reads like
 * the AsciiDoc it makes and names what an {@link org.superconfounding.report.Audit} holds; {@link Templates} fills it.
 * {@link Fragments} lists the parts that the chapters include. Java has what a template cannot say plainly: {@link Attributes},
 * the numbers that prose may quote by name, and what sorts, counts and chooses ({@link Judgements}, {@link Findings},
 * {@link Readings}, {@link Settled}, {@link Cells}); their public static methods, and those of {@link Functions}, are
 * functions of every template.
 *
 * <p><b>Boundaries.</b> Nothing is drawn and nothing is judged: a verdict arrives with the evidence. What a chapter says in whole
 * sentences is not written here but in {@code paper/}.
 *
 * <p><b>Invariants.</b> What a template shows passes through {@link Markup#text}, so that none of its characters is taken for
 * markup; only words of ours, which are AsciiDoc, do not, and the template says so. A name that nothing has ends the build with the
 * template's file and line. Fractions are printed with the digits that the template names, by
 * {@link org.superconfounding.io.Decimals}.
 *
 * <p><b>Source.</b> The AsciiDoc language as in Asciidoctor's documentation; the template language as in Apache FreeMarker's manual;
 * {@code docs/method.adoc} for the words of verdicts and rules.
 */
@NullMarked
package org.superconfounding.report.text;

import org.jspecify.annotations.NullMarked;
