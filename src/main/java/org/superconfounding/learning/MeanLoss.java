package org.superconfounding.learning;

import java.util.List;
import org.superconfounding.learning.Lbfgs.Objective;
import org.superconfounding.learning.Lbfgs.Point;

/**
 * The objective that scikit-learn's {@code LogisticRegression(C)} hands to its solver: mean logistic loss + ‖w‖²/(2nC), with n
 * the number of rows. Variables are the weights in the features' order and then the intercept, which is not penalised. The scale
 * matters: a solver's tolerance on the gradient of the mean is n times looser than on that of the sum.
 */
final class MeanLoss implements Objective {
    private final CellCounts data;
    private final List<Feature> features;
    private final double penalty;

    MeanLoss(CellCounts data, FeatureSet features, double inverseStrength) {
        this.data = data;
        this.features = features.features();
        this.penalty = 1 / (inverseStrength * data.total());
    }

    @Override
    public int dimension() {
        return features.size() + 1;
    }

    @Override
    public Point at(double[] x) {
        double sum = 0;
        double[] gradient = new double[x.length];
        for (int cell = 0; cell < 4; cell++) {
            int a = cell & 1;
            int c = cell >> 1;
            double score = score(x, a, c);
            int ones = data.count(a, c, 1);
            int rows = data.pair(a, c);
            sum += rows * softplus(score) - ones * score;
            double residual = (rows * sigmoid(score) - ones) / data.total();
            for (int i = 0; i < features.size(); i++) {
                gradient[i] += residual * features.get(i).of(a, c);
            }
            gradient[features.size()] += residual;
        }
        double squares = 0;
        for (int i = 0; i < features.size(); i++) {
            squares += x[i] * x[i];
            gradient[i] += penalty * x[i];
        }
        return new Point(x, sum / data.total() + 0.5 * penalty * squares, gradient);
    }

    /** The linear score of the feature cell (a, c) at {@code x}. */
    double score(double[] x, int a, int c) {
        double score = x[features.size()];
        for (int i = 0; i < features.size(); i++) {
            score += x[i] * features.get(i).of(a, c);
        }
        return score;
    }

    static double sigmoid(double score) {
        return 1 / (1 + StrictMath.exp(-score));
    }

    private static double softplus(double score) {
        return Math.max(score, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(score)));
    }
}
