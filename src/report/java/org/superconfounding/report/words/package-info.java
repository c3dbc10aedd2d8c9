/**
 * The words of each claim: one AsciiDoc file a claim under {@code paper/claims}, read strictly.
 *
 * <p><b>Concept.</b> {@link ClaimWords} holds the reason for each verdict, what the paper does not state, caveats, objection and
 * answer, correction, questions, recommendations, and {@link SourceWords} for each place where sources disagree. Numbers in them
 * are attributes, so that a number has one place, the test that computes it. A card sets the words as AsciiDoc; a screen or a
 * program gets them by {@link PlainText}.
 *
 * <p><b>Boundaries.</b> Nothing is computed and nothing is judged here: {@link WordsCheck} only compares what was written with the
 * ledger row and the evidence, so that no correction is told that no test made.
 *
 * <p><b>Invariants.</b> A reason belongs to one verdict and is shown with that verdict only. An objection has an answer.
 *
 * <p><b>Source.</b> {@code docs/method.adoc}, section Words.
 */
@NullMarked
package org.superconfounding.report.words;

import org.jspecify.annotations.NullMarked;
