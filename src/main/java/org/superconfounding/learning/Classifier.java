package org.superconfounding.learning;

/**
 * A trained classifier, known by its probability of label 1 at each of the four feature cells (a, c).
 */
public final class Classifier {
    /** How far beyond ½ a probability must be to count as an answer of 1; wider than any optimiser's error here. */
    public static final double TIE = 5e-5;

    private final double[] labelOne;

    /**
     * @param labelOne probability of label 1 at the cells (0,0), (1,0), (0,1), (1,1), in this order (index a + 2c)
     */
    Classifier(double... labelOne) {
        this.labelOne = labelOne.clone();
    }

    /** Probability of label 1 that the classifier states for features (a, c). */
    public double probability(int a, int c) {
        return labelOne[CellCounts.index(a, c, 0)];
    }

    /** The label that the classifier answers for features (a, c); 0 at a tie. */
    public int predict(int a, int c) {
        return probability(a, c) > 0.5 + TIE ? 1 : 0;
    }

    /**
     * Share of rows answered rightly, between 0 and 1.
     *
     * @throws IllegalArgumentException if there is no row
     */
    public double accuracy(CellCounts data) {
        if (data.total() == 0) {
            throw new IllegalArgumentException("accuracy on a data set without rows");
        }
        int right = 0;
        for (int cell = 0; cell < 4; cell++) {
            right += data.count(cell & 1, cell >> 1, predict(cell & 1, cell >> 1));
        }
        return (double) right / data.total();
    }
}
