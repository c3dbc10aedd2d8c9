package org.superconfounding.audit;

import static org.superconfounding.io.Decimals.fixed;
import static org.superconfounding.io.Decimals.percent;
import static org.superconfounding.io.Decimals.probability;

import org.superconfounding.statistics.Require;

/**
 * Do published data show an effect? Holds when the test rejects its null hypothesis; when it does not and its power
 * against the named alternative is below {@link Rules#REQUIRED_POWER}, the data cannot tell.
 *
 * @param test the test and its null hypothesis
 * @param logP natural logarithm of the p-value
 * @param alpha level of the test
 * @param power probability of rejection under the alternative, in [0, 1]
 */
public record Detection(
        Basis basis, String quantity, String test, double logP, double alpha, String alternative, double power)
        implements Finding {
    public Detection {
        Require.that(power >= 0 && power <= 1, "power of \"" + quantity + "\" is " + power + ", not within [0, 1]");
    }

    /** A test on published data, at {@link Rules#DETECTION_ALPHA}. */
    public static Tested of(String quantity, String test, double logP) {
        return (alternative, power) ->
                new Detection(Basis.PUBLISHED, quantity, test, logP, Rules.DETECTION_ALPHA, alternative, power);
    }

    /** A test with its outcome, waiting for what it could have found. */
    @FunctionalInterface
    public interface Tested {
        Detection against(String alternative, double power);
    }

    @Override
    public boolean holds() {
        return logP <= StrictMath.log(alpha);
    }

    /** Whether the test found nothing and could not have been expected to. */
    public boolean undecided() {
        return !holds() && power < Rules.REQUIRED_POWER;
    }

    @Override
    public double falseAlarm() {
        return alpha;
    }

    @Override
    public String summary() {
        return String.format(
                "%s: %s gives p = %s at level %s; power %s against %s",
                quantity, test, probability(logP), fixed(alpha, 2), percent(power, 0), alternative);
    }
}
