package org.superconfounding.quantum;

import java.util.stream.IntStream;
import org.superconfounding.statistics.Require;

/**
 * An immutable mixed state of up to 13 qubits: a positive matrix of trace one. Qubit 0 is the least significant bit of a row or
 * column index.
 */
public final class DensityMatrix {
    private final int qubits;
    private final Amplitudes entries;

    /** Takes the entries over without a copy or a check. */
    DensityMatrix(int qubits, Amplitudes entries) {
        this.qubits = qubits;
        this.entries = entries;
    }

    /**
     * A state from its matrix: Hermitian, of trace one, with a dimension that is a power of two and no eigenvalue below -1e-9.
     */
    public static DensityMatrix of(ComplexMatrix matrix) {
        matrix.requireSquare("a density matrix");
        int qubits = Check.stateSize("density matrix", Check.qubitsOf("a density matrix", matrix.rows()), 2);
        Require.that(
                Math.abs(matrix.traceRe() - 1) <= Check.TOLERANCE,
                "the density matrix has trace " + matrix.traceRe() + "; it must be 1");
        double smallest = matrix.hermitianEigenvalues()[0];
        Require.that(smallest >= -Check.TOLERANCE, "the density matrix has the negative eigenvalue " + smallest);
        return ofTrusted(qubits, matrix);
    }

    private static DensityMatrix ofTrusted(int qubits, ComplexMatrix matrix) {
        return new DensityMatrix(qubits, new Amplitudes(matrix.rawRe(), matrix.rawIm()));
    }

    /** |v⟩⟨v| for any vector. */
    static Amplitudes projector(int qubits, Amplitudes v) {
        int d = 1 << qubits;
        Amplitudes entries = new Amplitudes(new double[d * d], new double[d * d]);
        for (int i = 0; i < d; i++) {
            for (int j = 0; j < d; j++) {
                entries.re[i << qubits | j] = v.re[i] * v.re[j] + v.im[i] * v.im[j];
                entries.im[i << qubits | j] = v.im[i] * v.re[j] - v.re[i] * v.im[j];
            }
        }
        return entries;
    }

    /** I / 2<sup>qubits</sup>. */
    public static DensityMatrix maximallyMixed(int qubits) {
        Check.stateSize("density matrix", qubits, 2);
        int d = 1 << qubits;
        return ofTrusted(qubits, ComplexMatrix.identity(d).times(1.0 / d));
    }

    public int qubits() {
        return qubits;
    }

    public ComplexMatrix matrix() {
        return new ComplexMatrix(1 << qubits, 1 << qubits, entries.re, entries.im);
    }

    /** The probabilities of all basis states: the diagonal. */
    public double[] probabilities() {
        int d = 1 << qubits;
        return IntStream.range(0, d)
                .mapToDouble(i -> entries.re[i << qubits | i])
                .toArray();
    }

    /** The state after a gate, controls first; targets that do not fit the gate or the state are refused. */
    public DensityMatrix apply(Gate gate, int... targets) {
        Branch.Mixed next = new Branch.Mixed(qubits, entries.copy());
        next.apply(gate, Check.targets(gate.name(), gate.arity(), targets, qubits));
        return new DensityMatrix(qubits, next.contents());
    }

    /** The state after a channel; refuses targets as for a gate. */
    public DensityMatrix apply(Channel channel, int... targets) {
        Branch.Mixed next = new Branch.Mixed(qubits, entries.copy());
        next.apply(channel, Check.targets(channel.name(), channel.qubits(), targets, qubits));
        return new DensityMatrix(qubits, next.contents());
    }

    /** The reduced state of some qubits, at least one and each once; qubit {@code keep[i]} becomes qubit i of the result. */
    public DensityMatrix partialTrace(int... keep) {
        Require.that(keep.length > 0, "a partial trace must keep at least one qubit");
        int mask = Check.distinctMask("qubit", keep, qubits);
        int d = 1 << keep.length;
        ComplexMatrix reduced = ComplexMatrix.zero(d, d);
        for (int rest = 0; rest < 1 << qubits; rest = Bits.next(rest, mask)) {
            for (int i = 0; i < d; i++) {
                for (int j = 0; j < d; j++) {
                    int from = (rest | Bits.spread(i, keep)) << qubits | rest | Bits.spread(j, keep);
                    reduced.rawRe()[i * d + j] += entries.re[from];
                    reduced.rawIm()[i * d + j] += entries.im[from];
                }
            }
        }
        return ofTrusted(keep.length, reduced);
    }

    /** The product state with matrix {@code matrix().kron(other.matrix())}: the qubits of {@code other} keep their numbers. */
    public DensityMatrix tensor(DensityMatrix other) {
        int sum = Check.stateSize("density matrix", qubits + other.qubits, 2);
        return ofTrusted(sum, matrix().kron(other.matrix()));
    }

    /** tr rho², between 2<sup>-qubits</sup> and 1. */
    public double purity() {
        return entries.squaredNorm();
    }

    /** -tr rho log2 rho, in bits. */
    public double vonNeumannEntropy() {
        return Entanglement.entropy(this);
    }

    /** Wootters' concurrence of a state of two qubits, pure or mixed: 0 (separable) to 1 (maximally entangled). */
    public double concurrence() {
        return Entanglement.concurrence(this);
    }

    /**
     * The negativity between some qubits, each named once, and the rest: the absolute sum of the negative eigenvalues of the
     * partial transpose.
     */
    public double negativity(int... subsystem) {
        return Entanglement.negativity(this, subsystem);
    }

    /** The quantum mutual information S(a) + S(b) - S(ab) in bits, of two parts that are not empty and share no qubit. */
    public double mutualInformation(int[] a, int[] b) {
        int[] both = IntStream.concat(IntStream.of(a), IntStream.of(b)).toArray();
        return partialTrace(a).vonNeumannEntropy()
                + partialTrace(b).vonNeumannEntropy()
                - partialTrace(both).vonNeumannEntropy();
    }

    /** The mean tr(rho observable) of a Hermitian matrix of the state's dimension; others are refused. */
    public double expectation(ComplexMatrix observable) {
        int d = 1 << qubits;
        Require.that(
                observable.rows() == d && observable.columns() == d,
                "the observable is a " + observable.shape() + " matrix; the state needs " + d + " x " + d);
        Require.that(observable.isHermitian(Check.TOLERANCE), "the observable is not Hermitian");
        return matrix().times(observable).traceRe();
    }

    /** Half the sum of the absolute eigenvalues of the difference: 0 (equal) to 1 (perfectly distinguishable). */
    public double traceDistance(DensityMatrix other) {
        double[] values = matrix().minus(other.matrix()).hermitianEigenvalues();
        return Readout.sum(values.length, i -> Math.abs(values[i])) / 2;
    }
}
