/**
 * The audit of <em>Quantum Entanglement as Super-Confounding</em> (P. Kang, arXiv 2508.19327): an instrument that recomputes
 * every number the paper prints from a protocol and a seed, and compares it with what was printed by a stated rule.
 *
 * <p><b>Concept.</b> This package holds nothing but the others; a package imports only from those before it here. At the edge,
 * {@link org.superconfounding.io.StrictMapper} reads whatever comes from outside. Randomness is a value,
 * {@link org.superconfounding.statistics.Seed}. {@link org.superconfounding.quantum.Simulator} gives the exact law of a circuit's
 * outcomes; {@link org.superconfounding.bell.BellTest} and {@link org.superconfounding.causal.ConfoundingStrength} say what
 * follows from such laws, {@link org.superconfounding.learning.Learner} what a classifier makes of samples, and
 * {@link org.superconfounding.hardware.RecordedRun} what a device once gave. An experiment puts them together, as
 * {@link org.superconfounding.experiment.Experiment2} does: a pure function of a protocol and a seed.
 * {@link org.superconfounding.audit.Replications} repeats it, {@link org.superconfounding.audit.VerdictRule} judges, and
 * {@link org.superconfounding.report.ReportBuilder} shows the result; {@link org.superconfounding.cli.Main} is the way in.
 *
 * <p><b>Boundaries.</b> The claims themselves are not here: they are tests, in {@code src/claims}, and
 * the ledger in {@code expected/claims} lists them. No class here names a verdict of any claim.
 *
 * <p><b>Refusals.</b> What a method does not allow is refused with an {@link java.lang.IllegalArgumentException} that names it, unless the
 * method says otherwise; what was read from a file, with an {@link org.superconfounding.io.InputException}.
 *
 * <p><b>Source.</b> {@code docs/architecture.adoc} draws the flow of the data and gives the reasons for the order;
 * {@code docs/nomenclature.adoc} explains the words; {@code docs/method.adoc} holds the rules.
 */
@NullMarked
package org.superconfounding;

import org.jspecify.annotations.NullMarked;
