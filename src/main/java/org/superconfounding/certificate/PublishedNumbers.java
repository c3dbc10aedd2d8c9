package org.superconfounding.certificate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.superconfounding.certificate.Certificate.Kind;
import org.superconfounding.exact.Surd;

/** Arithmetic on printed numbers: intervals, spreads, wins. A number printed with some digits stands for its rounding interval. */
public final class PublishedNumbers {
    /** Brackets of quantiles, which the certificate proves. */
    private static final String[] NORMAL_975 = {"1.959963", "1.959965"};

    private static final String[] NORMAL_OF_THE_PRINTED_P = {"0.1707", "0.1709"};
    private static final String[] STUDENT_975 = {"12.706", "12.707"};

    /** Variance of the mean CS of both recorded runs, from their eight correlators at 1,000 shots each. */
    private static final BigFraction NOISE = Stream.of(
                    "0.724", "0.68", "0.712", "0.676", "0.708", "0.692", "0.66", "0.686")
            .map(correlator -> BigFraction.ONE.subtract(square(correlator)))
            .reduce(BigFraction.ZERO, BigFraction::add)
            .divide(16_000);

    private static final long STATED_SHOTS = 100_000;

    private PublishedNumbers() {}

    /** Shots of the printed intervals of P(B|do(A)). */
    public static Certificate interventionalShots() {
        BigFraction low = square(NORMAL_975[0]);
        BigFraction high = square(NORMAL_975[1]);
        BigFraction most = high.divide(fraction("0.0087").pow(2)).subtract(low);
        BigFraction least = low.multiply(
                        fraction("1").subtract(fraction("0.0027").pow(2)))
                .divide(fraction("0.0089").pow(2))
                .subtract(high);
        CertificateBuilder builder = quantile(
                        Certificate.of(
                                        "shots-of-the-interventional-intervals",
                                        Kind.ARITHMETIC,
                                        "Wilson intervals of {level} with the printed limits of both interventions belong to at least {least} and"
                                                + " at most {most} shots, not to {stated}; {log} shots have them.")
                                .unknown("n", "p", "y"),
                        "level",
                        "0.95",
                        NORMAL_975)
                .equal("(2*n*p + y)^2 - 4*(n + y)*n*p^2", "y*(n + y) - y*n*(2*p - 1)^2")
                .because(
                        "Wilson's limits are the two roots of a quadratic equation, with y the square of the quantile, p the share of"
                                + " successes and n the shots; their distance squared is this over (n + y) squared, at most y over (n + y)")
                .let("widest", "0.0089")
                .equal("widest", "0.5057 - 0.4969 + 0.0001")
                .let("narrowest", "0.0087")
                .equal("narrowest", "0.5057 - 0.4969 - 0.0001")
                .equal("widest", "0.5051 - 0.4964 + 0.0002")
                .because("the other interval is narrower, so that it would allow more")
                .let("skew", "0.0027")
                .equal("skew", "2*(0.5013 + 0.00005) - 1")
                .let("least", ceiling(least))
                .let("most", floor(most))
                .let("stated", Surd.of(STATED_SHOTS, 1))
                .less("most", "high^2/narrowest^2 - low^2", "most + 1")
                .less("least - 1", "low^2*(1 - skew^2)/widest^2 - high^2", "least")
                .less("most", "stated")
                .let("log", Surd.of(50_000, 1));
        fits(builder, "0.4969", "0.5057", "0.5013");
        fits(builder, "0.4964", "0.5051", "0.5008");
        return builder.build();
    }

    /** Some number of successes in 50,000 shots prints as these: x lies beyond the limits where n(k/n − x)² exceeds z² x(1 − x). */
    private static void fits(CertificateBuilder builder, String lower, String upper, String share) {
        long k = LongStream.range(24_000, 26_000)
                .filter(successes -> prints(successes, lower, upper, share))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no number of successes in 50,000 shots prints [" + lower + ", " + upper + "]"));
        String successes = k + "/log";
        builder.atMost(share + " - 0.00005", successes, share + " + 0.00005");
        beyond(builder, successes, lower + " - 0.00005");
        within(builder, successes, lower + " + 0.00005");
        within(builder, successes, upper + " - 0.00005");
        beyond(builder, successes, upper + " + 0.00005");
    }

    private static void beyond(CertificateBuilder builder, String share, String x) {
        builder.less("high^2*(" + x + ")*(1 - (" + x + "))", "log*(" + share + " - (" + x + "))^2");
    }

    private static void within(CertificateBuilder builder, String share, String x) {
        builder.less("log*(" + share + " - (" + x + "))^2", "low^2*(" + x + ")*(1 - (" + x + "))");
    }

    private static boolean prints(long successes, String lower, String upper, String share) {
        BigFraction p = BigFraction.of(successes, 50_000);
        BigFraction half = fraction("0.00005");
        BigFraction from = fraction(share).subtract(half);
        BigFraction to = fraction(share).add(half);
        return p.compareTo(from) >= 0
                && p.compareTo(to) <= 0
                && side(p, fraction(lower).subtract(half), NORMAL_975[1]) > 0
                && side(p, fraction(lower).add(half), NORMAL_975[0]) < 0
                && side(p, fraction(upper).subtract(half), NORMAL_975[0]) < 0
                && side(p, fraction(upper).add(half), NORMAL_975[1]) > 0;
    }

