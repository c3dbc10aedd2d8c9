package org.superconfounding.hardware;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.superconfounding.quantum.Circuit;

/**
 * A circuit to be run on a device.
 *
 * @param name unique among the circuits run together
 * @param circuit unitary gates, then a measurement of each qubit i into bit i
 * @param parameters the angles and settings behind the circuit by name: decimals in radians, or multiples of pi
 */
public record NamedCircuit(String name, Circuit circuit, SortedMap<String, String> parameters) {
    /** @throws IllegalArgumentException if the name is blank or the parameters hold null */
    public NamedCircuit {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a circuit needs a name");
        }
        parameters.forEach((key, value) -> {
            if (value == null) {
                throw new IllegalArgumentException("parameter " + key + " of circuit " + name + " has no value");
            }
        });
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }

    /** A circuit without parameters. */
    public NamedCircuit(String name, Circuit circuit) {
        this(name, circuit, new TreeMap<>());
    }

    /** An angle as a parameter: a decimal with the seventeen digits that determine a double. */
    public static String radians(double angle) {
        return new BigDecimal(angle).round(new MathContext(17)).toPlainString();
    }
}
