package org.superconfounding.experiment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.superconfounding.bell.Behaviour;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.ComplexMatrix;
import org.superconfounding.quantum.OpenQasm3;
import org.superconfounding.quantum.Operation;

/** Protocols as text: the same text for equal protocols, on every JDK. Random streams and the names shown to readers come from it. */
public final class ProtocolText {
    private static final MathContext SHOWN = new MathContext(4);

    private ProtocolText() {}

    /** Every component with its value, such as {@code trials=100, shots=10000}; numbers exactly. */
    public static String of(Record protocol) {
        return Component.of(protocol).stream()
                .map(component -> component.name() + "=" + value(component.value()))
                .collect(Collectors.joining(", "));
    }

    /** The components in which {@code protocol} differs from {@code reference}; {@code as written} if in none. */
    public static <P extends Record> String difference(P protocol, P reference) {
        List<String> parts = new ArrayList<>();
        List<Component> others = Component.of(reference);
        for (Component component : Component.of(protocol)) {
            Component other = others.get(component.index());
            if (!value(component.value()).equals(value(other.value()))) {
                parts.add(words(component.name()) + " " + shown(component.value()));
            }
        }
        return parts.isEmpty() ? "as written" : String.join(", ", parts);
    }

    private static String value(Object value) {
        if (value instanceof Double number) {
            return new BigDecimal(number).toPlainString();
        }
        if (value instanceof Number || value instanceof Boolean || value instanceof String) {
            return value.toString();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(ProtocolText::value).toList().toString();
        }
        if (value instanceof Circuit circuit) {
            return program(circuit);
        }
        if (value instanceof Behaviour behaviour) {
            return laws(behaviour);
        }
        if (value instanceof Record record) {
            return record.getClass().getSimpleName() + "(" + of(record) + ")";
        }
        throw new IllegalArgumentException(
                "a protocol holds a " + value.getClass().getName() + ", which has no text of its own");
    }

    /** OpenQASM, with Kraus operators where it has no statement for noise. */
    private static String program(Circuit circuit) {
        StringBuilder text = new StringBuilder();
        Circuit.Builder noiseless = Circuit.builder(circuit.qubits(), circuit.bits());
        for (Operation operation : circuit.operations()) {
            if (operation instanceof Operation.Noise noise) {
                text.append(OpenQasm3.export(noiseless.build())).append(kraus(noise));
                noiseless = Circuit.builder(circuit.qubits(), circuit.bits());
            } else {
                noiseless.add(operation);
            }
        }
        return text.isEmpty() ? OpenQasm3.export(circuit) : text + OpenQasm3.export(noiseless.build());
    }

    private static String kraus(Operation.Noise noise) {
        StringBuilder text = new StringBuilder("noise on " + noise.targets());
        for (ComplexMatrix operator : noise.channel().kraus()) {
            for (int row = 0; row < operator.rows(); row++) {
                for (int column = 0; column < operator.columns(); column++) {
                    text.append(' ').append(value(operator.re(row, column)));
                    text.append(' ').append(value(operator.im(row, column)));
                }
            }
        }
        return text.append('\n').toString();
    }

    private static String laws(Behaviour behaviour) {
        StringBuilder text = new StringBuilder("behaviour");
        for (int settings = 0; settings < 1 << behaviour.parties(); settings++) {
            for (double probability : behaviour.law(settings)) {
                text.append(' ').append(value(probability));
            }
        }
        return text.toString();
    }

    /** A value as a reader wants it: short. */
    private static String shown(Object value) {
        if (value instanceof Double number) {
            return new BigDecimal(number).round(SHOWN).stripTrailingZeros().toPlainString();
        }
        if (value instanceof Circuit || value instanceof Behaviour) {
            return "another";
        }
        if (value instanceof Record record) {
            List<String> parts = Component.of(record).stream()
                    .map(component -> words(component.name()) + " " + shown(component.value()))
                    .toList();
            String name = words(record.getClass().getSimpleName());
            return parts.isEmpty() ? name : name + " (" + String.join(", ", parts) + ")";
        }
        return value(value);
    }

    private static String words(String camelCase) {
        return camelCase.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
