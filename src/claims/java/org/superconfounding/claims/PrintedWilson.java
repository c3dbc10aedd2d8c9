package org.superconfounding.claims;

import static org.superconfounding.audit.junit.Evidence.printed;

import java.util.stream.LongStream;
import org.superconfounding.audit.PrintedNumber;
import org.superconfounding.statistics.Intervals;

/**
 * A proportion printed with its 95 % Wilson interval, solved for the number of shots that the printed digits belong to.
 *
 * @param value the proportion
 * @param lower lower limit
 * @param upper upper limit
 */
record PrintedWilson(PrintedNumber value, PrintedNumber lower, PrintedNumber upper) {
    private static final double LEVEL = 0.95;

    static PrintedWilson of(String claim) {
        return new PrintedWilson(printed(claim, "P"), printed(claim, "P lower limit"), printed(claim, "P upper limit"));
    }

    /** The printed width, which carries the rounding of both limits. */
    PrintedNumber width() {
        return PrintedNumber.difference("width of the interval", upper, lower);
    }

    /** Whether {@code k} successes in {@code n} shots print as these three numbers. */
    boolean fits(long k, long n) {
        var interval = Intervals.wilson(k, n, LEVEL);
        return value.admits((double) k / n) && lower.admits(interval.lower()) && upper.admits(interval.upper());
    }

    /** Whether some number of successes in {@code n} shots prints as these three numbers. */
    boolean fits(long n) {
        long fewest = (long) StrictMath.ceil(n * Math.max(0, value.lower()));
        long most = (long) StrictMath.floor(n * Math.min(1, value.upper()));
        return widthFits(n, (fewest + most) / 2)
                && LongStream.rangeClosed(fewest, most).anyMatch(k -> fits(k, n));
    }

    /** The width hardly changes over the few successes that share the printed value, so that it decides most cases at once. */
    private boolean widthFits(long n, long k) {
        double printed = upper.value() - lower.value();
        return Math.abs(2 * Intervals.wilson(k, n, LEVEL).halfWidth() - printed) < 3e-4;
    }

    /** All n from 1 to {@code most} that fit. */
    long[] sizes(long most) {
        return LongStream.rangeClosed(1, most).filter(this::fits).toArray();
    }
}
