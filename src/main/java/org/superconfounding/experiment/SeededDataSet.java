package org.superconfounding.experiment;

import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.superconfounding.learning.CellCounts;
import org.superconfounding.statistics.IntegerLaw;

/**
 * The exact law of a data set of the author's program, given what its seed decides. Rows fall into four groups, by whether C is a
 * copy of A and whether the label is flipped; within a group the number of rows with A = 1 is a sum of independent chances, one an
 * angle.
 */
public final class SeededDataSet {
    private static final int GROUPS = 4;

    private final double noise;
    private final int[] rows = new int[GROUPS];
    private final IntegerLaw[] ones = new IntegerLaw[GROUPS];

    SeededDataSet(double noise, List<SeededRow> all) {
        this.noise = noise;
        for (int group = 0; group < GROUPS; group++) {
            int index = group;
            double[] chances = all.stream()
                    .filter(row -> group(row) == index)
                    .mapToDouble(SeededRow::one)
                    .toArray();
            rows[group] = chances.length;
            ones[group] = IntegerLaw.ofSuccesses(chances);
        }
    }

    /** Bit 0: whether C is a copy of A; bit 1: whether the label is flipped. */
    private static int group(SeededRow row) {
        return (row.linked() ? 1 : 0) + (row.flipped() ? 2 : 0);
    }

    /** Probability with which each label was flipped. */
    public double noise() {
        return noise;
    }

    public int rows() {
        return rows[0] + rows[1] + rows[2] + rows[3];
    }

    /** Number of rows whose label was flipped: no chance is left in it. */
    public int flips() {
        return rows[2] + rows[3];
    }

    /** Law of the number of rows with A = 1. */
    public IntegerLaw ones() {
        return ones[0].plus(ones[1]).plus(ones[2]).plus(ones[3]);
    }

    /** Law of the number of rows with label 1 less those with label 0, among rows with A = 1 and C = 0. */
    public IntegerLaw excessOfOnesAtOneZero() {
        return ones[0].plus(ones[2].negated());
    }

    /** Draws the measured outcomes: one data set. */
    CellCounts draw(UniformRandomProvider random) {
        int[] cells = new int[8];
        for (int group = 0; group < GROUPS; group++) {
            int withA = ones[group].sample(random);
            cells[cell(0, group)] += rows[group] - withA;
            cells[cell(1, group)] += withA;
        }
        return CellCounts.of(cells);
    }

    /** The cell of a row: A in the lowest bit, then C, then the label. */
    private static int cell(int a, int group) {
        int c = (group & 1) == 1 ? a : 0;
        int b = group > 1 ? 1 - a : a;
        return a | c << 1 | b << 2;
    }
}
