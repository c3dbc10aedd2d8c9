/**
 * From a sampling distribution and a printed number to a verdict, by a written rule.
 *
 * <p><b>Concept.</b> A {@link LedgerRow} says what the paper claims. A test compares the claim with what it measured, one
 * {@link Finding} for each printed number, threshold or statement, each under a {@link Basis} (protocol as written, protocol as
 * executed, theory, published data). Numbers that are sampled come from {@link Replications} of a whole experiment. The test
 * gathers all this in a {@link ClaimAudit}, with an {@link Oracle} for its own numbers and a negative {@link Control};
 * {@link VerdictRule} turns the findings into a {@link Verdict}, and nobody types one. The result, an {@link Assessment}, goes to
 * the {@link EvidenceStore}, and the report is drawn from evidence alone. Last of all, {@link Gate} compares evidence and ledger,
 * and {@link ErrorRates} adds up how often chance alone would mislead.
 *
 * <p><b>Boundaries.</b> No experiment and no simulator: whatever a claim is about arrives as numbers and distributions. How
 * anything is drawn is not known here either. All constants of the rules are in {@link Rules}.
 *
 * <p><b>Invariants.</b> A finding that checked nothing is refused. An oracle that disagrees or a negative control that goes
 * unnoticed makes the assessment invalid: then the instrument is wrong, not the paper. Every random stream of a
 * {@link Replications} run is derived from the base seed and the replication's index, so the result does not depend on the number
 * of threads.
 *
 * <p><b>Source.</b> {@code docs/method.adoc} states the rules and their error rates.
 */
@NullMarked
package org.superconfounding.audit;

import org.jspecify.annotations.NullMarked;
