/**
 * The experiments as a reader reruns them in the report's page: a request in, judged statistics out.
 *
 * <p><b>Concept.</b> One of the {@link Panels} is an experiment with its protocols, the {@link Knob}s that the argument turns on, and the
 * {@link Question}s that the claims ask of a repeat. A {@link Request} has the form of the page's address, {@code
 * e5?protocol=code-at-fresh-seeds&noise=0.1&seed=7&replications=2000}; the paper's numbers come beside it, as {@link PrintedNumbers}.
 * {@link Rerun} repeats the experiment step by step and judges by the audit's own rules; {@link CoinToss} shows one training set of
 * Experiment 5 and what was learnt of it. Both answer in JSON.
 *
 * <p><b>Boundaries.</b> The package is compiled to JavaScript with all it needs. So nothing here, nor in what it calls, may read or
 * write, start threads or need Weka, but for the few calls that package {@code live.page} answers otherwise.
 *
 * <p><b>Invariants.</b> Repeat i of a protocol draws from the same stream as in the build, which its base seed, the experiment's name and
 * the protocol's text decide: equal settings give the numbers of the report.
 *
 * <p><b>Source.</b> The claims' statistics are those of the claims' tests, by {@link org.superconfounding.audit.TypicalValue} and {@link
 * org.superconfounding.audit.Share} ({@code docs/method.adoc}).
 */
@NullMarked
package org.superconfounding.live;

import org.jspecify.annotations.NullMarked;
