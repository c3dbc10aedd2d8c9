package org.superconfounding.statistics;

import java.util.Locale;

/** Refusals of bad arguments: each message names what was wrong, its value, and what is allowed. */
public final class Require {
    private Require() {}

    /** @throws IllegalArgumentException with this message unless the condition holds */
    public static void that(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    /** @throws IllegalArgumentException with this message, its {@code %s} filled in, unless the condition holds */
    public static void that(boolean condition, String message, Object... arguments) {
        if (!condition) {
            throw refusal(message, arguments);
        }
    }

    public static double probability(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw refusal("%s is %s; it must be in [0, 1]", name, value);
        }
        return value;
    }

    public static double openUnit(String name, double value) {
        if (!(value > 0 && value < 1)) {
            throw refusal("%s is %s; it must be in (0, 1)", name, value);
        }
        return value;
    }

    public static double finite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw refusal("%s is %s; it must be finite", name, value);
        }
        return value;
    }

    public static void positive(String name, double value) {
        if (!(value > 0)) {
            throw refusal("%s is %s; it must be positive", name, value);
        }
    }

    public static long atLeast(String name, long minimum, long value) {
        if (value < minimum) {
            throw refusal("%s is %s; it must be at least %s", name, value, minimum);
        }
        return value;
    }

    public static int within(String name, int minimum, int maximum, int value) {
        if (value < minimum || value > maximum) {
            throw refusal("%s is %s; allowed are %s to %s", name, value, minimum, maximum);
        }
        return value;
    }

    /** A number that a weight, a penalty or a tolerance can be: above 0 and finite. */
    public static void positiveFinite(String name, double value) {
        positive(name, value);
        finite(name, value);
    }

    public static void successes(long k, long n) {
        atLeast("number of trials", 1, n);
        if (k < 0 || k > n) {
            throw refusal("number of successes is %s; it must be in [0, %s]", k, n);
        }
    }

    static void sameLength(String first, int firstLength, String second, int secondLength) {
        if (firstLength != secondLength) {
            throw refusal(
                    "%s: %s values, %s: %s; both must have the same number", first, firstLength, second, secondLength);
        }
    }

    /** A copy of at least {@code minimum} values, all of them finite. */
    static double[] finiteCopy(String name, double[] values, int minimum) {
        atLeast("number of values in " + name, minimum, values.length);
        double[] copy = values.clone();
        for (int i = 0; i < copy.length; i++) {
            if (!Double.isFinite(copy[i])) {
                throw refusal("%s[%s] is %s; it must be finite", name, i, copy[i]);
            }
        }
        return copy;
    }

    static IllegalArgumentException refusal(String message, Object... arguments) {
        return new IllegalArgumentException(String.format(Locale.ROOT, message, arguments));
    }
}
