package org.superconfounding.experiment;

import org.apache.commons.rng.UniformRandomProvider;
import org.superconfounding.bell.Mermin;
import org.superconfounding.bell.QuantumStrategies;
import org.superconfounding.bell.QuantumStrategy;
import org.superconfounding.causal.ConfoundingStrength;
import org.superconfounding.quantum.OutcomeDistribution;
import org.superconfounding.quantum.Simulator;
import org.superconfounding.statistics.Binomial;
import org.superconfounding.statistics.Multinomial;
import org.superconfounding.statistics.Seed;

/**
 * Mermin's test for many parties with shots. Its 2<sup>n−1</sup> choices of settings are too many to visit, so each shot draws one
 * of them uniformly; the mean of sign times product of outcomes, times 2<sup>n−1</sup>, then estimates ⟨M⟩ without bias. The GHZ
 * state does not change when parties are exchanged, so only the number of parties at Y matters.
 */
public final class MerminMany {
    private MerminMany() {}

    /**
     * Sign times correlator of the GHZ state for 0, 2, 4, … parties at Y, each from the state vector of its measured circuit.
     *
     * @param parties 2 to 26; memory and time grow as 2<sup>n</sup>
     */
    public static double[] signedCorrelators(int parties) {
        QuantumStrategy strategy = QuantumStrategies.mermin(parties);
        double[] correlators = new double[parties / 2 + 1];
        for (int half = 0; half < correlators.length; half++) {
            int primed = 2 * half;
            OutcomeDistribution law = Simulator.outcomes(strategy.circuit((1 << primed) - 1));
            correlators[half] = Mermin.sign(primed) * parity(law);
        }
        return correlators;
    }

    /** ⟨M⟩ from the signed correlators: each counts as often as there are ways to choose the parties at Y. */
    public static double mean(int parties, double[] signedCorrelators) {
        double sum = 0;
        for (int half = 0; half < signedCorrelators.length; half++) {
            sum += choose(parties, 2 * half) * signedCorrelators[half];
        }
        return sum;
    }

    /**
     * One run with shots.
     *
     * @param signedCorrelators of the state, as from {@link #signedCorrelators}
     * @param visibility weight of the state in its mixture with white noise, in [0, 1]
     * @return confounding strength |⟨M⟩| / 2<sup>⌊n/2⌋</sup>
     */
    public static double strength(int parties, double[] signedCorrelators, double visibility, int shots, Seed seed) {
        UniformRandomProvider random = seed.generator();
        double[] weights = new double[signedCorrelators.length];
        for (int half = 0; half < weights.length; half++) {
            weights[half] = choose(parties, 2 * half) / Mermin.quantumMaximum(parties);
        }
        int[] visits = Multinomial.sample(random, shots, weights);
        long sum = 0;
        for (int half = 0; half < weights.length; half++) {
            double agree = Math.min(1, Math.max(0, (1 + visibility * signedCorrelators[half]) / 2));
            sum += 2L * Binomial.sample(random, visits[half], agree) - visits[half];
        }
        return ConfoundingStrength.ofMermin((double) sum / shots * Mermin.quantumMaximum(parties), parties);
    }

    private static double parity(OutcomeDistribution law) {
        double[] probabilities = law.probabilities();
        double sum = 0;
        for (int outcome = 0; outcome < probabilities.length; outcome++) {
            sum += (Integer.bitCount(outcome) & 1) == 0 ? probabilities[outcome] : -probabilities[outcome];
        }
        return sum;
    }

    /** Binomial coefficient, exact in a double for n up to 30. */
    private static double choose(int n, int k) {
        double product = 1;
        for (int i = 1; i <= k; i++) {
            product = product * (n - k + i) / i;
        }
        return product;
    }
}
