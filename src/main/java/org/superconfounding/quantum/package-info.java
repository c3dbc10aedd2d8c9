/**
 * Circuits on a few qubits, simulated exactly.
 *
 * <p><b>Concept.</b> A {@link Circuit} is an immutable list of operations: gates, noise channels, measurements into classical
 * bits, resets. {@link Simulator} maps it to its {@link OutcomeDistribution}, the exact law of all classical bits at the end.
 * Shots are drawn from that law afterwards, as multinomial counts, so that the quantum part of a result carries no sampling error
 * and the sampling error has a known form. Every branch of a measurement in the middle of a circuit is followed and weighted;
 * none is drawn at random.
 *
 * <p><b>Boundaries.</b> Nothing here knows who measures, why, or what a Bell test is; no file is read or written, and
 * {@link OpenQasm3} only gives text. Mutable amplitudes never leave the package.
 *
 * <p><b>States.</b> A {@link StateVector} holds 2<sup>n</sup> complex amplitudes, a {@link DensityMatrix} a positive matrix of
 * trace one and size 2<sup>n</sup> x 2<sup>n</sup>. A {@link Gate} is a unitary matrix with a name, a {@link Channel} a
 * trace-preserving set of Kraus operators. Real and imaginary parts lie in two {@code double[]}; no object exists per amplitude.
 *
 * <p><b>Large states.</b> Up to 26 qubits (one GiB) fit a state vector. From 14 qubits on, one-qubit gates that follow each other
 * are multiplied, and gates are applied in sweeps. Threads share the work from 2<sup>18</sup> amplitudes on; the result is the
 * same to the last bit however many there are. A request for more memory than there is ends in a message that names the bytes.
 *
 * <p><b>Bit order.</b> Qubit 0 is the least significant bit of a basis index: with three qubits, index 6 = 110 (binary) is qubit
 * 2 = 1, qubit 1 = 1, qubit 0 = 0. Classical bit {@code i} is bit {@code i} of an outcome. A gate's or Kraus operator's own
 * matrix follows the textbooks instead: the first listed target is the <em>most</em> significant bit of the matrix index, so that
 * {@code apply(A.kron(B), a, b)} acts as A on qubit a and B on qubit b, and CNOT with targets (control, target) is the familiar
 * matrix. A tensor product shifts its left factor up: in {@code a.tensor(b)} the qubits of {@code b} keep their numbers.
 *
 * <p><b>Units.</b> Angles in radians, RY(t) = exp(-i t Y / 2). Entropies and mutual information in bits. Probabilities in [0, 1].
 *
 * <p><b>Invariants.</b> Public values are immutable and checked when they are made: a state has norm one and a density matrix is
 * positive with trace one, a gate is unitary and a channel trace-preserving, each to 1e-9; targets are distinct and in range; no
 * number is NaN or infinite. What is refused is named in the message. All arithmetic is in {@code double} and uses
 * {@link java.lang.StrictMath}, so that results are the same on every machine.
 *
 * <p><b>Source.</b> M. A. Nielsen and I. L. Chuang, <em>Quantum Computation and Quantum Information</em> (Cambridge, 2010): gates
 * chapter 4, Kraus operators and noise chapter 8, entropy chapter 11. Concurrence: W. K. Wootters, Phys. Rev. Lett. 80, 2245
 * (1998). Negativity: G. Vidal and R. F. Werner, Phys. Rev. A 65, 032314 (2002).
 */
@NullMarked
package org.superconfounding.quantum;

import org.jspecify.annotations.NullMarked;
