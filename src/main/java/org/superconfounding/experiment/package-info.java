/**
 * The paper's experiments: each a protocol record, a pure function of protocol and seed, and a result record.
 *
 * <p><b>Concept.</b> A protocol holds every parameter of an experiment. {@code asWritten()} is what a reader can build from
 * the paper alone; {@code asExecuted()} adds what only the author's public code states. One call of {@code run} is one whole
 * repeat of the experiment, with all its trials.
 *
 * <p><b>Invariants.</b> No clock, no global state, no input or output, no verdict. The exact outcome law of each circuit is
 * computed once; shots are then drawn as counts. The stream of trial t of scenario s is {@code seed.derive(s).derive(t)}.
 *
 * <p><b>Units and order.</b> Angles in radians; qubit 0 is Alice's and the least significant bit.
 */
@NullMarked
package org.superconfounding.experiment;

import org.jspecify.annotations.NullMarked;
