package org.superconfounding.statistics;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.apache.commons.numbers.fraction.GeneralizedContinuedFraction;
import org.apache.commons.numbers.fraction.GeneralizedContinuedFraction.Coefficient;
import org.apache.commons.numbers.gamma.Erfcx;
import org.apache.commons.numbers.gamma.LogBeta;
import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.numbers.gamma.RegularizedGamma;

/**
 * Natural logarithms of upper tail probabilities, finite wherever the logarithm fits a double. Relative error of the logarithm at
 * most 1e-10; where the tail is nearly 1 and its logarithm nearly 0, absolute error at most 1e-14.
 *
 * <p>Near the centre of a law, where the tail itself fits a double, it comes from the library's incomplete beta and gamma functions;
 * beyond, from their continued fractions with the prefactor kept in log space (DLMF: NIST Digital Library of Mathematical Functions,
 * chapters 8 and 15).
 */
public final class LogTails {
    private static final double LOG_2 = 0.693147180559945309;
    /** Below this the library's results begin to lose digits to subnormal numbers in their intermediate steps. */
    private static final double TRUSTED = 1e-250;

    private static final double RELATIVE_ERROR = 1e-15;
    private static final int MAX_ITERATIONS = 100_000;

    private LogTails() {}

    /** log P(Z &gt; z) of the standard normal law, for any z except NaN. */
    public static double normalUpper(double z) {
        requireNumber("z", z);
        double tail = z * z / 2;
        return z >= 0 ? -tail + StrictMath.log(Erfcx.value(z / Math.sqrt(2)) / 2) : complement(normalUpper(-z));
    }

    /**
     * log P(T &gt; t) of Student's law, for any t except NaN: half the regularised incomplete beta function I_x(df/2, 1/2) at x
     * = df / (df + t²). Degrees of freedom are positive; infinitely many give the normal law.
     */
    public static double studentUpper(double t, double degreesOfFreedom) {
        requireNumber("t", t);
        Require.positive("degrees of freedom", degreesOfFreedom);
        if (degreesOfFreedom == Double.POSITIVE_INFINITY) {
            return normalUpper(t);
        }
        return t >= 0 ? studentTail(t, degreesOfFreedom) : complement(studentTail(-t, degreesOfFreedom));
    }

    /**
     * log P(X &gt; x) of the chi-square law, for any x except NaN; degrees of freedom are positive and finite. At or below 0
     * the tail is 1.
     */
    public static double chiSquareUpper(double x, double degreesOfFreedom) {
        requireNumber("x", x);
        Require.positive("degrees of freedom", Require.finite("degrees of freedom", degreesOfFreedom));
        if (x <= 0 || x == Double.POSITIVE_INFINITY) {
            return x <= 0 ? 0 : Double.NEGATIVE_INFINITY;
        }
        double shape = degreesOfFreedom / 2;
        double tail = RegularizedGamma.Q.value(shape, x / 2);
        return tail > TRUSTED ? StrictMath.log(tail) : logGammaTail(shape, x / 2);
    }

    private static double studentTail(double t, double degreesOfFreedom) {
        double scaled = t / Math.sqrt(degreesOfFreedom);
        double square = scaled * scaled;
        double tail = square < 1 ? RegularizedBeta.complement(square / (1 + square), 0.5, degreesOfFreedom / 2) : 0;
        return (tail > TRUSTED ? StrictMath.log(tail) : logBetaTail(scaled, degreesOfFreedom / 2)) - LOG_2;
    }

    /**
     * log I_x(a, 1/2) at x = 1 / (1 + s²), as x^a (1 - x)^(-1/2) / (a B(a, 1/2)) times F(1, 1/2; a + 1; -1/s²) (DLMF 8.17.8 after
     * Pfaff's transformation). Gauss's continued fraction of that F has positive terms only, so that no digit cancels for large a.
     */
    private static double logBetaTail(double s, double a) {
        double square = s * s;
        double logX = square < 1e300 ? -StrictMath.log1p(square) : -2 * StrictMath.log(s);
        double prefactor = a * logX + StrictMath.log1p(1 / square) / 2 - StrictMath.log(a) - LogBeta.value(a, 0.5);
        return prefactor - StrictMath.log(gaussFraction(a, 1 / square));
    }

    /** 1 / F(1, 1/2; a + 1; -z) for z > 0 (DLMF 15.7.1 with b = 0). */
    private static double gaussFraction(double a, double z) {
        return fraction(1, n -> {
            double k = n / 2;
            double numerator = n % 2 == 1 ? (k + 0.5) * (a + k) : k * (a + k - 0.5);
            return Coefficient.of(numerator * z / ((a + n - 1) * (a + n)), 1);
        });
    }

    /** log Q(a, x) for x far above a: Legendre's continued fraction (the even part of DLMF 8.9.2). */
    private static double logGammaTail(double a, double x) {
        double fraction = fraction(x + 1 - a, n -> Coefficient.of(n * (a - n), x + 2.0 * n + 1 - a));
        return a * StrictMath.log(x) - x - LogGamma.value(a) - StrictMath.log(fraction);
    }

    /** The continued fraction that begins with {@code first}, its terms numbered from 1. */
    private static double fraction(double first, IntFunction<Coefficient> term) {
        AtomicInteger n = new AtomicInteger();
        return GeneralizedContinuedFraction.value(
                first, () -> term.apply(n.incrementAndGet()), RELATIVE_ERROR, MAX_ITERATIONS);
    }

    /** log(1 - p) from log p. */
    private static double complement(double logP) {
        return StrictMath.log1p(-StrictMath.exp(logP));
    }

    private static void requireNumber(String name, double value) {
        Require.that(!Double.isNaN(value), "%s is NaN; it must be a number", name);
    }
}
