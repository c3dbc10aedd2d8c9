package org.superconfounding.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OtherLearnerTest {
    /** 40 rows at each of the four feature cells, B = A but for five flips a cell: no doubt is left to the learner. */
    private static final CellCounts CLEAR = CellCounts.of(35, 5, 35, 5, 5, 35, 5, 35);

    @ParameterizedTest
    @EnumSource
    void shouldLearnTheTrueCauseWhereEveryCellWasSeen(OtherLearner learner) {
        for (FeatureSet features : List.of(FeatureSet.NAIVE, FeatureSet.NAIVE_SWAPPED)) {
            Classifier trained = learner.fit(CLEAR, features);
            assertThat(trained.accuracy(CLEAR))
                    .as("accuracy of %s with %s", learner.label(), features.name())
                    .isEqualTo(0.875);
        }
    }
}
