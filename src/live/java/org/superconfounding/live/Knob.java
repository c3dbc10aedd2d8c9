package org.superconfounding.live;

import java.util.function.ToDoubleFunction;

/**
 * A number of a protocol that a reader can change.
 *
 * @param name as the address has it
 * @param label as the reader sees it, with its unit
 * @param whole whether only whole numbers are allowed
 * @param preset its value in a protocol; NaN where the protocol has no such number
 */
record Knob<P extends Record>(
        String name, String label, double lower, double upper, boolean whole, ToDoubleFunction<P> preset) {
    static <P extends Record> Knob<P> whole(
            String name, String label, int lower, int upper, ToDoubleFunction<P> preset) {
        return new Knob<>(name, label, lower, upper, true, preset);
    }

    static <P extends Record> Knob<P> real(
            String name, String label, double lower, double upper, ToDoubleFunction<P> preset) {
        return new Knob<>(name, label, lower, upper, false, preset);
    }

    boolean belongsTo(P protocol) {
        return !Double.isNaN(preset.applyAsDouble(protocol));
    }

    String text(P protocol) {
        return Texts.number(preset.applyAsDouble(protocol));
    }

    /** Reads a value; refuses what is no number, or out of range. */
    double read(String text) {
        double value = Texts.real(name, text);
        if (!(value >= lower && value <= upper) || whole && value != StrictMath.rint(value)) {
            throw new IllegalArgumentException(
                    name + " is " + text + "; allowed: " + (whole ? "whole numbers" : "numbers") + " from "
                            + Texts.number(lower) + " to " + Texts.number(upper));
        }
        return value;
    }
}
