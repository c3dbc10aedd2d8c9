package org.superconfounding.live;

import java.util.Map;

/** The knobs that a reader has turned away from a preset, by name. */
record Turned(Map<String, Double> values) {
    Turned {
        values = Map.copyOf(values);
    }

    boolean any(String... names) {
        for (String name : names) {
            if (values.containsKey(name)) {
                return true;
            }
        }
        return false;
    }

    double real(String name, double otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    int whole(String name, int otherwise) {
        return (int) real(name, otherwise);
    }

    /** An angle that readers give in degrees, in radians. */
    double radians(String name, double otherwise) {
        return values.containsKey(name) ? StrictMath.toRadians(real(name, 0)) : otherwise;
    }
}
