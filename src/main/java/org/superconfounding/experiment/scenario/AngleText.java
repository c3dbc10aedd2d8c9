package org.superconfounding.experiment.scenario;

import java.math.BigDecimal;
import java.math.MathContext;

/** Angles as decimals with the seventeen digits that determine a double. */
final class AngleText {
    private static final MathContext EXACT = new MathContext(17);

    private AngleText() {}

    static String of(double radians) {
        return new BigDecimal(radians).round(EXACT).toPlainString();
    }
}
