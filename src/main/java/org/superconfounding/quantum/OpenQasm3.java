package org.superconfounding.quantum;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.superconfounding.quantum.Circuit.Register;
import org.superconfounding.statistics.Require;

/**
 * Writes circuits in OpenQASM 3 (openqasm.com, language version 3.0) with {@code stdgates.inc}. Qubit i is {@code q[i]}. Bits of a
 * named register appear under its name, counted from its first bit; all others in {@code c} under their own number.
 */
public final class OpenQasm3 {
    private static final String QUBITS = "q";
    private static final String UNNAMED_BITS = "c";
    private static final Set<String> RESERVED = Set.of("""
            OPENQASM include defcalgrammar def cal defcal gate extern box let break continue if else end
            return for while in switch case default nop pragma input output const readonly mutable qreg
            qubit creg bool bit int uint float angle complex array void duration stretch gphase inv pow
            ctrl negctrl dim durationof delay reset measure barrier true false im pi tau euler U p x y z h
            s sdg t tdg sx rx ry rz cx cy cz cp crx cry crz ch swap ccx cswap cu CX phase cphase id u1 u2
            u3
            q c""".split("\\s+"));

    private OpenQasm3() {}

    /**
     * The program text, lines ending in {@code \n}. Angles are written so that they read back to the same double.
     *
     * @throws IllegalArgumentException for a noise channel, a gate given by its matrix, or a register name that OpenQASM reserves
     */
    public static String export(Circuit circuit) {
        List<String> lines = new ArrayList<>();
        lines.add("OPENQASM 3.0;");
        lines.add("include \"stdgates.inc\";");
        lines.add("qubit[" + circuit.qubits() + "] " + QUBITS + ";");
        for (Register register : circuit.registers()) {
            Require.that(
                    !RESERVED.contains(register.name()), "the register name '" + register.name() + "' is reserved");
            lines.add("bit[" + register.size() + "] " + register.name() + ";");
        }
        if (circuit.registers().stream().mapToInt(Register::size).sum() < circuit.bits()) {
            lines.add("bit[" + circuit.bits() + "] " + UNNAMED_BITS + ";");
        }
        circuit.operations().forEach(operation -> lines.add(line(operation, circuit.registers())));
        return String.join("\n", lines) + "\n";
    }

    private static String line(Operation operation, List<Register> registers) {
        if (operation instanceof Operation.Unitary unitary) {
            return gate(unitary.gate()) + " " + qubits(unitary.targets()) + ";";
        }
        if (operation instanceof Operation.Measurement measurement) {
            return bit(measurement.bit(), registers) + " = measure " + qubit(measurement.qubit()) + ";";
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
        List<String> angles = new ArrayList<>();
        for (double parameter : gate.parameters()) {
            angles.add(number(parameter));
        }
        return angles.isEmpty() ? name : name + "(" + String.join(", ", angles) + ")";
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

    private static String bit(int bit, List<Register> registers) {
        for (Register register : registers) {
            if (bit >= register.firstBit() && bit < register.firstBit() + register.size()) {
                return register.name() + "[" + (bit - register.firstBit()) + "]";
            }
        }
        return UNNAMED_BITS + "[" + bit + "]";
    }
}
