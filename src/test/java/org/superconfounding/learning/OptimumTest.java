package org.superconfounding.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page's optimum against Weka's. */
class OptimumTest {
    static List<FeatureSet> sets() {
        return List.of(FeatureSet.NAIVE, FeatureSet.CAUSAL, FeatureSet.CONFOUNDED);
    }

    @ParameterizedTest
    @MethodSource("sets")
    void shouldAnswerAsWekaDoes(FeatureSet features) {
        for (int ones = 690; ones <= 710; ones++) {
            assertSame(CellCounts.of(1400 - ones, 0, 0, 0, 0, 0, 0, ones), features);
            assertSame(CellCounts.of(1300 - ones, 60, 0, 40, 0, 10, 20, ones - 30), features);
        }
        assertSame(CellCounts.of(3, 0, 0, 1, 1, 0, 0, 2), features);
    }

    private static void assertSame(CellCounts training, FeatureSet features) {
        Classifier weka = LogisticRegression.DEFAULT.fit(training, features);
        Classifier ours = Optimum.optimum(training, features, 1);
        for (int cell = 0; cell < 4; cell++) {
            assertThat(ours.predict(cell & 1, cell >> 1)).isEqualTo(weka.predict(cell & 1, cell >> 1));
            assertThat(ours.probability(cell & 1, cell >> 1))
                    .isCloseTo(weka.probability(cell & 1, cell >> 1), within(Classifier.TIE));
        }
    }
}
