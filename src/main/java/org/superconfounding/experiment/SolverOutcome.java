package org.superconfounding.experiment;

import org.superconfounding.learning.RememberingLearner;
import org.superconfounding.learning.StoppedLogisticRegression;
import org.superconfounding.statistics.Seed;

/**
 * What the gain of Experiment 5 owes to the solver of its classifier: one row of a table.
 *
 * @param protocol with the solver in question as its learner
 * @param fewestOnes the fewest ones among the rows trained on from which on the never-seen cells are answered with 1
 * @param rowsWorth how many rows the solver's tolerance is worth ({@link NeverSeenCells}); 0 at the optimum
 * @param gainingShare probability that a seed gains
 * @param meanGain expected gain, as a share
 * @param repeats whole repeats that were drawn
 * @param strong those of them whose t-test over pairs, as in the paper, has p below 10⁻⁹
 */
public record SolverOutcome(
        Experiment5Protocol protocol,
        int fewestOnes,
        double rowsWorth,
        double gainingShare,
        double meanGain,
        int repeats,
        int strong) {
    private static final double LOG_STRONG = StrictMath.log(1e-9);

    /**
     * The row of one protocol with independent rows; all but {@code strong} is exact.
     *
     * @param repeats whole repeats to draw, at least 1
     */
    public static SolverOutcome of(Experiment5Protocol protocol, int repeats, Seed seed) {
        Experiment5 experiment = Experiment5.of(protocol);
        int strong = 0;
        for (int repeat = 0; repeat < repeats; repeat++) {
            strong += experiment.run(seed.derive(repeat)).testOverPairs().logP() < LOG_STRONG ? 1 : 0;
        }
        GainLaw law = GainLaw.of(protocol);
        NeverSeenCells cells = new NeverSeenCells(new RememberingLearner(protocol.learner()), protocol.trainingRows());
        return new SolverOutcome(
                protocol,
                cells.fewestOnes(),
                rowsWorth(protocol, cells),
                law.afterOne().mean() == 0 ? law.zeroAnswered() : 1,
                law.mean(),
                repeats,
                strong);
    }

    private static double rowsWorth(Experiment5Protocol protocol, NeverSeenCells cells) {
        return protocol.learner() instanceof StoppedLogisticRegression stopped
                ? cells.rowsWorthATolerance(stopped.tolerance())
                : 0;
    }

    /** Share of the repeats with p below 10⁻⁹. */
    public double strongShare() {
        return (double) strong / repeats;
    }
}
