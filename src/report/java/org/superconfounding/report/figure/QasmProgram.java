package org.superconfounding.report.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.superconfounding.io.Decimals;
import org.superconfounding.io.InputException;

/**
 * What a diagram needs of an OpenQASM 3 program: gates, resets and measurements on numbered qubits, in program order, each in
 * the first free column.
 */
public record QasmProgram(int qubits, int columns, List<Step> steps) {
    private static final Pattern DECLARATION = Pattern.compile("qubit\\[(\\d+)] q;");
    private static final Pattern OPERATION =
            Pattern.compile("(?:\\S+ = )?([a-z]+)(?:\\(([^)]*)\\))?((?: q\\[\\d+],?)+);");
    private static final Pattern IGNORED =
            Pattern.compile("OPENQASM .*|include .*|bit(?:\\[\\d+])? \\w+;|//.*|barrier.*|");
    private static final Pattern QUBIT = Pattern.compile("q\\[(\\d+)]");

    /** One operation by OpenQASM's name, and what the diagram writes; controls come first, the target last. */
    public record Step(String name, String label, List<Integer> qubits, int column) {}

    /** @throws InputException for a line that the diagram does not know, naming it */
    static QasmProgram parse(String name, String text) {
        int qubits = 0;
        int[] free = new int[0];
        List<Step> steps = new ArrayList<>();
        List<String> lines = text.lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher declaration = DECLARATION.matcher(line);
            if (declaration.matches()) {
                qubits = Integer.parseInt(declaration.group(1));
                free = new int[qubits];
            } else if (!IGNORED.matcher(line).matches()) {
                steps.add(placed(operation(name, i + 1, line), free));
            }
        }
        return new QasmProgram(qubits, Arrays.stream(free).max().orElse(0), List.copyOf(steps));
    }

    private static Step operation(String name, int number, String line) {
        Matcher operation = OPERATION.matcher(line);
        if (!operation.matches()) {
            throw new InputException(name + ".qasm", "", number, "\"" + line + "\" cannot be drawn", "", null);
        }
        List<Integer> qubits = QUBIT.matcher(operation.group(3))
                .results()
                .map(match -> Integer.valueOf(match.group(1)))
                .toList();
        return new Step(operation.group(1), label(operation.group(1), operation.group(2)), qubits, 0);
    }

    private static String label(String name, @Nullable String angle) {
        return switch (name) {
            case "reset" -> "|0⟩";
            case "measure" -> name;
            default ->
                name.replaceFirst("^c(?=r|h)", "").toUpperCase(Locale.ROOT)
                        + (angle == null ? "" : "(" + angle(angle) + ")");
        };
    }

    private static Step placed(Step step, int[] free) {
        int first = Collections.min(step.qubits());
        int last = Collections.max(step.qubits());
        int column = Arrays.stream(free, first, last + 1).max().orElse(0);
        Arrays.fill(free, first, last + 1, column + 1);
        return new Step(step.name(), step.label(), step.qubits(), column);
    }

    /** An angle as a multiple of π where it is one of a small denominator, else with three digits. */
    private static String angle(String text) {
        try {
            double turns = Double.parseDouble(text) / StrictMath.PI;
            for (int denominator : new int[] {1, 2, 3, 4, 6, 8, 16, 24, 48}) {
                long numerator = StrictMath.round(turns * denominator);
                if (StrictMath.abs(turns * denominator - numerator) < 1e-9) {
                    return fraction(numerator, denominator);
                }
            }
            return Decimals.fixed(Double.parseDouble(text), 3);
        } catch (NumberFormatException e) {
            return text.replace("pi", "π").replace("*", "");
        }
    }

    private static String fraction(long numerator, int denominator) {
        if (numerator == 0) {
            return "0";
        }
        String sign = numerator < 0 ? "−" : "";
        String factor = StrictMath.abs(numerator) == 1 ? "" : Long.toString(StrictMath.abs(numerator));
        return sign + factor + "π" + (denominator == 1 ? "" : "/" + denominator);
    }
}
