package org.superconfounding.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.io.Refusals.assertRefused;
import static org.superconfounding.learning.Trainings.assertAlike;
import static org.superconfounding.learning.Trainings.equalColumns;
import static org.superconfounding.learning.Trainings.hasBothLabels;
import static org.superconfounding.learning.Trainings.withEmptyCells;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.superconfounding.learning.StoppedLogisticRegression.Coefficients;

class StoppedLogisticRegressionTest {
    /**
     * Last column: the agreement of coefficients. scikit-learn sums over rows, this class over cells, so the two differ by rounding;
     * with a tolerance of 10⁻⁸ the last steps are themselves at the rounding of the loss.
     */
    @ParameterizedTest
    @CsvSource({
        "equal-columns, 1, 1e-4, 217, 1e-12",
        "other-data, 1, 1e-4, 240, 1e-12",
        "tol-1e-2, 1, 1e-2, 21, 1e-12",
        "tol-1e-3, 1, 1e-3, 21, 1e-12",
        "tol-1e-6, 1, 1e-6, 21, 1e-12",
        "tol-1e-8, 1, 1e-8, 21, 1e-8",
        "c-10, 10, 1e-4, 40, 1e-12",
        "c-0.1, 0.1, 1e-4, 40, 1e-12",
    })
    void shouldStopWhereScikitLearnStops(String oracle, double c, double tolerance, int rows, double agreement) {
        List<ScikitLearnOracle> all = ScikitLearnOracle.read(oracle);
        assertThat(all).as("data sets in the oracle").hasSize(rows);
        for (ScikitLearnOracle expected : all) {
            check(new StoppedLogisticRegression(c, tolerance), expected, agreement);
        }
    }

    @Test
    void shouldHaveScikitLearnsDefaults() {
        assertThat(StoppedLogisticRegression.DEFAULT).isEqualTo(new StoppedLogisticRegression(1, 1e-4));
    }

    private static void check(StoppedLogisticRegression learner, ScikitLearnOracle expected, double agreement) {
        Coefficients learnt = learner.coefficients(expected.data(), expected.features());
        String where = expected.features().name() + " on " + expected.data();
        assertThat(learnt.iterations())
                .as("iterations, %s", where)
                .isEqualTo(expected.coefficients().iterations());
        close("weight of A, " + where, learnt.weightA(), expected.coefficients().weightA(), agreement);
        close("weight of C, " + where, learnt.weightC(), expected.coefficients().weightC(), agreement);
        close("intercept, " + where, learnt.intercept(), expected.coefficients().intercept(), agreement);
        Classifier classifier = learner.fit(expected.data(), expected.features());
        assertThat(IntStream.range(0, 4).mapToObj(cell -> classifier.predict(cell & 1, cell >> 1)))
                .as("answers at (0,0), (1,0), (0,1), (1,1), %s", where)
                .isEqualTo(expected.answers());
    }

    private static void close(String what, double actual, double expected, double agreement) {
        assertThat(actual).as(what).isCloseTo(expected, within(agreement));
    }

    /**
     * Every class count of 1,400 rows. The fewest ones from which the never-seen cells are answered with 1: more than half at the
     * optimum, less where the solver stops early. At 10⁻² the answer is not even a threshold: it changes five times.
     */
    @ParameterizedTest
    @CsvSource({"1e-3, 651", "1e-4, 698", "1e-6, 701", "1e-8, 701"})
    void shouldAnswerOneFromFewerOnesTheEarlierItStops(double tolerance, int firstOnes) {
        StoppedLogisticRegression learner = StoppedLogisticRegression.withTolerance(tolerance);
        for (int ones = 1; ones < 1400; ones++) {
            Classifier naive = learner.fit(equalColumns(1400 - ones, ones), FeatureSet.NAIVE);
            assertThat(List.of(naive.predict(1, 0), naive.predict(0, 1)))
                    .as("answers at (1,0) and (0,1) after %d ones of 1,400, tolerance %s", ones, tolerance)
                    .containsOnly(ones >= firstOnes ? 1 : 0);
        }
    }

    @Property(tries = 300)
    void shouldLeaveNoComponentOfTheGradientAboveItsToleranceAndReachTheOptimumWithATightOne(
            @ForAll @Size(8) List<@IntRange(max = 800) Integer> counts,
            @ForAll @IntRange(min = 2, max = 6) int digits) {
        CellCounts data = withEmptyCells(counts);
        Assume.that(hasBothLabels(data));
        double tolerance = Math.pow(10, -digits);
        Coefficients stopped =
                StoppedLogisticRegression.withTolerance(tolerance).coefficients(data, FeatureSet.NAIVE);
        double[] place = {stopped.weightA(), stopped.weightC(), stopped.intercept()};
        for (double component :
                new MeanLoss(data, FeatureSet.NAIVE, 1).at(place).gradient()) {
            assertThat(component).as("gradient of the mean loss on %s", data).isCloseTo(0, within(tolerance));
        }
        Classifier tight = StoppedLogisticRegression.withTolerance(1e-9).fit(data, FeatureSet.NAIVE);
        Classifier optimum = LogisticRegression.DEFAULT.fit(data, FeatureSet.NAIVE);
        assertAlike(tight, optimum, data, 2 * Classifier.TIE);
    }

    @Test
    void shouldRefuseATrainingSetOfOneLabelAndAToleranceThatIsNone() {
        assertRefused(
                () -> StoppedLogisticRegression.DEFAULT.fit(equalColumns(0, 10), FeatureSet.NAIVE), "single label");
        assertRefused(() -> StoppedLogisticRegression.withTolerance(0), "tolerance is 0.0");
        assertRefused(() -> new StoppedLogisticRegression(Double.NaN, 1e-4), "C is NaN");
    }
}
