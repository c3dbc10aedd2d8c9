package org.superconfounding.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.io.Refusals.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.Replications;
import org.superconfounding.learning.CellCounts;
import org.superconfounding.learning.FeatureSet;
import org.superconfounding.learning.LogisticRegression;
import org.superconfounding.learning.OtherLearner;
import org.superconfounding.learning.StoppedLogisticRegression;
import org.superconfounding.statistics.IntegerLaw;
import org.superconfounding.statistics.Seed;
import org.superconfounding.statistics.TestSeeds;

class NeverSeenCellsTest {
    private static NeverSeenCells stopped(double tolerance, int rows) {
        return new NeverSeenCells(StoppedLogisticRegression.withTolerance(tolerance), rows);
    }

    @Test
    void shouldMoveTheThresholdWithTheTolerance() {
        assertThat(new NeverSeenCells(LogisticRegression.DEFAULT, 1400).fewestOnes())
                .as("the optimum answers the majority")
                .isEqualTo(701);
        assertThat(stopped(1e-8, 1400).fewestOnes()).isEqualTo(701);
        assertThat(stopped(1e-6, 1400).fewestOnes()).isEqualTo(701);
        assertThat(stopped(1e-4, 1400).fewestOnes()).isEqualTo(698);
        assertThat(stopped(1e-3, 1400).fewestOnes()).isEqualTo(651);
        assertThat(stopped(1e-2, 1400).fewestOnes()).isEqualTo(473);
    }

    /** The reason: where the solver stops, the score is within tolerance of its optimum, and a tolerance is worth so many rows. */
    @Test
    void shouldMissTheMajorityRuleByNoMoreRowsThanTheToleranceIsWorth() {
        for (int rows : new int[] {100, 350, 1400, 5600}) {
            for (double tolerance : new double[] {1e-3, 1e-4, 1e-5, 1e-6}) {
                NeverSeenCells cells = stopped(tolerance, rows);
                int majority = rows / 2 + 1;
                assertThat((double) Math.abs(cells.fewestOnes() - majority))
                        .as("rows between the threshold and the majority, %d rows, tolerance %s", rows, tolerance)
                        .isLessThanOrEqualTo(1.1 * cells.rowsWorthATolerance(tolerance) + 1);
            }
        }
    }

    /** What a row is worth, against the scores themselves: tight solutions at neighbouring counts. */
    @Test
    void shouldKnowWhatARowMovesTheScoreBy() {
        StoppedLogisticRegression tight = StoppedLogisticRegression.withTolerance(1e-10);
        double score = tight.coefficients(CellCounts.of(695, 0, 0, 0, 0, 0, 0, 705), FeatureSet.NAIVE)
                        .score(1, 0)
                - tight.coefficients(CellCounts.of(705, 0, 0, 0, 0, 0, 0, 695), FeatureSet.NAIVE)
                        .score(1, 0);
        var middle = tight.coefficients(CellCounts.of(700, 0, 0, 0, 0, 0, 0, 700), FeatureSet.NAIVE);
        double p = 1 / (1 + Math.exp(-middle.score(0, 0)));
        double tolerance = 1e-4;
        double rowsByScore = tolerance / (p * (1 - p)) / (score / 10);
        assertThat(stopped(1e-10, 1400).rowsWorthATolerance(tolerance)).isCloseTo(rowsByScore, within(0.01));
    }

    @Test
    void shouldAddUpTheAnswersByTheLawOfTheOnes() {
        NeverSeenCells cells = stopped(1e-4, 1400);
        assertThat(cells.probabilityOfZero(IntegerLaw.always(697))).isEqualTo(1);
        assertThat(cells.probabilityOfZero(IntegerLaw.always(698))).isZero();
        assertThat(cells.probabilityOfZero(IntegerLaw.always(690)
                        .plus(IntegerLaw.ofSuccesses(0.25))
                        .plus(IntegerLaw.always(7))))
                .isEqualTo(0.75);
    }

    @Test
    void shouldRefuseAClassifierThatTellsEqualColumnsApart() {
        assertRefused(
                () -> new NeverSeenCells(OtherLearner.DECISION_TREE, 100).answer(40),
                "equal columns need equal answers");
    }

    /** The paper's headline hangs on a tolerance: no seed gains at 10⁻³, and a bit more than half do at the optimum. */
    @Test
    void shouldTellWhatTheGainOwesToTheSolver() {
        Seed seed = TestSeeds.of(NeverSeenCellsTest.class);
        Experiment5Protocol executed = Experiment5Protocol.asExecuted();
        List<SolverOutcome> outcomes = SolverOutcome.of(
                executed,
                List.of(
                        StoppedLogisticRegression.withTolerance(1e-3),
                        executed.learner(),
                        StoppedLogisticRegression.withTolerance(1e-8),
                        LogisticRegression.DEFAULT),
                200,
                seed);
        SolverOutcome loose = outcomes.get(0);
        SolverOutcome standard = outcomes.get(1);
        SolverOutcome tight = outcomes.get(2);
        SolverOutcome optimum = outcomes.get(3);
        assertThat(loose.gainingShare())
                .as("at least 651 ones, and nearly always more")
                .isLessThan(0.005);
        assertThat(loose.strong()).isZero();
        assertThat(standard.gainingShare()).isCloseTo(0.44685, within(1e-5));
        assertThat(standard.meanGain()).isCloseTo(0.225 * standard.gainingShare(), within(1e-12));
        assertThat(tight.gainingShare()).isEqualTo(optimum.gainingShare());
        assertThat(optimum.rowsWorth()).isZero();
        assertThat(standard.strong())
                .as("the learners see the data of the experiment")
                .isEqualTo((int) Replications.run(200, seed, Experiment5.of(executed)::run)
                        .holding(result -> result.testOverPairs().logP() < StrictMath.log(1e-9)));
        assertThat(optimum.strongShare()).isGreaterThan(standard.strongShare());
    }
}
