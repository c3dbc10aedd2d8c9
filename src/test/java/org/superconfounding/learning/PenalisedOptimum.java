package org.superconfounding.learning;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;

/**
 * The optimum of Σ loss + ‖w‖²/(2C) by damped Newton steps to machine precision: independent of Weka. Parameters are the
 * intercept and the weights of A and C; a feature that is left out has weight 0.
 */
final class PenalisedOptimum {
    private final CellCounts data;
    private final FeatureSet features;
    private final double c;

    PenalisedOptimum(CellCounts data, FeatureSet features, double inverseStrength) {
        this.data = data;
        this.features = features;
        this.c = inverseStrength;
    }

    /** Probability of label 1 at (a, c) under the optimum, index a + 2c. */
    double[] probabilities() {
        double[] beta = solve();
        double[] labelOne = new double[4];
        for (int cell = 0; cell < 4; cell++) {
            labelOne[cell] = sigmoid(score(beta, cell & 1, cell >> 1));
        }
        return labelOne;
    }

    private double[] solve() {
        double[] beta = new double[3];
        for (int step = 0; step < 200; step++) {
            double[] direction = newtonDirection(beta);
            double scale = 1;
            while (objective(moved(beta, direction, scale)) > objective(beta) + 1e-13 && scale > 1e-12) {
                scale /= 2;
            }
            beta = moved(beta, direction, scale);
            if (new ArrayRealVector(direction).getLInfNorm() < 1e-13) {
                return beta;
            }
        }
        return beta;
    }

    private double objective(double[] beta) {
        double sum = (beta[1] * beta[1] + beta[2] * beta[2]) / (2 * c);
        for (int cell = 0; cell < 4; cell++) {
            double score = score(beta, cell & 1, cell >> 1);
            sum += data.count(cell & 1, cell >> 1, 1) * softplus(-score);
            sum += data.count(cell & 1, cell >> 1, 0) * softplus(score);
        }
        return sum;
    }

    private double[][] hessian(double[] beta) {
        double[][] hessian = {{0, 0, 0}, {0, 1 / c, 0}, {0, 0, 1 / c}};
        for (int cell = 0; cell < 4; cell++) {
            double[] x = inputs(cell & 1, cell >> 1);
            double p = sigmoid(score(beta, cell & 1, cell >> 1));
            for (int i = 0; i < 3; i++) {
                for (int j = 0; j < 3; j++) {
                    hessian[i][j] += data.pair(cell & 1, cell >> 1) * p * (1 - p) * x[i] * x[j];
                }
            }
        }
        return hessian;
    }

    private double[] newtonDirection(double[] beta) {
        double[] gradient = {0, beta[1] / c, beta[2] / c};
        for (int cell = 0; cell < 4; cell++) {
            double[] x = inputs(cell & 1, cell >> 1);
            double p = sigmoid(score(beta, cell & 1, cell >> 1));
            int rows = data.pair(cell & 1, cell >> 1);
            for (int i = 0; i < 3; i++) {
                gradient[i] += (rows * p - data.count(cell & 1, cell >> 1, 1)) * x[i];
            }
        }
        return new CholeskyDecomposition(new Array2DRowRealMatrix(hessian(beta)), 1e-12, 1e-300)
                .getSolver()
                .solve(new ArrayRealVector(gradient).mapMultiply(-1))
                .toArray();
    }

    private double score(double[] beta, int a, int cc) {
        double[] x = inputs(a, cc);
        return beta[0] + beta[1] * x[1] + beta[2] * x[2];
    }

    private double[] inputs(int a, int cc) {
        return new double[] {
            1,
            features.features().contains(Feature.A) ? a : 0,
            features.features().contains(Feature.C) ? cc : 0
        };
    }

    private static double[] moved(double[] beta, double[] direction, double scale) {
        return new double[] {
            beta[0] + scale * direction[0], beta[1] + scale * direction[1], beta[2] + scale * direction[2]
        };
    }

    private static double sigmoid(double score) {
        return 1 / (1 + StrictMath.exp(-score));
    }

    private static double softplus(double score) {
        return StrictMath.max(score, 0) + StrictMath.log1p(StrictMath.exp(-StrictMath.abs(score)));
    }
}
