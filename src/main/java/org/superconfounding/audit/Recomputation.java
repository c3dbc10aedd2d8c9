package org.superconfounding.audit;

import static org.superconfounding.io.Decimals.fixed;

/**
 * A printed number recomputed from published data: the value must lie in the rounding interval.
 *
 * @param quantity what was computed, and from what
 */
public record Recomputation(Basis basis, String quantity, PrintedNumber printed, double value) implements Finding {
    public static Recomputation of(String quantity, PrintedNumber printed, double value) {
        return new Recomputation(Basis.PUBLISHED, quantity, printed, value);
    }

    @Override
    public boolean holds() {
        return printed.admits(value);
    }

    @Override
    public String summary() {
        return String.format(
                "%s: printed %s, recomputed %s, %s the rounding interval",
                quantity, printed.text(), fixed(value, printed.digits() + 3), holds() ? "inside" : "outside");
    }
}
