/**
 * Proofs as calculations in exact arithmetic, written for a checker that contains no code of ours.
 *
 * <p><b>Concept.</b> A {@link Certificate} states something of mathematics and lists the lines of a calculation from which it follows:
 * values at all deterministic strategies ({@link LocalBounds}), sums of squares of non-commuting operators ({@link QuantumBounds},
 * {@link Hardy}), Choi matrices and identities with unknown entries ({@link Interventions}), explicit states, local models and causal
 * models ({@link Entanglement}, {@link CausalModels}), and inequalities between integers ({@link PublishedNumbers}).
 * {@code src/checker/java/CheckCertificates.java} reads the files that {@link Certificates#write} writes and checks every line.
 *
 * <p><b>Boundaries.</b> Nothing is proven here: a builder proposes, the checker decides. A certificate is named by its statement, not by
 * a claim, and knows neither claims nor verdicts. The step from its lines to its statement is in words, in {@code restsOn} and beside
 * the lines; those are what a reader has to judge.
 *
 * <p><b>Units and order.</b> Outcomes are +1 and −1. In a Kronecker product Alice, or qubit A, stands on the left. All numbers are in
 * expressions; words carry none, so that no number escapes the checker.
 *
 * <p><b>Invariants.</b> The same certificates, byte for byte, in every build: no seed, no floating-point number.
 *
 * <p><b>Source.</b> B. S. Tsirelson, <em>Lett. Math. Phys.</em> 4, 93 (1980); L. J. Landau, <em>Phys. Lett. A</em> 120, 54 (1987);
 * N. D. Mermin, <em>Phys. Rev. Lett.</em> 65, 1838 (1990); L. Hardy, <em>Phys. Rev. Lett.</em> 71, 1665 (1993); R. F. Werner,
 * <em>Phys. Rev. A</em> 40, 4277 (1989); C. J. Wood and R. W. Spekkens, <em>New J. Phys.</em> 17, 033002 (2015).
 */
@NullMarked
package org.superconfounding.certificate;

import org.jspecify.annotations.NullMarked;
