package org.superconfounding.quantum;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * Writes circuits in OpenQASM 3 (openqasm.com, language version 3.0) with {@code stdgates.inc}. Qubit i is {@code q[i]},
 * classical bit i is {@code c[i]}.
 */
public final class OpenQasm3 {
    private static final String QUBITS = "q";
    private static final String BITS = "c";

    private OpenQasm3() {}

    /**
     * The program text, lines ending in {@code \n}; refuses noise, and a gate given by its matrix. Angles read back to the same
     * double.
     */
    public static String export(Circuit circuit) {
        List<String> lines = new ArrayList<>();
        lines.add("OPENQASM 3.0;");
        lines.add("include \"stdgates.inc\";");
        lines.add("qubit[" + circuit.qubits() + "] " + QUBITS + ";");
        if (circuit.bits() > 0) {
            lines.add("bit[" + circuit.bits() + "] " + BITS + ";");
        }
        circuit.operations().forEach(operation -> lines.add(line(operation)));
        return String.join("\n", lines) + "\n";
    }

    private static String line(Operation operation) {
        if (operation instanceof Operation.Unitary unitary) {
            return gate(unitary.gate()) + " " + qubits(unitary.targets()) + ";";
        }
        if (operation instanceof Operation.Measurement measurement) {
            return BITS + "[" + measurement.bit() + "] = measure " + qubit(measurement.qubit()) + ";";
        }
        if (operation instanceof Operation.Reset reset) {
            return "reset " + qubit(reset.qubit()) + ";";
        }
        throw new IllegalArgumentException("OpenQASM 3 has no statement for noise: " + operation);
    }

    private static String gate(Gate gate) {
        String name = gate.qasmName()
                .orElseThrow(() -> new IllegalArgumentException(
                        "gate " + gate.name() + " is given by its matrix and has no name in OpenQASM 3"));
        String angles =
                DoubleStream.of(gate.parameters()).mapToObj(OpenQasm3::number).collect(Collectors.joining(", "));
        return angles.isEmpty() ? name : name + "(" + angles + ")";
    }

    /** Seventeen significant digits, which identify a double; through BigDecimal they are the same on every JDK. */
    private static String number(double value) {
        return new BigDecimal(value)
                .round(new MathContext(17))
                .stripTrailingZeros()
                .toString();
    }

    private static String qubits(List<Integer> targets) {
        return targets.stream().map(OpenQasm3::qubit).collect(Collectors.joining(", "));
    }

    private static String qubit(int qubit) {
        return QUBITS + "[" + qubit + "]";
    }
}
