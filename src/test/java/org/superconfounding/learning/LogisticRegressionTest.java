package org.superconfounding.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.io.Refusals.assertRefused;
import static org.superconfounding.learning.Trainings.assertAlike;
import static org.superconfounding.learning.Trainings.equalColumns;
import static org.superconfounding.learning.Trainings.hasBothLabels;
import static org.superconfounding.learning.Trainings.withEmptyCells;

import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LogisticRegressionTest {
    private static final List<FeatureSet> FEATURES =
            List.of(FeatureSet.NAIVE, FeatureSet.CAUSAL, FeatureSet.CONFOUNDED);

    /**
     * scikit-learn's objective with C = 1, minimised by SciPy: P(1 | A=1, C=0) to six digits; Weka's optimiser is good to about
     * 1e-5.
     */
    @ParameterizedTest
    @CsvFileSource(resources = "/oracles/scipy/scipy-1.16.0-logistic-optimum.csv", numLinesToSkip = 1)
    void shouldAgreeWithScipysOptimumOfTheSamePenalisedLikelihood(int zeros, int ones, double probability) {
        assertThat(neverSeen(zeros, ones)).isCloseTo(probability, within(1e-5));
    }

    private static double neverSeen(int zeros, int ones) {
        return LogisticRegression.DEFAULT
                .fit(equalColumns(zeros, ones), FeatureSet.NAIVE)
                .probability(1, 0);
    }

    /** Weka's optimiser and the page's, which shares nothing with it and is stopped at 10⁻¹⁰. */
    @Property
    void shouldFindTheOptimumThatAnotherSolverFinds(
            @ForAll @Size(8) List<@IntRange(max = 800) Integer> counts, @ForAll @IntRange(max = 2) int which) {
        CellCounts data = withEmptyCells(counts);
        Assume.that(hasBothLabels(data));
        Classifier weka = LogisticRegression.DEFAULT.fit(data, FEATURES.get(which));
        Classifier other = Optimum.optimum(data, FEATURES.get(which), 1);
        assertAlike(weka, other, data, 2 * Classifier.TIE);
    }

    /** Every class count within 4.5 standard deviations of one half, for five training sizes. */
    @Test
    void shouldAnswerTheMajorityClassAtNeverSeenCellsAndNeverMistakeItForATie() {
        for (int rows : new int[] {100, 350, 1400, 2800, 5600}) {
            int spread = (int) (2.25 * Math.sqrt(rows));
            for (int ones = rows / 2 - spread; ones <= rows / 2 + spread; ones++) {
                checkMajorityRule(rows - ones, ones);
            }
        }
    }

    private static void checkMajorityRule(int zeros, int ones) {
        Classifier naive = LogisticRegression.DEFAULT.fit(equalColumns(zeros, ones), FeatureSet.NAIVE);
        Classifier other = Optimum.optimum(equalColumns(zeros, ones), FeatureSet.NAIVE, 1);
        assertThat(naive.probability(1, 0))
                .as("Weka's error at the never-seen cell, %d zeros and %d ones", zeros, ones)
                .isCloseTo(other.probability(1, 0), within(Classifier.TIE / 2));
        assertThat(List.of(naive.predict(1, 0), naive.predict(0, 1), other.predict(1, 0), other.predict(0, 1)))
                .as("answers at (1,0) and (0,1) after %d zeros and %d ones", zeros, ones)
                .containsOnly(ones > zeros ? 1 : 0);
        assertThat(Math.abs(naive.probability(1, 0) - 0.5) <= Classifier.TIE)
                .as("tie at %d and %d", zeros, ones)
                .isEqualTo(ones == zeros);
        assertThat(naive.predict(0, 0)).isZero();
        assertThat(naive.predict(1, 1)).isOne();
    }

    @Test
    void shouldGiveTheSameBitsOnEveryCall() {
        CellCounts data = CellCounts.of(300, 20, 3, 7, 11, 250, 5, 800);
        Classifier first = LogisticRegression.DEFAULT.fit(data, FeatureSet.NAIVE);
        Classifier second = new RememberingLearner(LogisticRegression.DEFAULT).fit(data, FeatureSet.NAIVE);
        assertAlike(second, first, data, 0);
    }

    @Test
    void shouldRefuseATrainingSetOfOneLabelAndAPenaltyThatIsNone() {
        assertRefused(() -> LogisticRegression.DEFAULT.fit(equalColumns(10, 0), FeatureSet.CAUSAL), "single label");
        assertRefused(() -> new LogisticRegression(0), "C is 0.0");
    }
}
