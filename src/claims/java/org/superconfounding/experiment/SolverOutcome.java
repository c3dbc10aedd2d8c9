package org.superconfounding.experiment;

import java.util.List;
import java.util.stream.IntStream;
import org.superconfounding.learning.Learner;
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
     * The rows of one protocol with independent rows, a row for each learner in its place; all but {@code strong} is exact. The
     * learners see the same data.
     *
     * @param repeats whole repeats to draw, at least 1
     */
    public static List<SolverOutcome> of(Experiment5Protocol protocol, List<Learner> learners, int repeats, Seed seed) {
        Experiment5 experiment = Experiment5.of(protocol);
        List<Learner> remembering =
                learners.stream().<Learner>map(RememberingLearner::new).toList();
        int[] strong = IntStream.range(0, repeats)
                .parallel()
                .mapToObj(repeat -> experiment.run(seed.derive(repeat), remembering).stream()
                        .mapToInt(result -> result.testOverPairs().logP() < LOG_STRONG ? 1 : 0)
                        .toArray())
                .reduce(new int[learners.size()], SolverOutcome::sum);
        return IntStream.range(0, learners.size())
                .mapToObj(row -> of(protocol.withLearner(learners.get(row)), repeats, strong[row]))
                .toList();
    }

    private static int[] sum(int[] one, int[] other) {
        return IntStream.range(0, one.length).map(row -> one[row] + other[row]).toArray();
    }

    private static SolverOutcome of(Experiment5Protocol protocol, int repeats, int strong) {
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
