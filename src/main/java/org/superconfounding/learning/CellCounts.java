package org.superconfounding.learning;

import java.util.Arrays;
import org.superconfounding.statistics.Require;

/**
 * A data set of binary samples (A, C, B) as eight counts. The count of (a, c, b) has index a + 2c + 4b (A is the least
 * significant bit). Row order is not kept: no learner here may depend on it.
 */
public final class CellCounts {
    private static final int CELLS = 8;

    private final int[] counts;

    private CellCounts(int[] counts) {
        this.counts = counts;
    }

    /** A data set from its counts, by index: eight, none negative; others are refused. */
    public static CellCounts of(int... counts) {
        if (counts.length != CELLS || Arrays.stream(counts).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException(
                    "cell counts are " + Arrays.toString(counts) + "; allowed: eight, none negative");
        }
        return new CellCounts(counts.clone());
    }

    /** Rows whose label is what {@code answers} has for their features, by index a + 2c; each 0 or 1. */
    int agreeing(int[] answers) {
        int rows = 0;
        for (int pair = 0; pair < answers.length; pair++) {
            rows += counts[pair | answers[pair] << 2];
        }
        return rows;
    }

    /** Rows with these values; each value 0 or 1. */
    public int count(int a, int c, int b) {
        return counts[index(a, c, b)];
    }

    /** Rows with features (a, c), whatever the label. */
    public int pair(int a, int c) {
        return count(a, c, 0) + count(a, c, 1);
    }

    public int labelled(int b) {
        return count(0, 0, b) + count(1, 0, b) + count(0, 1, b) + count(1, 1, b);
    }

    /** Rows with C = c and label b. */
    public int confounded(int c, int b) {
        return count(0, c, b) + count(1, c, b);
    }

    public int total() {
        return Arrays.stream(counts).sum();
    }

    /** Refuses a training set that no classifier can be trained on. */
    void requireBothLabels() {
        Require.that(labelled(0) > 0 && labelled(1) > 0, "training set %s has a single label; both are needed", this);
    }

    static int index(int a, int c, int b) {
        return Require.within("A", 0, 1, a) | Require.within("C", 0, 1, c) << 1 | Require.within("B", 0, 1, b) << 2;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CellCounts that && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return "CellCounts" + Arrays.toString(counts);
    }
}
