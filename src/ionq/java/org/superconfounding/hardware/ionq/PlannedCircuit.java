package org.superconfounding.hardware.ionq;

import java.util.SortedMap;
import java.util.TreeMap;
import org.superconfounding.hardware.Document;
import org.superconfounding.hardware.NamedCircuit;

/** A circuit as it was submitted; none of its parts may be missing. */
record PlannedCircuit(String name, int qubits, SortedMap<String, String> parameters, Document program) {
    PlannedCircuit {
        if (name == null || parameters == null || program == null) {
            throw new IllegalArgumentException("a circuit has name, parameters and program");
        }
        parameters = new TreeMap<>(parameters);
    }

    static PlannedCircuit of(NamedCircuit named) {
        return new PlannedCircuit(
                named.name(), named.circuit().qubits(), named.parameters(), JobPayload.program(named));
    }
}