    private static int side(BigFraction p, BigFraction x, String quantile) {
        BigFraction distance = p.subtract(x).pow(2).multiply(50_000);
        return distance.compareTo(square(quantile).multiply(x).multiply(BigFraction.ONE.subtract(x)));
    }

    /** Shots of the printed limits 0.9998 and 0.0002. */
    public static Certificate observationalShots() {
        BigFraction low = square(NORMAL_975[0]);
        BigFraction high = square(NORMAL_975[1]);
        BigFraction least = low.multiply(fraction("0.99975")).divide(fraction("0.00025"));
        BigFraction most = high.multiply(fraction("0.99985")).divide(fraction("0.00015"));
        return quantile(
                        Certificate.of(
                                        "shots-of-the-observational-limits",
                                        Kind.ARITHMETIC,
                                        "A Wilson limit of {level} that prints {printed} where every shot agrees belongs to at least {least} and"
                                                + " at most {most} shots, not to {half}, which is half of {stated}.")
                                .unknown("n", "y"),
                        "level",
                        "0.95",
                        NORMAL_975)
                .let("whole", "n + y")
                .equal("n*(whole - n)^2", "y*n*(whole - n)")
                .because(
                        "so n over (n + y) solves Wilson's equation where every shot agrees, with y the square of the quantile and n the"
                                + " shots")
                .let("printed", "0.9998")
                .let("least", ceiling(least))
                .let("most", floor(most))
                .let("stated", Surd.of(STATED_SHOTS, 1))
                .let("half", Surd.of(STATED_SHOTS / 2, 1))
                .equal("half", "stated/2")
                .less("least - 1", "low^2*(printed - 0.00005)/(1 - (printed - 0.00005))", "least")
                .less("most", "high^2*(printed + 0.00005)/(1 - (printed + 0.00005))", "most + 1")
                .less("most", "half")
                .build();
    }

    /** Shots of Δ = 0.0005 with p = 0.8644. */
    public static Certificate shotsOfTheComparison() {
        BigFraction high = square(NORMAL_OF_THE_PRINTED_P[1]);
        BigFraction most = high.divide(fraction("0.00045").pow(2)).divide(2);
        return quantile(
                        Certificate.of(
                                "shots-of-the-printed-p",
                                Kind.ARITHMETIC,
                                "A difference that prints {difference} with a p that prints {p} belongs to at most {most} shots for each"
                                        + " intervention, not to {stated}."),
                        "level",
                        "1 - 0.8644 + 0.00005",
                        NORMAL_OF_THE_PRINTED_P)
                .restsOn(
                        "A pooled variance is at most that of a fair coin, so the statistic squared is at least twice the shots times the"
                                + " difference squared.")
                .let("p", "0.8644")
                .equal("level", "1 - p + 0.00005")
                .let("difference", "0.0005")
                .let("most", floor(most))
                .let("stated", Surd.of(STATED_SHOTS, 1))
                .less("most", "high^2/(2*(difference - 0.00005)^2)", "most + 1")
                .less("most", "stated")
                .less("0", "low")
                .build();
    }

    /** What the ± of the hardware values are and are not. */
    public static Certificate hardwareSpreads() {
        CertificateBuilder builder = quantile(
                Certificate.of(
                                "hardware-spreads",
                                Kind.ARITHMETIC,
                                "The two runs of the Bell state have a standard deviation that prints {prints}, not the printed {printed}; those of"
                                        + " product states print {none}. With both, a Student interval of {level} would be some {factor} times the"
                                        + " half distance of the two values, and neither spread is one, nor a normal one from shot noise.")
                        .restsOn(
                                "The Student quantile for one degree of freedom is the tangent of (the level times a right angle)."),
                "level",
                "0.95",
                NORMAL_975);
        builder.let("factor", STUDENT_975[0])
                .let("small", arctangent("(1/" + STUDENT_975[1] + ")", 4))
                .let("large", arctangent("(1/factor)", 3))
                .less("40*small", "piAtLeast")
                .less("piAtMost", "40*large", "40*small + 0.0003")
                .because(
                        "so the quantile lies between the factor and the other bracket: its inverse is the tangent of a twentieth of a"
                                + " right angle")
                .equal("(1 - level)*40/2", "1")
                .let("one", "2.792/2")
                .let("two", "2.746/2")
                .let("prints", "0.016")
                .let("printed", "0.017")
                .less("(prints - 0.0005)^2", "(one - two)^2/2", "(prints + 0.0005)^2")
                .equal("printed", "prints + 0.001")
                .let("none", "0.032")
                .less("(none - 0.0005)^2", "(0.436/2 - 0.346/2)^2/2", "(none + 0.0005)^2")
                .less("printed + 0.0005", "factor*(one - two)/2")
                .less("none + 0.0005", "factor*(0.436/2 - 0.346/2)/2")
                .let("noise", Surd.of(NOISE))
                .equal(
                        "noise",
                        "(8 - 0.724^2 - 0.68^2 - 0.712^2 - 0.676^2 - 0.708^2 - 0.692^2 - 0.66^2 - 0.686^2)/1000/16")
                .because("the variance of the mean CS of both runs, a thousand shots for each correlator")
                .equal("0.724 + 0.68 + 0.712 + 0.676", "2*one")
                .equal("0.708 + 0.692 + 0.66 + 0.686", "2*two")
                .less("(printed + 0.0005)^2", "low^2*noise");
        return builder.build();
    }

