package org.superconfounding.quantum;

import java.util.ArrayList;
import java.util.List;
import org.superconfounding.statistics.Require;

/**
 * A quantum channel: a completely positive, trace-preserving map rho -> sum over i of K<sub>i</sub> rho K<sub>i</sub>†, given
 *by its Kraus operators. For several qubits the first listed target is the most significant bit of a Kraus operator's index.
 *
 * <p>The standard channels are those of Nielsen and Chuang, section 8.3. A factory method refuses a probability outside [0, 1] with an {@link IllegalArgumentException}.
 */
public final class Channel {
    private static final List<ComplexMatrix> PAULIS =
            List.of(ComplexMatrix.identity(2), Gate.X.matrix(), Gate.Y.matrix(), Gate.Z.matrix());

    private final String name;
    private final int qubits;
    private final List<ComplexMatrix> kraus;
    private final ComplexMatrix superoperator;

    private Channel(String name, int qubits, List<ComplexMatrix> kraus) {
        this.name = name;
        this.qubits = qubits;
        this.kraus = kraus;
        this.superoperator = superoperator(kraus);
    }

    /**
     * A channel from its Kraus operators, square of one dimension 2<sup>k</sup> with k ≤ 4, whose sum of K†K is the identity to
     * 1e-9; others are refused.
     */
    public static Channel of(String name, List<ComplexMatrix> kraus) {
        Require.that(!kraus.isEmpty(), "channel " + name + " has no Kraus operator");
        int dimension = kraus.get(0).rows();
        for (ComplexMatrix operator : kraus) {
            Require.that(
                    operator.rows() == dimension && operator.columns() == dimension,
                    "channel " + name + " has a " + operator.shape() + " Kraus operator; all must be " + dimension
                            + " x " + dimension);
        }
        int qubits = Check.qubitsOf("channel " + name, dimension);
        Check.qubitCount("channel", qubits, 4);
        Channel channel = new Channel(name, qubits, List.copyOf(kraus));
        Require.that(
                channel.isTracePreserving(Check.TOLERANCE),
                "channel " + name
                        + " is not trace-preserving (the sum of K†K differs from the identity by more than 1e-9)");
        return channel;
    }

    /** The matrix that acts on (row bits, column bits) of rho: the sum of K ⊗ conjugate(K). */
    private static ComplexMatrix superoperator(List<ComplexMatrix> kraus) {
        return kraus.stream()
                .map(k -> k.kron(k.conjugate()))
                .reduce(ComplexMatrix::plus)
                .orElseThrow();
    }

    public String name() {
        return name;
    }

    public int qubits() {
        return qubits;
    }

    public List<ComplexMatrix> kraus() {
        return kraus;
    }

    /** The matrix on (row bits, column bits), row bits most significant. */
    ComplexMatrix superoperator() {
        return superoperator;
    }

    /** This channel after {@code first}, which acts first and on as many qubits, as in function composition. */
    public Channel compose(Channel first) {
        Require.that(
                qubits == first.qubits,
                "cannot compose channels on " + qubits + " and " + first.qubits + " qubits (" + name + ", " + first.name
                        + ")");
        List<ComplexMatrix> products = new ArrayList<>();
        for (ComplexMatrix late : kraus) {
            for (ComplexMatrix early : first.kraus) {
                products.add(late.times(early));
            }
        }
        return of(name + " after " + first.name, products);
    }

    public Channel andThen(Channel next) {
        return next.compose(this);
    }

    /**
     * The Choi matrix, the sum over i, j of |i⟩⟨j| ⊗ channel(|i⟩⟨j|), with trace 2<sup>qubits</sup>. The input index is the most
     * significant half.
     */
    public ComplexMatrix choi() {
        int d = 1 << qubits;
        return superoperator.rearranged(d * d, d * d, (row, column) -> {
            int output = row % d * d + column % d;
            int input = row / d * d + column / d;
            return output * d * d + input;
        });
    }

