package org.superconfounding.learning;

import org.superconfounding.statistics.Require;
import weka.classifiers.functions.Logistic;

/**
 * Logistic regression with an L2 penalty on the weights and a free intercept, by Weka: the optimum of scikit-learn's
 * {@code LogisticRegression(C)}, that is of Σ loss + ‖w‖²/(2C).
 *
 * @param inverseStrength C, positive and finite; the paper's author leaves it at the library's default of 1
 */
public record LogisticRegression(double inverseStrength) implements Learner {
    /** scikit-learn's default, C = 1. */
    public static final LogisticRegression DEFAULT = new LogisticRegression(1);

    public LogisticRegression {
        Require.positiveFinite("C", inverseStrength);
    }

    @Override
    public String label() {
        return "logistic regression, L2";
    }

    @Override
    public Classifier fit(CellCounts training, FeatureSet features) {
        return optimum(training, features, inverseStrength);
    }

    private static Classifier optimum(CellCounts training, FeatureSet features, double inverseStrength) {
        WekaData data = WekaData.weighted(training, features);
        Logistic logistic = new Logistic();
        logistic.setRidge(1 / (2 * inverseStrength));
        logistic.setDoNotStandardizeAttributes(true);
        return data.train(logistic);
    }
}
