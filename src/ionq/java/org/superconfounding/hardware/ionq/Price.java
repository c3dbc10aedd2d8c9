package org.superconfounding.hardware.ionq;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Money, as the service states it.
 *
 * @param unit currency, such as {@code usd}, or {@code credit}
 * @param rate what it was computed from, as the service states it: a JSON list of rates
 */
public record Price(BigDecimal total, String unit, @Nullable String rate) {
    boolean inDollars() {
        return unit.toLowerCase(Locale.ROOT).equals("usd");
    }

    /** For people. */
    @Override
    public String toString() {
        return total.toPlainString() + " " + Excerpt.of(unit);
    }
}
