package org.superconfounding.quantum;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.superconfounding.statistics.Require;

/** An immutable pure state of n qubits: 2<sup>n</sup> amplitudes with norm one. Qubit 0 is the least significant bit of an index. */
public final class StateVector {
    private final int qubits;
    private final Amplitudes amplitudes;

    /** Takes the amplitudes over without a copy. */
    StateVector(int qubits, Amplitudes amplitudes) {
        this.qubits = qubits;
        this.amplitudes = amplitudes;
    }

    /** All qubits in |0⟩; 1 to 26 qubits. */
    public static StateVector zero(int qubits) {
        return basis(qubits, 0);
    }

    /** The basis state whose qubit i is bit i of {@code index}. */
    public static StateVector basis(int qubits, int index) {
        Check.stateSize("state vector", qubits, 1);
        Require.within("the index of a basis state of " + qubits + " qubits", 0, (1 << qubits) - 1, index);
        return new StateVector(qubits, Amplitudes.basis(qubits, index));
    }

    /** A state from its amplitudes: a power of two of them, finite, with norm 1 to 1e-9; others are refused. */
    public static StateVector of(double[] re, double[] im) {
        Require.that(re.length == im.length, "there are " + re.length + " real and " + im.length + " imaginary parts");
        int qubits = Check.stateSize("state vector", Check.qubitsOf("a state vector", re.length), 1);
        for (int i = 0; i < re.length; i++) {
            Require.finite("the real part of amplitude " + i, re[i]);
            Require.finite("the imaginary part of amplitude " + i, im[i]);
        }
        Amplitudes amplitudes = new Amplitudes(re.clone(), im.clone());
        double norm = amplitudes.squaredNorm();
        Require.that(
                Math.abs(norm - 1) <= Check.TOLERANCE,
                "the squared amplitudes add up to " + norm + "; they must add up to 1");
        return new StateVector(qubits, amplitudes);
    }

    public int qubits() {
        return qubits;
    }

    public double re(int index) {
        return amplitudes.re[index];
    }

    public double im(int index) {
        return amplitudes.im[index];
    }

    /** The state after a gate, controls first; targets that do not fit the gate or the state are refused. */
    public StateVector apply(Gate gate, int... targets) {
        List<Integer> checked = Check.targets(gate.name(), gate.arity(), targets, qubits);
        Amplitudes next = amplitudes.copy();
        next.apply(gate, checked, 0, 1);
        return new StateVector(qubits, next);
    }

    /** The probability of a basis state, by index. */
    public double probability(int index) {
        return amplitudes.squared(index);
    }

    /** The probabilities of all basis states, by index. */
    public double[] probabilities() {
        return IntStream.range(0, 1 << qubits).mapToDouble(amplitudes::squared).toArray();
    }

    /** The probability that a qubit is found in {@code value}, 0 or 1; refuses others, and a qubit out of range. */
    public double probabilityOf(int qubit, int value) {
        int bit = 1 << Check.qubit(qubit, qubits);
        int offset = Require.within("the value of a qubit", 0, 1, value) * bit;
        return Readout.sum(1 << qubits - 1, k -> amplitudes.squared(k + (k & -bit) | offset));
    }

    /** The mean of (-1)<sup>sum of the given qubits</sup>, each named once: the expectation of the product of their Z. */
    public double parity(int... subset) {
        int mask = Check.distinctMask("qubit", subset, qubits);
        return Readout.sum(1 << qubits, i -> {
            double weight = amplitudes.squared(i);
            return (Integer.bitCount(i & mask) & 1) == 0 ? weight : -weight;
        });
    }

    /**
     * Basis indices found in independent measurements, 0 or more, of all qubits, ascending (not in the order of shots). Reads the
     * state once, so it also serves states that are too large for an {@link OutcomeDistribution}.
     */
    public int[] sample(UniformRandomProvider rng, int shots) {
        Require.within("the number of shots", 0, Integer.MAX_VALUE, shots);
        return Readout.sample(amplitudes, rng, shots);
    }

    /** The projector on this state; at most 13 qubits. */
    public DensityMatrix density() {
        Check.stateSize("density matrix", qubits, 2);
        return new DensityMatrix(qubits, DensityMatrix.projector(qubits, amplitudes));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StateVector that
                && Arrays.equals(amplitudes.re, that.amplitudes.re)
                && Arrays.equals(amplitudes.im, that.amplitudes.im);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(amplitudes.re), Arrays.hashCode(amplitudes.im));
    }
}
