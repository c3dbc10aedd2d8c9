package org.superconfounding.experiment;

import org.apache.commons.rng.UniformRandomProvider;
import org.superconfounding.bell.ChshCorrelators;
import org.superconfounding.statistics.BinomialSampler;

/**
 * CHSH values of many trials with the same exact correlators. A correlator over n shots is (2k − n)/n with k, the number of equal
 * outcomes, binomial with probability (1 + E)/2. Immutable; draws the numbers of {@link Experiment2#sample}.
 */
final class ChshSampler {
    private final int shots;
    private final BinomialSampler ab;
    private final BinomialSampler abPrime;
    private final BinomialSampler aPrimeB;
    private final BinomialSampler aPrimeBPrime;

    /** Trials with these correlators and {@code shots} shots for each of the four. */
    ChshSampler(ChshCorrelators exact, int shots) {
        this.shots = shots;
        this.ab = equal(exact.ab(), shots);
        this.abPrime = equal(exact.abPrime(), shots);
        this.aPrimeB = equal(exact.aPrimeB(), shots);
        this.aPrimeBPrime = equal(exact.aPrimeBPrime(), shots);
    }

    private static BinomialSampler equal(double correlator, int shots) {
        return BinomialSampler.of(shots, Experiment2.probabilityOfEqual(correlator));
    }

    double s(UniformRandomProvider random) {
        return new ChshCorrelators(
                        correlator(ab, random),
                        correlator(abPrime, random),
                        correlator(aPrimeB, random),
                        correlator(aPrimeBPrime, random))
                .s();
    }

    private double correlator(BinomialSampler equal, UniformRandomProvider random) {
        return (2.0 * equal.sample(random) - shots) / shots;
    }
}
