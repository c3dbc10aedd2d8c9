package org.superconfounding.quantum;

import java.util.Arrays;
import org.superconfounding.statistics.Require;

/**
 * How often each of the 2<sup>bits</sup> outcomes occurred. Classical bit i is bit i of an outcome.
 *
 * @param counts by outcome
 */
public record Counts(int bits, int[] counts) {
    /** Copies the counts and refuses a wrong number of them, a negative one, or a total above 2<sup>31</sup> - 1. */
    public Counts {
        Require.within("number of classical bits", 0, Check.MAX_QUBITS, bits);
        counts = counts.clone();
        if (counts.length != 1 << bits) {
            throw new IllegalArgumentException(
                    bits + " bits have " + (1 << bits) + " outcomes but " + counts.length + " counts were given");
        }
        long total = 0;
        for (int outcome = 0; outcome < counts.length; outcome++) {
            if (counts[outcome] < 0) {
                throw new IllegalArgumentException("the count of outcome " + outcome + " is " + counts[outcome]);
            }
            total += counts[outcome];
        }
        Require.that(total <= Integer.MAX_VALUE, "the counts add up to %s; allowed are %s", total, Integer.MAX_VALUE);
    }

    @Override
    public int[] counts() {
        return counts.clone();
    }

    /** The count of an outcome from 0 to 2<sup>bits</sup> − 1; others are refused. */
    public int count(int outcome) {
        Require.within("an outcome", 0, counts.length - 1, outcome);
        return counts[outcome];
    }

    /** The mean of (-1)<sup>a + b</sup> over the shots, for two different bits; refused if there is no shot. */
    public double correlator(int bitA, int bitB) {
        int mask = Check.pairMask(bitA, bitB, bits);
        long sum = 0;
        long total = 0;
        for (int outcome = 0; outcome < counts.length; outcome++) {
            total += counts[outcome];
            sum += (Integer.bitCount(outcome & mask) & 1) == 0 ? counts[outcome] : -counts[outcome];
        }
        Require.that(total > 0, "a correlator of no shots is undefined");
        return (double) sum / total;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Counts that && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return Arrays.toString(counts);
    }
}
