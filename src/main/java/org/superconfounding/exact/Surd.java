package org.superconfounding.exact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * An exact real number a + b√2 + c√5 + d√10 with rational coefficients.
 *
 * @param one a
 * @param rootTwo b
 * @param rootFive c
 * @param rootTen d
 */
public record Surd(BigFraction one, BigFraction rootTwo, BigFraction rootFive, BigFraction rootTen) {
    /** √2. */
    public static final Surd ROOT_TWO = new Surd(BigFraction.ZERO, BigFraction.ONE, BigFraction.ZERO, BigFraction.ZERO);

    /** √5. */
    public static final Surd ROOT_FIVE =
            new Surd(BigFraction.ZERO, BigFraction.ZERO, BigFraction.ONE, BigFraction.ZERO);

    private static final MathContext DIGITS = new MathContext(60);

    /** A rational number. */
    public static Surd of(BigFraction rational) {
        return new Surd(rational, BigFraction.ZERO, BigFraction.ZERO, BigFraction.ZERO);
    }

    /** The fraction {@code numerator}/{@code denominator}. */
    public static Surd of(long numerator, long denominator) {
        return of(BigFraction.of(numerator, denominator));
    }

    /** The sum. */
    public Surd plus(Surd other) {
        return new Surd(
                one.add(other.one),
                rootTwo.add(other.rootTwo),
                rootFive.add(other.rootFive),
                rootTen.add(other.rootTen));
    }

    /** The product. */
    public Surd times(Surd other) {
        return new Surd(
                one.multiply(other.one)
                        .add(rootTwo.multiply(other.rootTwo).multiply(2))
                        .add(rootFive.multiply(other.rootFive).multiply(5))
                        .add(rootTen.multiply(other.rootTen).multiply(10)),
                one.multiply(other.rootTwo)
                        .add(rootTwo.multiply(other.one))
                        .add(rootFive.multiply(other.rootTen).multiply(5))
                        .add(rootTen.multiply(other.rootFive).multiply(5)),
                one.multiply(other.rootFive)
                        .add(rootFive.multiply(other.one))
                        .add(rootTwo.multiply(other.rootTen).multiply(2))
                        .add(rootTen.multiply(other.rootTwo).multiply(2)),
                one.multiply(other.rootTen)
                        .add(rootTen.multiply(other.one))
                        .add(rootTwo.multiply(other.rootFive))
                        .add(rootFive.multiply(other.rootTwo)));
    }

    /** This times {@code numerator}/{@code denominator}. */
    public Surd times(long numerator, long denominator) {
        return times(of(numerator, denominator));
    }

    /** This less {@code other}. */
    public Surd minus(Surd other) {
        return plus(other.times(-1, 1));
    }

    /** The nearest double, up to a rounding error of the last digit. */
    public double doubleValue() {
        return decimal(one)
                .add(decimal(rootTwo).multiply(root(2)))
                .add(decimal(rootFive).multiply(root(5)))
                .add(decimal(rootTen).multiply(root(10)))
                .doubleValue();
    }

    private static BigDecimal root(int square) {
        return BigDecimal.valueOf(square).sqrt(DIGITS);
    }

    private static BigDecimal decimal(BigFraction fraction) {
        return new BigDecimal(fraction.getNumerator()).divide(new BigDecimal(fraction.getDenominator()), DIGITS);
    }

    /** This in the language of certificates, such as {@code -1/2 + 1/2*sqrt(2)}. */
    @Override
    public String toString() {
        List<String> terms = new ArrayList<>();
        term(terms, one, "");
        term(terms, rootTwo, "sqrt(2)");
        term(terms, rootFive, "sqrt(5)");
        term(terms, rootTen, "sqrt(2)*sqrt(5)");
        return terms.isEmpty() ? "0" : String.join(" + ", terms).replace("+ -", "- ");
    }

    private static void term(List<String> terms, BigFraction factor, String root) {
        if (factor.equals(BigFraction.ZERO)) {
            return;
        }
        if (root.isEmpty()) {
            terms.add(text(factor));
        } else if (factor.equals(BigFraction.ONE)) {
            terms.add(root);
        } else {
            terms.add(text(factor) + "*" + root);
        }
    }

    /** A fraction as {@code 3/4}, an integer as {@code 3}. */
    public static String text(BigFraction fraction) {
        return fraction.getDenominator().bitLength() == 1
                ? fraction.getNumerator().toString()
                : fraction.getNumerator() + "/" + fraction.getDenominator();
    }
}