    /** Whether the sum of K†K is the identity to {@code tolerance} in every entry. */
    public boolean isTracePreserving(double tolerance) {
        ComplexMatrix sum = kraus.stream()
                .map(k -> k.adjoint().times(k))
                .reduce(ComplexMatrix::plus)
                .orElseThrow();
        return sum.maxAbsDifference(ComplexMatrix.identity(1 << qubits)) <= tolerance;
    }

    /** Does nothing, on one qubit. */
    public static Channel identity() {
        return of("identity", List.of(ComplexMatrix.identity(2)));
    }

    /** rho -> (1 - p) rho + p Z rho Z; fully dephasing at p = 1/2. */
    public static Channel dephasing(double p) {
        return mixture("dephasing", p, Gate.Z);
    }

    /** rho -> (1 - p) rho + p X rho X. */
    public static Channel bitFlip(double p) {
        return mixture("bit flip", p, Gate.X);
    }

    private static Channel mixture(String name, double p, Gate gate) {
        Require.probability("the probability of " + name, p);
        ComplexMatrix stay = ComplexMatrix.identity(2).times(Math.sqrt(1 - p));
        return of(name, List.of(stay, gate.matrix().times(Math.sqrt(p))));
    }

    /**
     * rho -> (1 - r) rho + r I/2<sup>qubits</sup> on 1 or 2 qubits, r in [0, 1], with K0 = sqrt(1 - 3r/4) on one and sqrt(1 -
     * 15r/16) on two, all other Pauli products weighted alike: the noise model of IonQ's simulator.
     */
    public static Channel depolarizing(int qubits, double r) {
        Check.qubitCount("depolarizing channel", qubits, 2);
        Require.probability("the rate of depolarizing", r);
        List<ComplexMatrix> products = qubits == 1
                ? PAULIS
                : PAULIS.stream().flatMap(a -> PAULIS.stream().map(a::kron)).toList();
        double each = r / products.size();
        List<ComplexMatrix> kraus = new ArrayList<>();
        for (int i = 0; i < products.size(); i++) {
            double weight = i == 0 ? 1 - (products.size() - 1) * each : each;
            kraus.add(products.get(i).times(Math.sqrt(weight)));
        }
        return of("depolarizing", kraus);
    }

    /** Decay |1⟩ -> |0⟩ with probability g. */
    public static Channel amplitudeDamping(double g) {
        Require.probability("the decay probability of amplitude damping", g);
        return twoOperators("amplitude damping", g, 0, 1);
    }

    /** Off-diagonal entries shrink by sqrt(1 - l), the diagonal stays. */
    public static Channel phaseDamping(double l) {
        Require.probability("the parameter of phase damping", l);
        return twoOperators("phase damping", l, 1, 1);
    }

    /** diag(1, sqrt(1 - p)) and sqrt(p) |row⟩⟨column|. */
    private static Channel twoOperators(String name, double p, int row, int column) {
        double[][] jump = new double[2][2];
        jump[row][column] = Math.sqrt(p);
        double[][] stay = {{1, 0}, {0, Math.sqrt(1 - p)}};
        return of(name, List.of(ComplexMatrix.ofReal(stay), ComplexMatrix.ofReal(jump)));
    }

    /** A measurement in the computational basis whose result is not kept, on one qubit. */
    public static Channel measureAndForget() {
        double[][] zero = {{1, 0}, {0, 0}};
        double[][] one = {{0, 0}, {0, 1}};
        return of("measure and forget", List.of(ComplexMatrix.ofReal(zero), ComplexMatrix.ofReal(one)));
    }

    /** Traces out the targets and prepares a fixed pure state in their place; up to 4 qubits, qubit 0 of the state on the last target. */
    public static Channel prepare(StateVector state) {
        int d = 1 << state.qubits();
        List<ComplexMatrix> kraus = new ArrayList<>();
        for (int j = 0; j < d; j++) {
            ComplexMatrix operator = ComplexMatrix.zero(d, d);
            for (int i = 0; i < d; i++) {
                operator.rawRe()[i * d + j] = state.re(i);
                operator.rawIm()[i * d + j] = state.im(i);
            }
            kraus.add(operator);
        }
        return of("prepare", kraus);
    }

    @Override
    public String toString() {
        return name;
    }
}
