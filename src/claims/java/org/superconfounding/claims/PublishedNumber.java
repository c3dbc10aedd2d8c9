package org.superconfounding.claims;

import static org.superconfounding.claims.PublishedLogs.LOGS;

import org.jspecify.annotations.Nullable;
import org.superconfounding.audit.LoggedQuantity;
import org.superconfounding.audit.Rules;
import org.superconfounding.statistics.SamplingDistribution;

/**
 * One number that the author published, beside the law of his program and beside what he published it is made of.
 *
 * @param index of the number in its quantity
 * @param name what the number is
 * @param half half a unit of the last digit published; 0 for all digits of a double
 * @param logarithmic whether law and reruns are of the natural logarithm, as for p-values
 * @param reruns what our reruns gave; null for a setting of the program, which is not drawn
 * @param recomputed from more basic published numbers; NaN where it is one itself
 * @param explanation anchor of the words that say why it is not what was recomputed; null where it is
 */
record PublishedNumber(
        LoggedQuantity quantity,
        int index,
        String name,
        double value,
        double half,
        boolean logarithmic,
        NumberLaw law,
        @Nullable SamplingDistribution reruns,
        double recomputed,
        @Nullable String explanation) {
    /** What double arithmetic in another order may change. */
    private static final double ROUNDING = 1e-9;

    private static final double SMALLEST = StrictMath.log(Double.MIN_VALUE);

    /** A number that was published with all its digits. */
    static PublishedNumber of(LoggedQuantity quantity, int index, String name, NumberLaw law) {
        double value = LOGS.value(quantity, index);
        return new PublishedNumber(quantity, index, name, value, 0, false, law, null, Double.NaN, null);
    }

    /** A number of which nothing is left to chance. */
    static PublishedNumber constant(LoggedQuantity quantity, int index, String name, double value) {
        return of(quantity, index, name, NumberLaw.constant(value));
    }

    /** The same number as a figure has it. */
    PublishedNumber in(LoggedQuantity figure, String where) {
        double drawn = LOGS.value(figure, index);
        return new PublishedNumber(
                figure, index, name + where, drawn, half, logarithmic, law, reruns, recomputed, explanation);
    }

    /** The same as a p-value, with the law and reruns of its logarithm. */
    PublishedNumber ofLogarithm() {
        return new PublishedNumber(quantity, index, name, value, half, true, law, reruns, recomputed, explanation);
    }

    PublishedNumber rounded(double halfUnit) {
        return new PublishedNumber(
                quantity, index, name, value, halfUnit, logarithmic, law, reruns, recomputed, explanation);
    }

    PublishedNumber drawn(SamplingDistribution distribution) {
        return new PublishedNumber(
                quantity, index, name, value, half, logarithmic, law, distribution, recomputed, explanation);
    }

    /** @param number for a p-value its logarithm */
    PublishedNumber from(double number) {
        return new PublishedNumber(quantity, index, name, value, half, logarithmic, law, reruns, number, explanation);
    }

    PublishedNumber explained(String anchor) {
        return new PublishedNumber(quantity, index, name, value, half, logarithmic, law, reruns, recomputed, anchor);
    }

    PublishedNumber withValue(double other) {
        return new PublishedNumber(
                quantity, index, name, other, half, logarithmic, law, reruns, recomputed, explanation);
    }

    /** Whether another run may give another number. */
    boolean random() {
        return law.deviation() != 0;
    }

    /** Two-sided tail probability under the law of what may have been rounded to the number. */
    double p() {
        return law.tail().of(lower(), upper());
    }

    /** Level of the rule for a printed number; a large sample shares {@value LogAgainstLaw#FAMILY_WISE} among its numbers. */
    double level() {
        return StrictMath.min(Rules.TYPICAL_ALPHA, LogAgainstLaw.FAMILY_WISE / quantity.length());
    }

    /** Whether it is typical of a run of the program. */
    boolean typical() {
        return p() >= level();
    }

    /** Whether the author's own more basic numbers give it; true where it is one itself. */
    boolean follows() {
        return Double.isNaN(recomputed) || lower() <= recomputed && recomputed <= upper();
    }

    /** Whether nothing about it is left open: an explanation excuses what does not follow, and nothing else. */
    boolean settled() {
        return typical() && follows() == (explanation == null);
    }

    /** Another number, which a run of the program cannot give. */
    PublishedNumber impossible() {
        if (logarithmic) {
            double beyond = StrictMath.exp(reruns.summary().max() + range() + 1);
            return withValue(beyond > 0 ? beyond : 1);
        }
        if (law.known()) {
            return withValue(law.mean() + 10 * law.deviation() + 2 * half + 1e-3);
        }
        return withValue(reruns.summary().max() + range() + 2 * half);
    }

    private double range() {
        return reruns.summary().max() - reruns.summary().min();
    }

    /** The number with the last digit that was published, or the ninth, one unit higher. */
    PublishedNumber slipped() {
        return withValue(value + StrictMath.max(2.1 * half, 3e-9 * StrictMath.max(1e-3, StrictMath.abs(value))));
    }

    private double lower() {
        return scaled(value - half) - slack();
    }

    /** A p of 0 is one below half of the smallest double. */
    private double upper() {
        return logarithmic && value == 0 ? SMALLEST - StrictMath.log(2) : scaled(value + half) + slack();
    }

    private double slack() {
        return ROUNDING * StrictMath.max(1e-3, StrictMath.min(1e3, StrictMath.abs(value)));
    }

    /** The number on the scale of its law. */
    private double scaled(double number) {
        return logarithmic ? StrictMath.log(number) : number;
    }

    @Override
    public String toString() {
        return quantity.key() + "[" + index + "], " + name + ": " + value;
    }
}
