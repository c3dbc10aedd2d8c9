package org.superconfounding.hardware.ionq;

import com.fasterxml.jackson.databind.JsonNode;
import org.superconfounding.hardware.Document;
import org.superconfounding.io.StrictMapper;

/** What the price of a circuit depends on. */
record CircuitSize(int qubits, int oneQubitGates, int twoQubitGates) {
    /** A gate with two controls counts as the six two-qubit gates that compile it. */
    private static final int TOFFOLI = 6;

    /** The size of a circuit as submitted. */
    static CircuitSize of(Document program) {
        JsonNode tree = StrictMapper.json().read(program.body(), "submitted circuit", JsonNode.class);
        int one = 0;
        int two = 0;
        for (JsonNode gate : tree.path("circuit")) {
            if (gate.has("controls")) {
                two += TOFFOLI;
            } else if (gate.has("control") || gate.has("targets")) {
                two++;
            } else {
                one++;
            }
        }
        return new CircuitSize(tree.path("qubits").asInt(), one, two);
    }
}
