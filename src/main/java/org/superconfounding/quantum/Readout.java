package org.superconfounding.quantum;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Sums and samples of the squared amplitudes of a large state. Sums are taken by blocks of a fixed size, so that rounding errors
 * stay small and do not depend on the machine.
 */
final class Readout {
    private static final int BLOCK = 1 << 10;

    private Readout() {}

    /** The sum of {@code term} over 0 to {@code n - 1}. */
    static double sum(int n, IntToDoubleFunction term) {
        double sum = 0;
        for (int block = 0; block < n; block += BLOCK) {
            double partial = 0;
            for (int i = block, end = Math.min(n, block + BLOCK); i < end; i++) {
                partial += term.applyAsDouble(i);
            }
            sum += partial;
        }
        return sum;
    }

    /**
     * Independent draws of an index with probability proportional to its squared amplitude, in ascending order.
     *
     * <p>The state is read once for the weight of each block; sorted uniform numbers then visit only the blocks they fall into.
     * A uniform number u < 1 times the total is below the total also after rounding, and the blocks add up to the total in the
     * same order, so every mark lies in a block.
     */
    static int[] sample(Amplitudes state, UniformRandomProvider rng, int shots) {
        double[] weights = blockWeights(state);
        double[] marks = sortedMarks(rng, shots, total(weights));
        int[] outcomes = new int[shots];
        double below = 0;
        int done = 0;
        for (int block = 0; done < shots; block++) {
            double above = below + weights[block];
            int from = done;
            while (done < shots && marks[done] < above) {
                done++;
            }
            drawWithin(state, block * BLOCK, below, Arrays.copyOfRange(marks, from, done), outcomes, from);
            below = above;
        }
        return outcomes;
    }

    private static double total(double[] weights) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        return total;
    }

    private static double[] sortedMarks(UniformRandomProvider rng, int shots, double total) {
        double[] marks = new double[shots];
        Arrays.setAll(marks, i -> rng.nextDouble() * total);
        Arrays.sort(marks);
        return marks;
    }

    private static double[] blockWeights(Amplitudes state) {
        int size = state.re.length;
        double[] weights = new double[(size + BLOCK - 1) / BLOCK];
        for (int block = 0; block < weights.length; block++) {
            double re = 0;
            double im = 0;
            for (int i = block * BLOCK, end = Math.min(size, i + BLOCK); i < end; i++) {
                re += state.re[i] * state.re[i];
                im += state.im[i] * state.im[i];
            }
            weights[block] = re + im;
        }
        return weights;
    }

    /**
     * Finds the index of each of a block's marks, none below {@code below}. An index without weight is never taken; where rounding
     * leaves a mark above the sum of the block's weights, its last index with weight is.
     */
    private static void drawWithin(
            Amplitudes state, int start, double below, double[] marks, int[] outcomes, int firstOutcome) {
        int end = Math.min(state.re.length, start + BLOCK);
        int next = start;
        int index = start;
        double above = below;
        for (int k = 0; k < marks.length; k++) {
            while (next < end && marks[k] >= above) {
                double weight = state.squared(next);
                index = weight > 0 ? next : index;
                above += weight;
                next++;
            }
            outcomes[firstOutcome + k] = index;
        }
    }
}
