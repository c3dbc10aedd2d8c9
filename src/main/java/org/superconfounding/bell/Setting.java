package org.superconfounding.bell;

import java.util.List;
import org.superconfounding.quantum.ComplexMatrix;
import org.superconfounding.quantum.Gate;
import org.superconfounding.statistics.Require;

/** A setting as a circuit measures it: gates on one qubit, in order of time, then Z. */
public record Setting(List<Gate> rotation) {
    public static final Setting X = new Setting(List.of(Gate.H));

    public static final Setting Y = new Setting(List.of(Gate.SDG, Gate.H));

    public Setting {
        rotation = List.copyOf(rotation);
        for (Gate gate : rotation) {
            Require.that(gate.arity() == 1, "the gate " + gate + " acts on " + gate.arity() + " qubits, not 1");
        }
    }

    /** Measures cos 2t Z + sin 2t X by RY(−2t). */
    public static Setting inPlane(double angle) {
        return new Setting(List.of(Gate.ry(-2 * angle)));
    }

    /** The observable that is measured: U†ZU. */
    public ComplexMatrix observable() {
        ComplexMatrix observable = Gate.Z.matrix();
        for (int i = rotation.size() - 1; i >= 0; i--) {
            ComplexMatrix u = rotation.get(i).matrix();
            observable = u.adjoint().times(observable).times(u);
        }
        return observable;
    }
}
