package org.superconfounding.quantum;

import java.util.ArrayList;
import java.util.List;
import org.superconfounding.statistics.Require;

/** Kraus operators of the standard channels (Nielsen and Chuang, section 8.3). */
final class Channels {
    private static final List<ComplexMatrix> PAULIS =
            List.of(ComplexMatrix.identity(2), Gate.X.matrix(), Gate.Y.matrix(), Gate.Z.matrix());

    private Channels() {}

    static Channel identity() {
        return Channel.of("identity", List.of(ComplexMatrix.identity(2)));
    }

    static Channel mixture(String name, double p, Gate gate) {
        Require.probability("the probability of " + name, p);
        ComplexMatrix stay = ComplexMatrix.identity(2).times(Math.sqrt(1 - p));
        return Channel.of(name, List.of(stay, gate.matrix().times(Math.sqrt(p))));
    }

    static Channel depolarizing(int qubits, double r) {
        Check.qubitCount("depolarizing channel", qubits, 2);
        Require.probability("the rate of depolarizing", r);
        List<ComplexMatrix> products = qubits == 1 ? PAULIS : pairs();
        double each = r / products.size();
        List<ComplexMatrix> kraus = new ArrayList<>();
        for (int i = 0; i < products.size(); i++) {
            double weight = i == 0 ? 1 - (products.size() - 1) * each : each;
            kraus.add(products.get(i).times(Math.sqrt(weight)));
        }
        return Channel.of("depolarizing", kraus);
    }

    private static List<ComplexMatrix> pairs() {
        return PAULIS.stream().flatMap(a -> PAULIS.stream().map(a::kron)).toList();
    }

    static Channel amplitudeDamping(double g) {
        Require.probability("the decay probability of amplitude damping", g);
        return twoOperators("amplitude damping", g, 0, 1);
    }

    static Channel phaseDamping(double l) {
        Require.probability("the parameter of phase damping", l);
        return twoOperators("phase damping", l, 1, 1);
    }

    /** diag(1, sqrt(1 - p)) and sqrt(p) |row⟩⟨column|. */
    private static Channel twoOperators(String name, double p, int row, int column) {
        double[][] jump = new double[2][2];
        jump[row][column] = Math.sqrt(p);
        double[][] stay = {{1, 0}, {0, Math.sqrt(1 - p)}};
        return Channel.of(name, List.of(ComplexMatrix.ofReal(stay), ComplexMatrix.ofReal(jump)));
    }

    static Channel measureAndForget() {
        double[][] zero = {{1, 0}, {0, 0}};
        double[][] one = {{0, 0}, {0, 1}};
        return Channel.of("measure and forget", List.of(ComplexMatrix.ofReal(zero), ComplexMatrix.ofReal(one)));
    }

    static Channel prepare(StateVector state) {
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
        return Channel.of("prepare", kraus);
    }
}
