package org.superconfounding.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

/** Data sets to learn from, and whether two classifiers learnt the same. */
final class Trainings {
    private Trainings() {}

    /** Training counts of Experiment 5: only (0,0,0) and (1,1,1) occur. */
    static CellCounts equalColumns(int zeros, int ones) {
        return CellCounts.of(zeros, 0, 0, 0, 0, 0, 0, ones);
    }

    /** Of eight counts from 0 to 800, those below 200 stand for empty cells. */
    static CellCounts withEmptyCells(List<Integer> counts) {
        return CellCounts.of(
                counts.stream().mapToInt(count -> count < 200 ? 0 : count - 199).toArray());
    }

    static boolean hasBothLabels(CellCounts data) {
        return data.labelled(0) > 0 && data.labelled(1) > 0;
    }

    /** Fails unless the probabilities of label 1 agree at every cell. */
    static void assertAlike(Classifier learnt, Classifier expected, CellCounts data, double tolerance) {
        for (int cell = 0; cell < 4; cell++) {
            assertThat(learnt.probability(cell & 1, cell >> 1))
                    .as("P(1) at cell %d of %s", cell, data)
                    .isCloseTo(expected.probability(cell & 1, cell >> 1), within(tolerance));
        }
    }
}
