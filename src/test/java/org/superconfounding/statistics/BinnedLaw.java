package org.superconfounding.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.DiscreteDistribution;

/**
 * A discrete law cut into runs of neighbouring values for chi-square tests, each but the last of at least a given probability.
 *
 * @param lasts largest value of every bin but the last, ascending; the last bin takes everything above
 * @param probabilities of the bins
 */
record BinnedLaw(int[] lasts, double[] probabilities) {
    static BinnedLaw of(DiscreteDistribution law, double minimum) {
        int[] lasts = new int[2_000];
        double[] probabilities = new double[lasts.length + 1];
        int bins = 0;
        double below = 0;
        int step = (int) Math.max(1, Math.sqrt(law.getVariance()) / 20);
        int first = law.inverseCumulativeProbability(minimum);
        for (long k = first; k < Integer.MAX_VALUE && law.survivalProbability((int) k) >= minimum; k += step) {
            double cumulative = law.cumulativeProbability((int) k);
            if (cumulative - below >= minimum) {
                lasts[bins] = (int) k;
                probabilities[bins++] = cumulative - below;
                below = cumulative;
            }
        }
        probabilities[bins] = bins == 0 ? 1 : law.survivalProbability(lasts[bins - 1]);
        return new BinnedLaw(Arrays.copyOf(lasts, bins), Arrays.copyOf(probabilities, bins + 1));
    }

    long[] count(int[] values) {
        long[] counts = new long[probabilities.length];
        for (int value : values) {
            int found = Arrays.binarySearch(lasts, value);
            counts[found >= 0 ? found : -found - 1]++;
        }
        return counts;
    }
}
