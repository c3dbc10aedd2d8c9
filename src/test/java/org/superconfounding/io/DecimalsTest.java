package org.superconfounding.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.Refusals.assertRefused;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class DecimalsTest {
    @Test
    void shouldPrintFixedPlacesWithoutNegativeZero() {
        assertThat(Decimals.fixed(-0.0001, 3)).isEqualTo("0.000");
        assertThat(Decimals.fixed(2.5, 0)).isEqualTo("2");
        assertThat(Decimals.fixed(Double.NEGATIVE_INFINITY, 3)).isEqualTo("-∞");
    }

    @Test
    void shouldPrintProbabilitiesFarBelowUnderflow() {
        assertThat(Decimals.probability(StrictMath.log(5.88e-68))).isEqualTo("5.9e-68");
        assertThat(Decimals.probability(-2302.585)).isEqualTo("1.0e-1000");
        assertThat(Decimals.probability(StrictMath.log(0.8644))).isEqualTo("0.8644");
        assertThat(Decimals.probability(Double.NEGATIVE_INFINITY)).isEqualTo("0");
    }

    @Property
    void shouldStoreTwelveSignificantDigits(@ForAll @DoubleRange(min = -1e9, max = 1e9) double value) {
        assertThat(Decimals.stored(value).doubleValue())
                .isBetween(value - Math.abs(value) * 1e-11, value + Math.abs(value) * 1e-11);
    }

    @Test
    void shouldRefuseWhatIsNoNumber() {
        assertRefused(() -> Decimals.stored(Double.NaN));
        assertRefused(() -> Decimals.fixed(Double.NaN, 2));
    }
}
