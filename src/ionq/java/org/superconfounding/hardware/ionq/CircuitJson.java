package org.superconfounding.hardware.ionq;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.Gate;
import org.superconfounding.quantum.Operation;

/**
 * Circuits in the service's format {@code ionq.circuit.v1}, gate set {@code qis}. Rotations in radians. The format has no
 * measurement: every qubit is read at the end, qubit i as bit i of the outcome. So a circuit must do just that.
 */
final class CircuitJson {
    private static final MathContext EXACT = new MathContext(17);

    private CircuitJson() {}

    /**
     * The list of gates.
     *
     * @throws IllegalArgumentException if the circuit holds noise, a reset, a measurement before the end, a qubit that is not
     *     measured into its own bit, or a gate the format does not have
     */
    static ArrayNode gates(Circuit circuit) {
        ArrayNode gates = JsonNodeFactory.instance.arrayNode();
        int measured = 0;
        for (Operation operation : circuit.operations()) {
            if (operation instanceof Operation.Measurement measurement) {
                require(measurement.qubit() == measurement.bit(), "qubit i must be measured into bit i");
                require((measured >> measurement.qubit() & 1) == 0, "a qubit is measured twice");
                measured |= 1 << measurement.qubit();
            } else if (operation instanceof Operation.Unitary unitary) {
                for (int target : unitary.targets()) {
                    require((measured >> target & 1) == 0, "a gate follows a measurement of its qubit");
                }
                add(gates, unitary.gate(), unitary.targets());
            } else {
                throw new IllegalArgumentException("a device runs gates and final measurements only, not " + operation);
            }
        }
        require(measured == (1 << circuit.qubits()) - 1, "every qubit must be measured");
        return gates;
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("this circuit cannot be run on a device: " + rule);
        }
    }

    private static void add(ArrayNode gates, Gate gate, List<Integer> targets) {
        // A gate given by its matrix may have any name, also that of another gate.
        if (gate.qasmName().isEmpty()) {
            throw unknown(gate);
        }
        double[] angles = gate.parameters();
        switch (gate.name()) {
            case "X", "Y", "Z", "H", "S", "T" -> single(gates, gate.name().toLowerCase(Locale.ROOT), targets);
            case "SDG" -> single(gates, "si", targets);
            case "TDG" -> single(gates, "ti", targets);
            case "SX" -> single(gates, "v", targets);
            case "SXDG" -> single(gates, "vi", targets);
            case "RX" -> rotation(gates, "rx", targets, angles[0]);
            case "RY" -> rotation(gates, "ry", targets, angles[0]);
            // A phase gate is RZ up to a global phase, which no measurement sees.
            case "RZ", "PHASE" -> rotation(gates, "rz", targets, angles[0]);
            case "U" -> {
                rotation(gates, "rz", targets, angles[2]);
                rotation(gates, "ry", targets, angles[0]);
                rotation(gates, "rz", targets, angles[1]);
            }
            case "CNOT" -> single(gates, "cnot", targets.subList(1, 2)).put("control", targets.get(0));
            case "CZ" -> single(gates, "z", targets.subList(1, 2)).put("control", targets.get(0));
            case "CCX" -> controls(single(gates, "x", targets.subList(2, 3)), targets.subList(0, 2));
            case "SWAP" -> {
                ArrayNode both = gates.addObject().put("gate", "swap").putArray("targets");
                targets.forEach(both::add);
            }
            default -> throw unknown(gate);
        }
    }

    private static IllegalArgumentException unknown(Gate gate) {
        return new IllegalArgumentException("the service has no gate for " + gate.name());
    }

    private static ObjectNode single(ArrayNode gates, String name, List<Integer> target) {
        return gates.addObject().put("gate", name).put("target", target.get(0));
    }

    private static void rotation(ArrayNode gates, String name, List<Integer> target, double angle) {
        // Seventeen digits determine a double: what is recorded is what was meant.
        single(gates, name, target)
                .put("rotation", new BigDecimal(angle).round(EXACT).stripTrailingZeros());
    }

    private static void controls(ObjectNode gate, List<Integer> qubits) {
        ArrayNode controls = gate.putArray("controls");
        qubits.forEach(controls::add);
    }
}
