package org.superconfounding.hardware.ionq;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * Money, as the service states it.
 *
 * @param unit currency, such as {@code usd}, or {@code credit}
 */
public record Price(BigDecimal total, String unit) {
    boolean inDollars() {
        return unit.toLowerCase(Locale.ROOT).equals("usd");
    }

    /** For people. */
    @Override
    public String toString() {
        return total.toPlainString() + " " + Excerpt.of(unit);
    }
}
