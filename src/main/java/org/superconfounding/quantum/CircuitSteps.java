package org.superconfounding.quantum;

import java.util.Arrays;
import java.util.List;

/**
 * The vocabulary shared by {@link Circuit}, which answers each call with a new circuit, and {@link Circuit.Builder}, which
 * answers with itself. A rotation by t about X is exp(−itX/2). Angles are in radians; qubits and bits are numbered from 0.
 *
 * <p>Every method throws {@link IllegalArgumentException} if a qubit or bit is out of range, a target is repeated, or an angle
 * is not finite.
 *
 * @param <C> what a call returns
 */
public interface CircuitSteps<C> {

    C add(Operation operation);

    /** Appends a gate; for a controlled gate the controls come first. */
    default C apply(Gate gate, int... targets) {
        return add(new Operation.Unitary(gate, boxed(targets)));
    }

    default C channel(Channel channel, int... targets) {
        return add(new Operation.Noise(channel, boxed(targets)));
    }

    private static List<Integer> boxed(int[] targets) {
        return Arrays.stream(targets).boxed().toList();
    }

    private C one(Gate gate, int qubit) {
        return add(new Operation.Unitary(gate, List.of(qubit)));
    }

    private C two(Gate gate, int first, int second) {
        return add(new Operation.Unitary(gate, List.of(first, second)));
    }

    default C h(int qubit) {
        return one(Gate.H, qubit);
    }

    default C x(int qubit) {
        return one(Gate.X, qubit);
    }

    default C z(int qubit) {
        return one(Gate.Z, qubit);
    }

    default C rx(int qubit, double angle) {
        return one(Gate.rx(angle), qubit);
    }

    default C ry(int qubit, double angle) {
        return one(Gate.ry(angle), qubit);
    }

    default C rz(int qubit, double angle) {
        return one(Gate.rz(angle), qubit);
    }

    /** Controlled X. */
    default C cnot(int control, int target) {
        return two(Gate.CNOT, control, target);
    }

    /** Measures a qubit into a classical bit, overwriting it. */
    default C measure(int qubit, int bit) {
        return add(new Operation.Measurement(qubit, bit));
    }

    /** Measures, forgets the result, and prepares |0⟩. */
    default C reset(int qubit) {
        return add(new Operation.Reset(qubit));
    }
}
