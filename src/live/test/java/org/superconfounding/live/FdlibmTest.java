package org.superconfounding.live;

import static org.assertj.core.api.Assertions.fail;
import static org.superconfounding.io.Refusals.assertRefused;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.superconfounding.statistics.Seed;

/** The page's functions against those of the JDK, bit by bit. */
class FdlibmTest {
    private static final int RANDOM = 200_000;

    private static void assertSame(DoubleUnaryOperator ours, DoubleUnaryOperator strict, double x) {
        double found = ours.applyAsDouble(x);
        double expected = strict.applyAsDouble(x);
        if (Double.doubleToLongBits(found) != Double.doubleToLongBits(expected)) {
            fail("at %s: %s, expected %s", x, found, expected);
        }
    }

    private static void assertTrigonometric(double x) {
        assertSame(Fdlibm::sin, StrictMath::sin, x);
        assertSame(Fdlibm::cos, StrictMath::cos, x);
    }

    @Test
    void shouldGiveSineAndCosineToTheLastBit() {
        UniformRandomProvider random = Seed.of(1).derive("fdlibm").generator();
        for (int i = 0; i < RANDOM; i++) {
            double x = 14 * (random.nextDouble() - 0.5);
            assertTrigonometric(x);
            assertTrigonometric(x * 1e-4);
            assertTrigonometric(x * 1e-9);
            assertTrigonometric(x * 1e5);
        }
    }

    @Test
    void shouldGiveThemNearMultiplesOfTheRightAngle() {
        for (int n = -5000; n <= 5000; n++) {
            double x = n * (Math.PI / 4);
            assertTrigonometric(x);
            assertTrigonometric(Math.nextUp(x));
            assertTrigonometric(Math.nextDown(x));
        }
        assertTrigonometric(-0.0);
    }

    @Test
    void shouldGiveTheArcsineToTheLastBit() {
        UniformRandomProvider random = Seed.of(2).derive("fdlibm").generator();
        for (int i = 0; i < RANDOM; i++) {
            double x = 2 * random.nextDouble() - 1;
            assertSame(Fdlibm::asin, StrictMath::asin, x);
            assertSame(Fdlibm::asin, StrictMath::asin, x * 1e-8);
            assertSame(Fdlibm::asin, StrictMath::asin, 1 - Math.abs(x) * 1e-3);
        }
        for (double x : new double[] {1, -1, 0, -0.0, 0.5, -0.5, 0.975, 1.5, Double.NaN}) {
            assertSame(Fdlibm::asin, StrictMath::asin, x);
        }
    }

    @Test
    void shouldRefuseAnglesThatItCannotReduce() {
        assertRefused(() -> Fdlibm.sin(1e6), "allowed");
        assertRefused(() -> Fdlibm.cos(Double.NaN));
    }
}
