package org.superconfounding.quantum;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.superconfounding.statistics.Multinomial;
import org.superconfounding.statistics.Require;

/**
 * The exact law of a circuit's classical bits: one probability for each of the 2<sup>bits</sup> outcomes. Classical bit i is bit
 * i of an outcome.
 */
public final class OutcomeDistribution {
    private final int bits;
    private final double[] probabilities;

    /** Takes the array over without a copy or a check. */
    OutcomeDistribution(int bits, double[] probabilities) {
        this.bits = bits;
        this.probabilities = probabilities;
    }

    /** A law from its 2<sup>bits</sup> probabilities, each in [0, 1], with sum 1 to 1e-9; others are refused. */
    public static OutcomeDistribution of(int bits, double... probabilities) {
        Require.within("number of classical bits", 0, Check.MAX_QUBITS, bits);
        Require.that(
                probabilities.length == 1 << bits,
                bits + " bits have " + (1 << bits) + " outcomes but " + probabilities.length
                        + " probabilities were given");
        for (int i = 0; i < probabilities.length; i++) {
            Require.probability("the probability of outcome " + i, probabilities[i]);
        }
        double sum = Readout.sum(probabilities.length, i -> probabilities[i]);
        Require.that(
                Math.abs(sum - 1) <= Check.TOLERANCE, "the probabilities add up to " + sum + "; they must add up to 1");
        return new OutcomeDistribution(bits, probabilities.clone());
    }

    public int bits() {
        return bits;
    }

    /** The probability of an outcome from 0 to 2<sup>bits</sup> − 1; others are refused. */
    public double probability(int outcome) {
        Require.that(
                outcome >= 0 && outcome < probabilities.length,
                "outcome " + outcome + " is out of range; there are " + probabilities.length + ", numbered from 0");
        return probabilities[outcome];
    }

    public double[] probabilities() {
        return probabilities.clone();
    }

    /** The law of some bits, each named once; bit {@code keep[i]} becomes bit i. */
    public OutcomeDistribution marginal(int... keep) {
        Check.distinctMask("classical bit", keep, bits);
        double[] sums = new double[1 << keep.length];
        for (int outcome = 0; outcome < probabilities.length; outcome++) {
            sums[Bits.gather(outcome, keep)] += probabilities[outcome];
        }
        return new OutcomeDistribution(keep.length, sums);
    }

    /** The law of all bits given the value, 0 or 1, of one, which keeps its place; a condition of probability 0 is refused. */
    public OutcomeDistribution conditional(int bit, int value) {
        Require.within("the value of a bit", 0, 1, value);
        double given = marginal(bit).probabilities[value];
        Require.that(given > 0, "bit " + bit + " = " + value + " has probability 0; nothing can be conditioned on it");
        double[] kept = new double[probabilities.length];
        for (int outcome = 0; outcome < kept.length; outcome++) {
            kept[outcome] = (outcome >> bit & 1) == value ? probabilities[outcome] / given : 0;
        }
        return new OutcomeDistribution(bits, kept);
    }

    /** The mean of (-1)<sup>a + b</sup> for two different bits. */
    public double correlator(int bitA, int bitB) {
        int mask = Check.pairMask(bitA, bitB, bits);
        double sum = 0;
        for (int outcome = 0; outcome < probabilities.length; outcome++) {
            sum += (Integer.bitCount(outcome & mask) & 1) == 0 ? probabilities[outcome] : -probabilities[outcome];
        }
        return sum;
    }

    /** Multinomial counts of independent shots, exact in law. */
    public Counts sample(UniformRandomProvider rng, int shots) {
        int[] counts = new int[probabilities.length];
        if (shots == 1) {
            counts[draw(rng)] = 1;
        } else {
            Multinomial.sample(rng, shots, probabilities, counts);
        }
        return new Counts(bits, counts);
    }

    /** The outcome of one shot, from one uniform number. */
    public int draw(UniformRandomProvider rng) {
        double left = rng.nextDouble();
        int last = 0;
        for (int outcome = 0; outcome < probabilities.length; outcome++) {
            if (probabilities[outcome] > 0) {
                if (left < probabilities[outcome]) {
                    return outcome;
                }
                left -= probabilities[outcome];
                last = outcome;
            }
        }
        // Rounding may leave the sum a little below the uniform number: then the last possible outcome is meant.
        return last;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutcomeDistribution that && Arrays.equals(probabilities, that.probabilities);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(probabilities);
    }
}
