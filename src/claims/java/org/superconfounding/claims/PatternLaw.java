package org.superconfounding.claims;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The exact law of how well independent successes fit their probabilities, over all patterns: the sum of (X − p) log(p/(1 − p)).
 * Twenty chances of very different odds are too few for a normal law.
 *
 * @param probabilities of the successes, at most 20, each within (0, 1)
 * @param order of the patterns by their statistic, a pattern's bit i saying whether chance i succeeds
 */
record PatternLaw(double[] probabilities, int[] order) {
    static PatternLaw of(double... probabilities) {
        double[] statistic = statistics(probabilities);
        int[] order = IntStream.range(0, statistic.length)
                .boxed()
                .sorted(Comparator.comparingDouble(pattern -> statistic[pattern]))
                .mapToInt(Integer::intValue)
                .toArray();
        return new PatternLaw(probabilities, order);
    }

    /** Statistic of each pattern. */
    private static double[] statistics(double[] probabilities) {
        double[] statistic = new double[1 << probabilities.length];
        double expected = 0;
        for (int i = 0; i < probabilities.length; i++) {
            double odds = StrictMath.log(probabilities[i] / (1 - probabilities[i]));
            expected += probabilities[i] * odds;
            for (int rest = 0; rest < 1 << i; rest++) {
                statistic[rest | 1 << i] = statistic[rest] + odds;
            }
        }
        for (int pattern = 0; pattern < statistic.length; pattern++) {
            statistic[pattern] -= expected;
        }
        return statistic;
    }

    /** Probability of each pattern. */
    private static double[] masses(double... probabilities) {
        double[] mass = new double[1 << probabilities.length];
        mass[0] = 1;
        for (int i = 0; i < probabilities.length; i++) {
            for (int rest = 0; rest < 1 << i; rest++) {
                mass[rest | 1 << i] = mass[rest] * probabilities[i];
                mass[rest] *= 1 - probabilities[i];
            }
        }
        return mass;
    }

    double statistic(int pattern) {
        return statistics(probabilities)[pattern];
    }

    /** Two-sided probability of a statistic as far out as the pattern's. */
    double p(int pattern) {
        double own = statistic(pattern);
        double[] statistic = statistics(probabilities);
        double[] mass = masses(probabilities);
        double below = 0;
        double above = 0;
        for (int other = 0; other < mass.length; other++) {
            below += statistic[other] <= own ? mass[other] : 0;
            above += statistic[other] >= own ? mass[other] : 0;
        }
        return StrictMath.min(1, 2 * StrictMath.min(below, above));
    }

    /** Probability that {@link #p} is at most {@code level} where the chances are others. */
    double power(double level, double... others) {
        double[] mass = masses(probabilities);
        double[] other = masses(others);
        double power = 0;
        for (int direction : new int[] {1, -1}) {
            double tail = 0;
            for (int i = 0; i < order.length; i++) {
                int pattern = order[direction > 0 ? i : order.length - 1 - i];
                tail += mass[pattern];
                if (2 * tail > level) {
                    break;
                }
                power += other[pattern];
            }
        }
        return power;
    }
}
