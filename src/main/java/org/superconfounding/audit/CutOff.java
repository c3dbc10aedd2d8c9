package org.superconfounding.audit;

import org.superconfounding.statistics.Require;

/**
 * A number that a verdict needs, that the paper does not give, and that we chose.
 *
 * @param chosen our choice, within [lower, upper]
 * @param lower smallest choice tried under which the verdict stays
 * @param upper largest choice tried under which the verdict stays
 */
public record CutOff(String name, double chosen, double lower, double upper) {
    public CutOff {
        Require.that(
                lower <= chosen && chosen <= upper,
                "cut-off \"" + name + "\": " + chosen + " is not within [" + lower + ", " + upper + "]");
    }
}
