package org.superconfounding.bell;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.superconfounding.quantum.ComplexMatrix;
import org.superconfounding.statistics.Require;

/**
 * A linear expression in the probabilities of a behaviour: the sum over settings s and outcomes o of c[s][o] P(o|s). Bit i of s and
 * of o belongs to party i.
 */
public final class BellExpression {
    private final int parties;
    private final double[][] coefficients;

    private BellExpression(int parties, double[][] coefficients) {
        this.parties = parties;
        this.coefficients = coefficients;
    }

    /** An expression from its coefficients {@code [settings][outcomes]}, 2<sup>n</sup> by 2<sup>n</sup> and finite. */
    public static BellExpression of(int parties, double[][] coefficients) {
        int size = 1 << parties;
        double[][] copy = new double[size][];
        for (int settings = 0; settings < size; settings++) {
            Require.that(
                    coefficients.length == size && coefficients[settings].length == size,
                    "an expression for " + parties + " parties needs a table of " + size + " by " + size);
            copy[settings] = coefficients[settings].clone();
            for (double c : copy[settings]) {
                Require.finite("a coefficient", c);
            }
        }
        return new BellExpression(parties, copy);
    }

    /**
     * A sum of full correlators: {@code weights[s]}, one of 2<sup>n</sup>, times the mean product of all outcomes at settings
     * s.
     */
    public static BellExpression ofCorrelators(int parties, double... weights) {
        int size = 1 << parties;
        Require.that(
                weights.length == size, weights.length + " weights for " + parties + " parties; there must be " + size);
        return of(
                parties,
                Behaviour.table(parties, (settings, outcomes) -> weights[settings] * Behaviour.parity(outcomes)));
    }

    /** The probability of one event: these outcomes at these settings. */
    public static BellExpression event(int parties, int outcomes, int settings) {
        double[][] table = new double[1 << parties][1 << parties];
        table[settings][outcomes] = 1;
        return of(parties, table);
    }

    /**
     * The probability that a party has outcome bit 0 at a setting, read off with equal weight at all settings of the others.
     */
    public static BellExpression marginal(int parties, int party, int setting) {
        double weight = 2.0 / (1 << parties);
        return of(parties, Behaviour.table(parties, (settings, outcomes) -> {
            boolean counts = (settings >> party & 1) == setting && (outcomes >> party & 1) == 0;
            return counts ? weight : 0;
        }));
    }

    /** This expression plus {@code factor} times another one of as many parties. */
    public BellExpression plus(double factor, BellExpression other) {
        requireParties("other expression", other.parties);
        return of(
                parties,
                Behaviour.table(
                        parties,
                        (settings, outcomes) ->
                                coefficients[settings][outcomes] + factor * other.coefficients[settings][outcomes]));
    }

    public int parties() {
        return parties;
    }

    /** The coefficient of P(outcomes | settings). */
    public double coefficient(int outcomes, int settings) {
        return coefficients[settings][outcomes];
    }

    /** The value in a behaviour of as many parties. */
    public double value(Behaviour behaviour) {
        requireParties("behaviour", behaviour.parties());
        double sum = 0;
        for (int settings = 0; settings < coefficients.length; settings++) {
            for (int outcomes = 0; outcomes < coefficients.length; outcomes++) {
                sum += coefficients[settings][outcomes] * behaviour.probability(outcomes, settings);
            }
        }
        return sum;
    }

    /** The value of a deterministic strategy, numbered as in {@link Behaviour#deterministic}. */
    public double valueOfStrategy(int strategy) {
        double sum = 0;
        for (int settings = 0; settings < coefficients.length; settings++) {
            sum += coefficients[settings][Behaviour.answers(parties, strategy, settings)];
        }
        return sum;
    }

    /** The largest value over all deterministic strategies, hence over all local models. */
    public double classicalMaximum() {
        return classicalMaximum(strategy -> true);
    }

    /** The smallest value over all deterministic strategies, hence over all local models. */
    public double classicalMinimum() {
        return strategies(strategy -> true)
                .mapToDouble(this::valueOfStrategy)
                .min()
                .orElseThrow();
    }

    /** The largest value over those deterministic strategies that are admitted; there must be one. */
    public double classicalMaximum(IntPredicate admitted) {
        return strategies(admitted).mapToDouble(this::valueOfStrategy).max().orElseThrow();
    }

    /** The Bell operator: its mean in a state is the expression's value for these measurements of as many parties. */
    public ComplexMatrix operator(Measurements measurements) {
        requireParties("measurements", measurements.parties());
        ComplexMatrix sum = measurements.jointEffect(0, 0).times(0);
        for (int settings = 0; settings < coefficients.length; settings++) {
            for (int outcomes = 0; outcomes < coefficients.length; outcomes++) {
                double c = coefficients[settings][outcomes];
                sum = c == 0
                        ? sum
                        : sum.plus(measurements.jointEffect(outcomes, settings).times(c));
            }
        }
        return sum;
    }

    private void requireParties(String what, int others) {
        Require.that(others == parties, "the expression has " + parties + " parties, the " + what + " " + others);
    }

    private IntStream strategies(IntPredicate admitted) {
        return IntStream.range(0, Behaviour.strategies(parties)).filter(admitted);
    }
}
