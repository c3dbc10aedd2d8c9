/**
 * From a sampling distribution and a printed number to a verdict, by a written rule.
 *
 * <p><b>Concept.</b> A {@link org.superconfounding.audit.LedgerRow} says what the paper claims. A test compares the claim
 * with what it measured, one {@link org.superconfounding.audit.Finding} for each printed number, threshold or statement,
 * each under a {@link org.superconfounding.audit.Basis} (protocol as written, protocol as executed, theory, published
 * data). {@link org.superconfounding.audit.VerdictRule} turns the findings into a
 * {@link org.superconfounding.audit.Verdict}; nobody types one. The result, an
 * {@link org.superconfounding.audit.Assessment}, is stored as evidence, and the report is drawn from evidence alone.
 *
 * <p><b>Invariants.</b> A finding that checked nothing is refused. An oracle that disagrees or a negative control that goes
 * unnoticed makes the assessment invalid: then the instrument is wrong, not the paper. Every random stream of a
 * {@link org.superconfounding.audit.Replications} run is derived from the base seed and the replication's index, so the
 * result does not depend on the number of threads.
 *
 * <p><b>Source.</b> {@code docs/method.adoc} states the rules and their error rates.
 */
@NullMarked
package org.superconfounding.audit;

import org.jspecify.annotations.NullMarked;
