/**
 * What of the paper a device can run, each defined once: to be simulated, exported, submitted and audited.
 *
 * <p><b>Concept.</b> A {@link Scenario} is a named set of circuits and the figures that follow from their outcomes. The figures
 * are read off {@link Frequencies}, which come from a recorded run, whether it is replayed or was live a moment ago, or from the
 * exact outcome laws; so the same code gives the measured value and the ideal one, each a {@link Figure}. {@link Scenarios#ALL} lists them.
 *
 * <p><b>Boundaries.</b> A scenario knows no service, no backend and no price: package {@code hardware.ionq} takes its circuits as
 * they are. It judges nothing; its figures are compared with the paper's in the claims.
 *
 * <p><b>Invariants.</b> Every circuit of a scenario ends in the measurement of each qubit i into bit i, without measurement or
 * reset before, so that devices can run it. Where the paper measures in mid-circuit, an ancilla takes the outcome and a fresh
 * qubit the new state; the outcome law is the same. Random angles come from the given seed and are recorded with the circuit.
 *
 * <p><b>Units and bit order.</b> Angles in radians. Qubit 0 and bit 0 are the least significant. Standard errors are those of
 * shot noise: multinomial counts, independent between circuits.
 *
 * <p><b>Source.</b> The paper's experiments as cited with each scenario. Deferred measurement: M. A. Nielsen and I. L. Chuang,
 * <em>Quantum Computation and Quantum Information</em>, section 4.4.
 */
@NullMarked
package org.superconfounding.experiment.scenario;

import org.jspecify.annotations.NullMarked;
