/**
 * Exact real numbers for the certificates: rational multiples of 1, √2, √5 and √10.
 *
 * <p><b>Concept.</b> The bounds of the subject, 2√2, (√2 − 1)/2 and (5√5 − 11)/2, are no doubles. A {@link Surd} holds such a number
 * with {@linkplain org.apache.commons.numbers.fraction.BigFraction rational coefficients}, so that the builders of certificates can
 * {@linkplain Surd#plus add} and {@linkplain Surd#times(Surd) multiply} bounds without an error, write them in the
 * {@linkplain Surd#toString() language} of certificates, and hand a {@linkplain Surd#doubleValue() double} to the tests that compare a
 * certificate with the floating-point instrument. {@link Surd#ROOT_TWO} and {@link Surd#ROOT_FIVE} are the two roots.
 *
 * <p><b>Boundaries.</b> No proof is decided here. What a certificate states is checked by the one-file checker, which has an
 * arithmetic of its own and shares no line with this package; an error here makes that checker refuse. Complex numbers, matrices and
 * operators are the checker's business alone.
 *
 * <p><b>Units and order.</b> Pure numbers. A surd's components are the coefficients of 1, √2, √5 and √10, in this order.
 *
 * <p><b>Invariants.</b> Fractions are in lowest terms, so that equal numbers are equal records. Everything is immutable.
 *
 * <p><b>Source.</b> Any textbook on algebraic numbers; Apache Commons Numbers for the fractions.
 */
@NullMarked
package org.superconfounding.exact;

import org.jspecify.annotations.NullMarked;