    /** Printed intervals that miss the bound they are said to show. */
    public static Certificate classicalInterval() {
        return Certificate.of(
                        "classical-interval-excludes-one",
                        Kind.ARITHMETIC,
                        "The printed interval of the classical mean, whose upper limit is {upper}, does not contain {one}; that of the"
                                + " baseline, whose lower limit is {lower}, does not contain {zero}.")
                .let("upper", "0.990")
                .let("one", "1")
                .less("upper + 0.0005", "one")
                .let("lower", "0.275")
                .let("zero", "0")
                .less("zero", "lower - 0.0005")
                .equal("one - 2*0.005", "upper")
                .because("the law of a strategy of which each outcome product is flipped once in two hundred shots")
                .build();
    }

    /** The binomial tail of 196 wins in 245 trials. */
    public static Certificate delftWins() {
        return Certificate.of(
                        "delft-wins",
                        Kind.ARITHMETIC,
                        "A local model wins {wins} or more of {trials} trials with a probability that prints {printed}.")
                .restsOn(
                        "chsh-local-winning-probability: whatever a model remembers, it wins each trial with three quarters at most.")
                .let("wins", Surd.of(196, 1))
                .let("trials", Surd.of(245, 1))
                .equal("wins", "23 + 23 + 33 + 30 + 22 + 24 + 20 + 21")
                .because("equal outcomes at the first three choices of settings, unequal ones at the last")
                .equal("trials", "wins + 3 + 4 + 11 + 5 + 10 + 6 + 4 + 6")
                .let("printed", "0.039")
                .let(
                        "tail",
                        "factorial(trials)/4^trials*sum(k in {wins..trials}: 3^k/(factorial(k)*factorial(trials - k)))")
                .atMost("printed - 0.0005", "tail", "printed + 0.0005")
                .build();
    }

    /**
     * Proves 0 &lt; low &lt; z &lt; high for the z of which {@code level} lies between −z and z: the integral of exp(−x²/2) by its
     * alternating series, squared, against level² π/2.
     */
    private static CertificateBuilder quantile(
            CertificateBuilder builder, String name, String level, String[] bracket) {
        pi(
                builder.restsOn(
                        "A series of falling terms with changing signs lies between any two of its partial sums that follow each other."));
        return builder.let(name, level)
                .let("low", bracket[0])
                .let("high", bracket[1])
                .let("areaToLow", gauss("low", 14))
                .because("the bell curve's integral from zero to low, without its factor, and a little more")
                .let("areaToHigh", gauss("high", 15))
                .less("areaToLow^2", "(" + name + ")^2*piAtLeast/2")
                .less("(" + name + ")^2*piAtMost/2", "areaToHigh^2")
                .less("areaToHigh", "areaToLow + " + (bracket[0].length() > 6 ? "0.0000004" : "0.0002"));
    }

    /** An upper bound for an even number of last terms, a lower one for an odd one. */
    private static String gauss(String z, int last) {
        return "sum(k in {0.." + last + "}: (-1)^k*" + z + "^(2*k + 1)/(2^k*factorial(k)*(2*k + 1)))";
    }

    private static void pi(CertificateBuilder builder) {
        builder.let("piAtLeast", "16*(" + arctangent("(1/5)", 9) + ") - 4*(" + arctangent("(1/239)", 2) + ")")
                .because("Machin's formula; the first sum ends below its limit, the second above")
                .let("piAtMost", "16*(" + arctangent("(1/5)", 10) + ") - 4*(" + arctangent("(1/239)", 1) + ")")
                .less("piAtLeast", "piAtMost", "piAtLeast + 0.00000000001");
    }

    private static String arctangent(String x, int last) {
        return "sum(k in {0.." + last + "}: (-1)^k*" + x + "^(2*k + 1)/(2*k + 1))";
    }

    private static BigFraction fraction(String decimal) {
        BigDecimal value = new BigDecimal(decimal);
        return BigFraction.of(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    private static BigFraction square(String decimal) {
        return fraction(decimal).pow(2);
    }

    private static Surd floor(BigFraction x) {
        return Surd.of(BigFraction.of(x.bigDecimalValue(0, RoundingMode.FLOOR).toBigInteger()));
    }

    private static Surd ceiling(BigFraction x) {
        return Surd.of(BigFraction.of(x.bigDecimalValue(0, RoundingMode.CEILING).toBigInteger()));
    }

    static List<Certificate> all() {
        return List.of(
                interventionalShots(),
                observationalShots(),
                shotsOfTheComparison(),
                hardwareSpreads(),
                classicalInterval(),
                delftWins());
    }
}
