/**
 * The paper's experiments: each a protocol record, a pure function of protocol and seed, and a result record.
 *
 * <p><b>Concept.</b> A protocol holds every parameter of an experiment. {@code asWritten()} is what a reader can build from the
 * paper alone; {@code asExecuted()} adds what only the author's public code states; a method {@code with…} changes one thing, for
 * negative controls and powers. One call of {@code run} is one whole repeat of the experiment, with all its trials.
 * {@link Experiment2} is the one to read first: {@link Experiment2Protocol} goes in, {@link Experiment2Result} comes out.
 * {@link Experiment1} checks the framework, {@link Experiment3} varies entanglement, {@link Experiment4} intervenes,
 * {@link Experiment5} trains classifiers on pairs that a {@link PairPreparation} describes; {@link GainLaw} has its gain in closed
 * form, {@link ReplayedSeed} replays its program at its own seeds, and {@link RerunLaw} is the law of such a rerun. {@link TableOne}
 * and {@link MerminMany} are the four tests of Table I. {@link RecordedChsh} reads the recorded runs of Experiment 2 in the same
 * terms.
 *
 * <p><b>Boundaries.</b> No verdict, no printed number, no report: an experiment does not know what the paper says came out. No
 * clock, no global state, no input or output.
 *
 * <p><b>Invariants.</b> The exact outcome law of each circuit is computed once; shots are then drawn as counts. The stream of
 * trial t of scenario s is {@code seed.derive(s).derive(t)}.
 *
 * <p><b>Units and order.</b> Angles in radians; qubit 0 is Alice's and the least significant bit.
 *
 * <p><b>Source.</b> The paper, Results and Methods, as cited with each experiment; the author's public repository
 * pilsungk/Bell-confounding, commit adaf748, for what {@code asExecuted()} adds.
 */
@NullMarked
package org.superconfounding.experiment;

import org.jspecify.annotations.NullMarked;
