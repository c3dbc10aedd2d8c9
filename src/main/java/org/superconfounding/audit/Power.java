package org.superconfounding.audit;

import java.util.Objects;

/**
 * Power of a claim's statistical test.
 *
 * @param alternative what the world would have to be like
 * @param power probability that the test then says no, between 0 and 1
 */
public record Power(String alternative, double power) {
    /** @throws IllegalArgumentException if the power is not in [0, 1] */
    public Power {
        Objects.requireNonNull(alternative, "alternative is missing");
        if (!(power >= 0 && power <= 1)) {
            throw new IllegalArgumentException("power against \"" + alternative + "\" is " + power);
        }
    }
}
