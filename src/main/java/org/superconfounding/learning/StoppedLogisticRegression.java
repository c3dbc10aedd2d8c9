package org.superconfounding.learning;

import org.superconfounding.io.Decimals;
import org.superconfounding.learning.Lbfgs.Stop;
import org.superconfounding.statistics.Require;

/**
 * Logistic regression as scikit-learn 1.7.1 leaves it: the same penalised likelihood as {@link LogisticRegression}, minimised by
 * L-BFGS from zero and left where that solver stops, which is before the optimum.
 *
 * <p>scikit-learn calls SciPy's L-BFGS-B with the tolerance on the largest component of the gradient of the <em>mean</em> loss, ten
 * pairs and at most 100 iterations. A score above 0, however little, is answered with 1.
 *
 * @param inverseStrength C, positive and finite
 * @param tolerance largest component of the gradient of the mean loss at which the solver stops, positive and finite
 */
public record StoppedLogisticRegression(double inverseStrength, double tolerance) implements Learner {
    /** What {@code LogisticRegression()} of scikit-learn 1.7.1 is: C = 1 and a tolerance of 10⁻⁴. */
    public static final StoppedLogisticRegression DEFAULT = new StoppedLogisticRegression(1, 1e-4);

    private static final int MOST_ITERATIONS = 100;

    /** What was learnt in so many steps of the solver; the weight of a feature that was not used is 0. */
    public record Coefficients(double weightA, double weightC, double intercept, int iterations) {
        /** The linear score of features (a, c): the logarithm of the odds of label 1. */
        public double score(int a, int c) {
            return a * weightA + c * weightC + intercept;
        }
    }

    public StoppedLogisticRegression {
        Require.positiveFinite("C", inverseStrength);
        Require.positiveFinite("tolerance", tolerance);
    }

    /** With C = 1, and another tolerance than the default. */
    public static StoppedLogisticRegression withTolerance(double tolerance) {
        return new StoppedLogisticRegression(1, tolerance);
    }

    @Override
    public String label() {
        return "logistic regression, L2, L-BFGS stopped at "
                + Decimals.stored(tolerance).toPlainString();
    }

    @Override
    public Classifier fit(CellCounts training, FeatureSet features) {
        Coefficients learnt = coefficients(training, features);
        double[] scores = new double[4];
        for (int cell = 0; cell < scores.length; cell++) {
            scores[cell] = learnt.score(cell & 1, cell >> 1);
        }
        return Classifier.ofScores(scores);
    }

    /** Weights, intercept and number of iterations; refuses a training set that lacks one of the two labels. */
    public Coefficients coefficients(CellCounts training, FeatureSet features) {
        training.requireBothLabels();
        Stop stop = Lbfgs.minimise(new MeanLoss(training, features, inverseStrength), tolerance, MOST_ITERATIONS);
        double[] x = stop.point().x();
        int a = features.features().indexOf(Feature.A);
        int c = features.features().indexOf(Feature.C);
        return new Coefficients(a < 0 ? 0 : x[a], c < 0 ? 0 : x[c], x[x.length - 1], stop.iterations());
    }
}
