package org.superconfounding.io;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as text, the same bytes on every Java release, locale and machine. */
public final class Decimals {
    private static final MathContext STORED = new MathContext(12, RoundingMode.HALF_EVEN);

    private Decimals() {}

    /** {@code value} with {@code digits} places after the point, never {@code -0.00}; infinities as ∞ and −∞. */
    public static String fixed(double value, int digits) {
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "-∞";
        }
        if (Double.isNaN(value)) {
            throw new IllegalArgumentException("not a number: nothing to print");
        }
        BigDecimal rounded = new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? BigDecimal.ZERO.setScale(digits).toPlainString() : rounded.toPlainString();
    }

    /** A percentage of a share in [0, 1], such as {@code 45.3 %}. */
    public static String percent(double share, int digits) {
        return fixed(100 * share, digits) + " %";
    }

    /** Grouped integer, such as {@code 10,000}. */
    public static String count(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** So many of a thing, such as {@code 1 circuit} or {@code 1,000 circuits}; {@code noun} in the singular, its plural ends in s. */
    public static String count(long value, String noun) {
        return count(value) + " " + noun + (value == 1 ? "" : "s");
    }

    /** Power-of-ten notation for a probability given by its natural logarithm, such as {@code 5.9e-68}, without underflow. */
    public static String probability(double naturalLog) {
        if (naturalLog == Double.NEGATIVE_INFINITY) {
            return "0";
        }
        double log10 = naturalLog / StrictMath.log(10);
        if (log10 > -4) {
            return fixed(StrictMath.exp(naturalLog), 4);
        }
        int exponent = (int) StrictMath.floor(log10);
        String mantissa = fixed(StrictMath.pow(10, log10 - exponent), 1);
        return mantissa.equals("10.0") ? "1.0e" + (exponent + 1) : mantissa + "e" + exponent;
    }

    /** Twelve significant digits: how numbers are stored in evidence. Refuses NaN and infinities. */
    public static BigDecimal stored(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("only finite numbers are stored, got " + value);
        }
        BigDecimal rounded = new BigDecimal(value).round(STORED).stripTrailingZeros();
        return rounded.signum() == 0 ? BigDecimal.ZERO : rounded;
    }
}
