package org.superconfounding.learning;

import org.superconfounding.learning.StoppedLogisticRegression.Coefficients;

/**
 * The optimum of a logistic regression where there is no Weka, which is in the report's page: the solver of {@link
 * StoppedLogisticRegression}, stopped far later.
 */
final class Optimum {
    private static final double TOLERANCE = 1e-10;

    private Optimum() {}

    static Classifier optimum(CellCounts training, FeatureSet features, double inverseStrength) {
        Coefficients learnt =
                new StoppedLogisticRegression(inverseStrength, TOLERANCE).coefficients(training, features);
        double[] labelOne = new double[4];
        for (int cell = 0; cell < labelOne.length; cell++) {
            labelOne[cell] = MeanLoss.sigmoid(learnt.score(cell & 1, cell >> 1));
        }
        return Classifier.ofProbabilities(labelOne);
    }
}
