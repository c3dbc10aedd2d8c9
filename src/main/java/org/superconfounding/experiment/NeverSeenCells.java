package org.superconfounding.experiment;

import org.superconfounding.learning.CellCounts;
import org.superconfounding.learning.Classifier;
import org.superconfounding.learning.FeatureSet;
import org.superconfounding.learning.Learner;
import org.superconfounding.statistics.IntegerLaw;

/**
 * What the naive classifier answers at the feature cells (1,0) and (0,1) when training showed only (A, C, B) = (0,0,0), n₀ times,
 * and (1,1,1), n₁ times.
 *
 * <p><b>At the optimum.</b> The two columns are equal, so the optimum of penalised logistic regression has equal weights w > 0 and
 * an intercept b, with u = b + w the score at both cells. The intercept is not penalised, so the residuals sum to zero: n₀ σ(u − w)
 * = n₁ σ(−u − w). The difference of the two sides rises with u and is (n₀ − n₁) σ(−w) at u = 0. Hence u > 0 exactly if n₁ > n₀:
 * the answer is the majority class, whatever the penalty.
 *
 * <p><b>Before the optimum.</b> A solver that minimises the mean loss may stop where its derivative with respect to the intercept is
 * no more than its tolerance τ. Near u = 0 that derivative is σ′(w) (u − u*), with u* the optimum, and u* moves by 2 / (n (1 −
 * σ(−w))) with each row that changes sides. So τ is worth n τ / (2 σ(−w)) rows ({@link #rowsWorthATolerance}), and within so many
 * rows of n/2 the answer depends on where the solver stops, not on the data.
 */
public final class NeverSeenCells {
    private static final double NEGLIGIBLE = 1e-18;

    private final Learner learner;
    private final int rows;

    /**
     * @param learner how the classifier is trained; equal columns must get equal answers
     * @param rows number of rows trained on, at least 2
     */
    public NeverSeenCells(Learner learner, int rows) {
        this.learner = learner;
        this.rows = rows;
    }

    /**
     * The answer at both cells after {@code ones} rows (1,1,1), at least 1 and fewer than all; refused if the two answers
     * differ.
     */
    public int answer(int ones) {
        Classifier naive = learner.fit(CellCounts.of(rows - ones, 0, 0, 0, 0, 0, 0, ones), FeatureSet.NAIVE);
        if (naive.predict(1, 0) != naive.predict(0, 1)) {
            throw new IllegalArgumentException("\"" + learner.label() + "\" answers " + naive.predict(1, 0) + " and "
                    + naive.predict(0, 1) + " at (1,0) and (0,1) after " + ones + " ones of " + rows
                    + "; equal columns need equal answers here");
        }
        return naive.predict(1, 0);
    }

    /** Probability that the answer is 0, given the law of the number of ones. */
    public double probabilityOfZero(IntegerLaw ones) {
        double sum = 0;
        for (int n = Math.max(1, ones.first()); n <= Math.min(rows - 1, ones.last()); n++) {
            double probability = ones.probability(n);
            sum += probability > NEGLIGIBLE && answer(n) == 0 ? probability : 0;
        }
        return Math.min(1, sum);
    }

    /** The fewest ones from which on, up to all rows but one, the answer is always 1; {@code rows} if it is 0 at the end. */
    public int fewestOnes() {
        int fewest = rows;
        while (fewest > 1 && answer(fewest - 1) == 1) {
            fewest--;
        }
        return fewest;
    }

    /**
     * How many rows a tolerance τ, positive, on the gradient of the mean loss is worth, with as many zeros as ones: n τ / (2
     * σ(−w)).
     */
    public double rowsWorthATolerance(double tolerance) {
        Classifier naive = learner.fit(CellCounts.of(rows - rows / 2, 0, 0, 0, 0, 0, 0, rows / 2), FeatureSet.NAIVE);
        return rows * tolerance / (2 * naive.probability(0, 0));
    }
}
