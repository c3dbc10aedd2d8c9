package org.superconfounding.experiment;

/** One repeat of the four tests of Table I. */
public record TableOneResult(Estimate chsh, Estimate clauserHorne, Estimate hardy, Estimate mermin) {
    /**
     * What one test gave.
     *
     * @param value of its expression, from relative frequencies
     * @param strength confounding strength by the paper's definition
     * @param forbidden largest relative frequency of an event that the test takes to be impossible; 0 without conditions
     */
    public record Estimate(double value, double strength, double forbidden) {}
}
