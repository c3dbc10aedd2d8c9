package org.superconfounding.quantum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** An independent reference: whole matrices built from Kronecker products, and every branch followed one by one. */
final class Dense {
    /** Entries pass through at most a few dozen products of numbers below one; 1e-12 is some 4500 units of rounding. */
    static final double ROUNDING = 1e-12;

    private Dense() {}

    /** Fails unless no entry of the matrix is further than {@link #ROUNDING} from what is expected. */
    static void assertClose(ComplexMatrix actual, ComplexMatrix expected, String what, Object... values) {
        assertThat(actual.maxAbsDifference(expected)).as(what, values).isLessThan(ROUNDING);
    }

    /** The operations of a circuit without measurements, resets and noise. */
    static List<Operation.Unitary> gates(Circuit circuit) {
        return circuit.operations().stream().map(Operation.Unitary.class::cast).toList();
    }

    /** The full matrix of an operator on some of {@code qubits} qubits; the first target is the operator's top bit. */
    static ComplexMatrix expand(ComplexMatrix operator, List<Integer> targets, int qubits) {
        int k = targets.size();
        ComplexMatrix sum = ComplexMatrix.zero(1 << qubits, 1 << qubits);
        for (int row = 0; row < 1 << k; row++) {
            for (int column = 0; column < 1 << k; column++) {
                ComplexMatrix term = scalar(operator.re(row, column), operator.im(row, column));
                for (int qubit = qubits - 1; qubit >= 0; qubit--) {
                    int place = targets.indexOf(qubit);
                    term = term.kron(
                            place < 0
                                    ? ComplexMatrix.identity(2)
                                    : unit(row >> k - 1 - place & 1, column >> k - 1 - place & 1));
                }
                sum = sum.plus(term);
            }
        }
        return sum;
    }

    static ComplexMatrix scalar(double re, double im) {
        return ComplexMatrix.of(new double[][] {{re}}, new double[][] {{im}});
    }

    /** The 2 x 2 matrix with a single 1. */
    static ComplexMatrix unit(int row, int column) {
        double[][] entries = new double[2][2];
        entries[row][column] = 1;
        return ComplexMatrix.ofReal(entries);
    }

    /** exp(-i angle generator / 2) by its Taylor series. */
    static ComplexMatrix rotation(ComplexMatrix generator, double angle) {
        ComplexMatrix step = generator.kron(scalar(0, -angle / 2));
        ComplexMatrix term = ComplexMatrix.identity(generator.rows());
        ComplexMatrix sum = term;
        for (int k = 1; k < 60; k++) {
            term = term.times(step).times(1.0 / k);
            sum = sum.plus(term);
        }
        return sum;
    }

    static ComplexMatrix column(StateVector state) {
        int d = 1 << state.qubits();
        double[][] re = new double[d][1];
        double[][] im = new double[d][1];
        for (int i = 0; i < d; i++) {
            re[i][0] = state.re(i);
            im[i][0] = state.im(i);
        }
        return ComplexMatrix.of(re, im);
    }

    /** One run's unnormalised state vector, with the bits measured on the way. */
    private record Run(ComplexMatrix vector, int bits) {}

    /** The law of the bits when each measurement value, reset value and Kraus operator is followed as a run of its own. */
    static double[] law(Circuit circuit) {
        List<Run> runs = List.of(new Run(column(StateVector.zero(circuit.qubits())), 0));
        for (Operation operation : circuit.operations()) {
            List<Run> next = new ArrayList<>();
            runs.forEach(run -> step(run, operation, circuit.qubits(), next));
            runs = next;
        }
        double[] law = new double[1 << circuit.bits()];
        runs.forEach(
                run -> law[run.bits] += run.vector.adjoint().times(run.vector).re(0, 0));
        return law;
    }

    private static void step(Run run, Operation operation, int n, List<Run> next) {
        if (operation instanceof Operation.Unitary u) {
            next.add(new Run(expand(u.gate().matrix(), u.targets(), n).times(run.vector), run.bits));
        } else if (operation instanceof Operation.Noise noise) {
            noise.channel()
                    .kraus()
                    .forEach(k -> next.add(new Run(expand(k, noise.targets(), n).times(run.vector), run.bits)));
        } else if (operation instanceof Operation.Measurement m) {
            for (int value = 0; value < 2; value++) {
                ComplexMatrix projector = expand(unit(value, value), List.of(m.qubit()), n);
                int cleared = run.bits & ~(1 << m.bit());
                next.add(new Run(projector.times(run.vector), cleared | value << m.bit()));
            }
        } else if (operation instanceof Operation.Reset r) {
            for (int value = 0; value < 2; value++) {
                next.add(new Run(expand(unit(0, value), List.of(r.qubit()), n).times(run.vector), run.bits));
            }
        }
    }
}
