package org.superconfounding.quantum;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** All branches of a circuit's run so far, by the classical bits measured. */
final class Branches {
    private final boolean mixed;
    private Map<Integer, List<Branch>> byOutcome = new TreeMap<>();

    Branches(int qubits, boolean mixed) {
        this.mixed = mixed;
        if (mixed) {
            Check.stateSize("density matrix", qubits, 2);
            keep(0, new Branch.Mixed(qubits, Amplitudes.basis(2 * qubits, 0)));
        } else {
            keep(0, new Branch.Pure(Amplitudes.basis(qubits, 0)));
        }
    }

    void run(Circuit circuit, int end) {
        for (int i = 0; i < end; i++) {
            Operation operation = circuit.operation(i);
            if (operation instanceof Operation.Unitary unitary) {
                forEach((outcome, branch) -> branch.apply(unitary.gate(), unitary.targets()));
            } else if (operation instanceof Operation.Noise noise) {
                forEach((outcome, branch) -> branch.apply(noise.channel(), noise.targets()));
            } else if (operation instanceof Operation.Measurement measurement) {
                measure(measurement.qubit(), measurement.bit());
            } else if (operation instanceof Operation.Reset reset) {
                reset(reset.qubit());
            }
        }
    }

    void forEach(BiConsumer<Integer, Branch> action) {
        byOutcome.forEach((outcome, branches) -> branches.forEach(branch -> action.accept(outcome, branch)));
    }

    private void measure(int qubit, int bit) {
        split(qubit, (outcome, value, part) -> keep(Simulator.withBit(outcome, bit, value), part));
    }

    private void reset(int qubit) {
        split(qubit, (outcome, value, part) -> {
            if (value == 1) {
                part.flip(qubit);
            }
            keep(outcome, part);
        });
    }

    private interface Part {
        void accept(int outcome, int value, Branch part);
    }

    private void split(int qubit, Part then) {
        Map<Integer, List<Branch>> before = byOutcome;
        byOutcome = new TreeMap<>();
        before.forEach((outcome, branches) -> branches.forEach(branch -> {
            then.accept(outcome, 0, branch.projected(qubit, 0));
            then.accept(outcome, 1, branch.projected(qubit, 1));
        }));
    }

    /** Density matrices of one outcome are added up; an impossible branch is dropped. */
    private void keep(int outcome, Branch part) {
        if (part.isImpossible()) {
            return;
        }
        List<Branch> same = byOutcome.computeIfAbsent(outcome, key -> new ArrayList<>());
        if (mixed && !same.isEmpty()) {
            same.get(0).contents().add(part.contents());
        } else {
            same.add(part);
        }
    }
}
