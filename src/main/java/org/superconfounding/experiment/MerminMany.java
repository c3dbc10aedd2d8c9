package org.superconfounding.experiment;

import java.util.stream.IntStream;
import org.apache.commons.math3.util.CombinatoricsUtils;
import org.apache.commons.rng.UniformRandomProvider;
import org.superconfounding.bell.Mermin;
import org.superconfounding.bell.QuantumStrategies;
import org.superconfounding.causal.ConfoundingStrength;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.Simulator;
import org.superconfounding.quantum.StateVector;
import org.superconfounding.statistics.Binomial;
import org.superconfounding.statistics.Seed;

/**
 * Mermin's test for many parties with shots. Its 2<sup>n−1</sup> choices of settings are too many to visit, so each shot draws one
 * of them uniformly; the mean of sign times product of outcomes, times 2<sup>n−1</sup>, then estimates ⟨M⟩ without bias.
 *
 * <p>A choice with k parties at Y turns the GHZ state's one relative phase by (−i)<sup>k</sup>, so its outcomes have the law of
 * k modulo 4: two state vectors serve all even k.
 */
public final class MerminMany {
    private MerminMany() {}

    /** The GHZ state just before the final Z measurements, the first {@code primed} parties at Y and the others at X. */
    public static StateVector state(int parties, int primed) {
        Circuit circuit = QuantumStrategies.mermin(parties).rotated((1 << primed) - 1);
        return Simulator.stateVector(circuit);
    }

    /**
     * One run with shots.
     *
     * @param parties 3 to 26; memory and time grow as 2<sup>n</sup>
     * @param visibility weight of the GHZ state in its mixture with white noise, in [0, 1]
     * @param shots at least 1
     * @return confounding strength |⟨M⟩| / 2<sup>⌊n/2⌋</sup>
     */
    public static double strength(int parties, double visibility, int shots, Seed seed) {
        UniformRandomProvider random = seed.generator();
        int fourfold = Binomial.sample(random, shots, shareOfFourfold(parties));
        int agreeing = agreeing(parties, 0, fourfold, random) + agreeing(parties, 2, shots - fourfold, random);
        // White noise makes the product right or wrong at random.
        double flip = (1 - visibility) / 2;
        int kept = agreeing - Binomial.sample(random, agreeing, flip) + Binomial.sample(random, shots - agreeing, flip);
        double mean = (2.0 * kept - shots) / shots;
        return ConfoundingStrength.ofMermin(mean * Mermin.quantumMaximum(parties), parties);
    }

    /** Shots in which the product of outcomes has the sign that Mermin's polynomial gives it. */
    private static int agreeing(int parties, int primed, int shots, UniformRandomProvider random) {
        int wanted = Mermin.sign(primed) > 0 ? 0 : 1;
        return (int) IntStream.of(state(parties, primed).sample(random, shots))
                .filter(outcome -> (Integer.bitCount(outcome) & 1) == wanted)
                .count();
    }

    /** The share of choices with 0, 4, 8, … parties at Y among those with an even number. */
    static double shareOfFourfold(int parties) {
        double share = 0;
        for (int primed = 0; primed <= parties; primed += 4) {
            share += CombinatoricsUtils.binomialCoefficientDouble(parties, primed) / Mermin.quantumMaximum(parties);
        }
        return share;
    }
}
