package org.superconfounding.exact;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** The ring laws, and the way to a double. */
class SurdProperties {
    private static Surd surd(int a, int b, int c, int d) {
        return Surd.of(a, 7)
                .plus(Surd.ROOT_TWO.times(b, 3))
                .plus(Surd.ROOT_FIVE.times(c, 5))
                .plus(Surd.ROOT_TWO.times(Surd.ROOT_FIVE).times(d, 2));
    }

    @Property(tries = 200)
    void shouldDistributeProductsOverSums(
            @ForAll @IntRange(min = -50, max = 50) int a,
            @ForAll @IntRange(min = -50, max = 50) int b,
            @ForAll @IntRange(min = -50, max = 50) int c,
            @ForAll @IntRange(min = -50, max = 50) int d) {
        Surd x = surd(a, b, c, d);
        Surd y = surd(d, a, b, c);
        Surd z = surd(c, d, a, b);

        assertThat(x.times(y.plus(z))).isEqualTo(x.times(y).plus(x.times(z)));
        assertThat(x.times(y)).isEqualTo(y.times(x));
        assertThat(x.times(y).times(z)).isEqualTo(x.times(y.times(z)));
        assertThat(x.minus(x)).isEqualTo(Surd.of(0, 1));
    }

    @Property(tries = 200)
    void shouldMultiplyLikeRealNumbers(
            @ForAll @IntRange(min = 1, max = 50) int a,
            @ForAll @IntRange(min = 1, max = 50) int b,
            @ForAll @IntRange(min = 1, max = 50) int c,
            @ForAll @IntRange(min = 1, max = 50) int d) {
        Surd x = surd(a, b, c, d);
        Surd y = surd(b, c, d, a);

        assertThat(x.times(y).doubleValue())
                .isCloseTo(x.doubleValue() * y.doubleValue(), Percentage.withPercentage(1e-12));
    }

    @Test
    void shouldWriteTheLanguageOfCertificates() {
        assertThat(Surd.of(0, 1)).hasToString("0");
        assertThat(Surd.ROOT_TWO.times(2, 1)).hasToString("2*sqrt(2)");
        assertThat(Surd.ROOT_FIVE.times(5, 2).minus(Surd.of(11, 2))).hasToString("-11/2 + 5/2*sqrt(5)");
        assertThat(Surd.of(1, 2).minus(Surd.ROOT_TWO.times(Surd.ROOT_FIVE))).hasToString("1/2 - 1*sqrt(2)*sqrt(5)");
    }
}
