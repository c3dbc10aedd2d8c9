package org.superconfounding.hardware;

import static org.superconfounding.hardware.InvalidFieldException.require;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** The number of equal outcomes behind a published correlator, by exact integer arithmetic. */
final class EqualCount {
    private static final Pattern DECIMAL = Pattern.compile("-?[01](\\.[0-9]{1,12})?");

    private EqualCount() {}

    /**
     * The k of E = (k − (n − k)) / n, that is k = (1 + E) n / 2.
     *
     * @param field what to name when the correlator is refused
     * @throws InvalidFieldException if {@code correlator} is no decimal in [−1, 1] or no integer k gives it exactly
     */
    static int of(String correlator, int shots, String field) {
        require(
                DECIMAL.matcher(correlator).matches(),
                field,
                "\"" + shortened(correlator) + "\" is no decimal number between -1 and 1, such as \"-0.780\"");
        BigDecimal twice = new BigDecimal(correlator).add(BigDecimal.ONE).multiply(BigDecimal.valueOf(shots));
        BigDecimal[] halves = twice.divideAndRemainder(BigDecimal.valueOf(2));
        boolean exact = halves[1].signum() == 0;
        boolean inRange = halves[0].signum() >= 0 && halves[0].compareTo(BigDecimal.valueOf(shots)) <= 0;
        require(
                exact && inRange,
                field,
                "no integer count of equal outcomes among " + shots + " shots gives the correlator " + correlator
                        + ": (1 + E) n / 2 is "
                        + twice.divide(BigDecimal.valueOf(2)).toPlainString());
        return halves[0].intValueExact();
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
