package org.superconfounding.audit;

import static org.superconfounding.io.Decimals.count;
import static org.superconfounding.io.Decimals.fixed;
import static org.superconfounding.io.Decimals.percent;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.superconfounding.statistics.Require;
import org.superconfounding.statistics.SamplingDistribution;

/**
 * Is a printed number typical of what the protocol yields? Rule: with the rounding interval [l, u], the tail probability
 * min(1, 2 min(P(X ≤ u), P(X ≥ l))) over replications, by the add-one estimate, is at least α.
 *
 * @param beyond replications at least as extreme as the printed number, on the side where they are fewer
 * @param alpha false-alarm rate of this comparison
 */
public record TypicalValue(
        Basis basis,
        String quantity,
        PrintedNumber printed,
        DistributionSummary distribution,
        int beyond,
        double tail,
        double alpha)
        implements Finding {
    /** Judges a printed number by the rule; refuses fewer replications than the rule needs to say no. */
    public static TypicalValue of(Basis basis, PrintedNumber printed, SamplingDistribution distribution) {
        Require.that(
                distribution.size() >= Rules.FEWEST_REPLICATIONS,
                distribution.size() + " replications cannot reject at alpha " + Rules.TYPICAL_ALPHA + "; at least "
                        + Rules.FEWEST_REPLICATIONS + " are needed");
        int beyond = distribution.beyond(printed.lower(), printed.upper());
        double tail = distribution.tailProbability(printed.lower(), printed.upper());
        return new TypicalValue(
                basis,
                printed.name(),
                printed,
                DistributionSummary.of(distribution),
                beyond,
                tail,
                Rules.TYPICAL_ALPHA);
    }

    /** Power of this rule, applied to {@code reference}, to call untypical what {@code alternative} yields. */
    public static Power power(
            String words, SamplingDistribution reference, SamplingDistribution alternative, double halfUnit) {
        long rejected = Arrays.stream(alternative.values())
                .filter(value -> reference.tailProbability(value - halfUnit, value + halfUnit) < Rules.TYPICAL_ALPHA)
                .count();
        return Power.counted(words, rejected, alternative.size());
    }

    /** Power of this rule, applied to {@code reference}, against an alternative that yields the same number in every repeat. */
    public static Power powerAgainst(String words, SamplingDistribution reference, double number, double halfUnit) {
        double tail = reference.tailProbability(number - halfUnit, number + halfUnit);
        return Power.exact(words, tail < Rules.TYPICAL_ALPHA ? 1 : 0);
    }

    @Override
    public boolean holds() {
        return tail >= alpha;
    }

    @Override
    public double falseAlarm() {
        return alpha;
    }

    /** From the number of replications beyond, with Jeffreys' estimate of their share. */
    @Override
    public double rerunFlip() {
        int of = distribution.replications();
        int most =
                (int) StrictMath.ceil(alpha * (of + 1.0) / 2) - 2; // untypical up to here: 2 (k + 1) / (of + 1) < alpha
        double untypical =
                BinomialDistribution.of(of, Math.min(1, (beyond + 0.5) / of)).cumulativeProbability(most);
        return holds() ? untypical : 1 - untypical;
    }

    @Override
    public String summary() {
        int digits = printed.digits() + 1;
        return String.format(
                "%s: printed %s, %s over %s replications: mean %s, %s of them in [%s, %s]; %s, %s",
                quantity,
                printed.text(),
                basis.label(),
                count(distribution.replications()),
                fixed(distribution.mean(), digits),
                percent(0.95, 0),
                fixed(distribution.lower(), digits),
                fixed(distribution.upper(), digits),
                tailInWords(),
                holds() ? "typical" : "not typical");
    }

    /** How many replications are at least as extreme: an estimate from none or a few is a count, no probability. */
    public String tailInWords() {
        if (beyond == 0) {
            return "none of them reaches it";
        }
        return beyond < FEW ? count(beyond) + " of them reach it or lie beyond" : "tail probability " + fixed(tail, 4);
    }

    private static final int FEW = 100;
}
