package org.superconfounding.live;

import org.superconfounding.io.Decimals;

/** Numbers of a request, read and written. */
final class Texts {
    private Texts() {}

    /** A number with at most twelve digits and no exponent. */
    static String number(double value) {
        return Decimals.stored(value).toPlainString();
    }

    static double real(String name, String text) {
        try {
            double value = Double.parseDouble(text);
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw refused(name, text, "a number", e);
        }
        throw refused(name, text, "a finite number", null);
    }

    static IllegalArgumentException refused(
            String name, String text, String allowed, @org.jspecify.annotations.Nullable Exception cause) {
        return new IllegalArgumentException(name + " is \"" + text + "\"; allowed: " + allowed, cause);
    }
}
