package org.superconfounding.learning;

import java.util.Arrays;
import org.superconfounding.statistics.Require;

/** A trained classifier, known by its probability of label 1 at each of the four feature cells (a, c). */
public final class Classifier {
    /** How far beyond ½ an optimum's probability must be to count as an answer of 1; wider than any optimiser's error here. */
    public static final double TIE = 5e-5;

    private final double[] labelOne;
    private final int[] answers;

    private Classifier(double[] labelOne, int[] answers) {
        this.labelOne = labelOne;
        this.answers = answers;
    }

    /**
     * A classifier that is known up to an optimiser's error: it answers 1 where its probability exceeds ½ by more than {@link
     * #TIE}.
     *
     * @param labelOne probability of label 1 at the cells (0,0), (1,0), (0,1), (1,1), in this order (index a + 2c)
     */
    static Classifier ofProbabilities(double... labelOne) {
        return new Classifier(
                labelOne.clone(),
                Arrays.stream(labelOne).mapToInt(p -> p > 0.5 + TIE ? 1 : 0).toArray());
    }

    /**
     * A linear classifier that answers 1 where its score, the logarithm of the odds of label 1, is above 0; cells in the order above.
     */
    static Classifier ofScores(double... scores) {
        return new Classifier(
                Arrays.stream(scores).map(MeanLoss::sigmoid).toArray(),
                Arrays.stream(scores).mapToInt(score -> score > 0 ? 1 : 0).toArray());
    }

    /** Probability of label 1 that the classifier states for features (a, c). */
    public double probability(int a, int c) {
        return labelOne[CellCounts.index(a, c, 0)];
    }

    /** The label that the classifier answers for features (a, c); 0 at a tie. */
    public int predict(int a, int c) {
        return answers[CellCounts.index(a, c, 0)];
    }

    /** Share of rows answered rightly, between 0 and 1; refused where there is no row. */
    public double accuracy(CellCounts data) {
        int total = data.total();
        Require.that(total > 0, "accuracy on a data set without rows");
        return (double) data.agreeing(answers) / total;
    }
}
