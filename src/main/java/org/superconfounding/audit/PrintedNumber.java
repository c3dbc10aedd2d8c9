package org.superconfounding.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as the paper prints it. Its rounding interval is every value that rounds to the printed digits: 11.3 stands for
 * 11.25 to 11.35. Both ends belong to it, since a tie may be rounded either way.
 *
 * @param name what is printed, such as {@code CS} or {@code CS lower limit}
 * @param text the digits as printed, such as {@code 0.990}
 * @param slack half the width of the rounding interval; null for half a unit of the last digit, as for every number that
 *     is itself printed
 */
public record PrintedNumber(
        String name,
        String text,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal slack) {
    /** Slack for binary representation of decimal ties, far below any printed digit. */
    private static final double TIE = 1e-12;

    /** @throws IllegalArgumentException if the text is not a plain decimal number */
    public PrintedNumber {
        try {
            new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("printed number \"" + text + "\" is not a plain decimal number", e);
        }
    }

    /** A number that is itself printed: no slack of its own. */
    public PrintedNumber(String name, String text) {
        this(name, text, null);
    }

    /** The difference of two printed numbers, which carries the rounding of both. */
    public static PrintedNumber difference(String name, PrintedNumber minuend, PrintedNumber subtrahend) {
        return new PrintedNumber(
                name,
                minuend.decimal().subtract(subtrahend.decimal()).toPlainString(),
                minuend.halfWidth().add(subtrahend.halfWidth()));
    }

    /** The printed digits as a number: the middle of the rounding interval. */
    public double value() {
        return decimal().doubleValue();
    }

    /** Digits printed after the point. */
    public int digits() {
        return Math.max(0, decimal().scale());
    }

    public double lower() {
        return decimal().subtract(halfWidth()).doubleValue();
    }

    public double upper() {
        return decimal().add(halfWidth()).doubleValue();
    }

    /** Whether {@code exact} may be printed as this number. */
    public boolean admits(double exact) {
        return exact >= lower() - TIE && exact <= upper() + TIE;
    }

    private BigDecimal decimal() {
        return new BigDecimal(text);
    }

    private BigDecimal halfWidth() {
        return slack != null ? slack : decimal().ulp().divide(BigDecimal.valueOf(2));
    }
}
