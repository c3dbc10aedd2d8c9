package org.superconfounding.bell;

/**
 * The four correlators E = P(equal outcomes) − P(unequal outcomes) of a CHSH test, exact or estimated, each in [−1, 1].
 *
 * @param ab E(a, b); likewise the others
 */
public record ChshCorrelators(double ab, double abPrime, double aPrimeB, double aPrimeBPrime) {
    /** How far rounding may carry a correlator out of [−1, 1]. */
    private static final double ROUNDING = 1e-9;

    public ChshCorrelators {
        requireCorrelator("E(a,b)", ab);
        requireCorrelator("E(a,b′)", abPrime);
        requireCorrelator("E(a′,b)", aPrimeB);
        requireCorrelator("E(a′,b′)", aPrimeBPrime);
    }

    /** The CHSH value S = E(a,b) + E(a,b′) + E(a′,b) − E(a′,b′), in [−4, 4] (paper, Methods, Experiment 3). */
    public double s() {
        return ab + abPrime + aPrimeB - aPrimeBPrime;
    }

    /**
     * All four correlators times {@code factor}: mixing with white noise, or flipping products of outcomes with probability
     * (1 − factor)/2.
     */
    public ChshCorrelators scaled(double factor) {
        return new ChshCorrelators(factor * ab, factor * abPrime, factor * aPrimeB, factor * aPrimeBPrime);
    }

    private static void requireCorrelator(String name, double value) {
        if (!(Math.abs(value) <= 1 + ROUNDING)) {
            throw new IllegalArgumentException(name + " is " + value + "; a correlator lies in [-1, 1]");
        }
    }
}
