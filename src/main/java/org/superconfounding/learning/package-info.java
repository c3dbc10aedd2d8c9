/**
 * Learning a binary label from two binary features.
 *
 * <p><b>Concept.</b> Experiment 5 of the paper trains classifiers on samples of three binary variables: the true cause A, the
 * confounded feature C, and the label B. A data set is then nothing but eight counts ({@link CellCounts}), and a trained
 * classifier nothing but its answer at the four feature cells (A, C) ({@link Classifier}). Accuracy is therefore exact arithmetic
 * on counts, rows need not be kept, and a {@link Learner} is a pure function of eight integers and a {@link FeatureSet}.
 * {@link LogisticRegression} is the one that the paper names, {@link StoppedLogisticRegression} the one that its author's program
 * runs; {@link SampleLaw} is the exact law that samples are drawn from.
 *
 * <p><b>Boundaries.</b> How A and C come to depend on each other is not known here, nor what any accuracy is compared with: that
 * is for package {@code experiment}. No other package may use Weka, because of its licence.
 *
 * <p><b>Order.</b> A cell (a, c, b) has index a + 2c + 4b: qubit A is qubit 0, the least significant bit, C is qubit 1 and B is
 * qubit 2. A feature cell (a, c) has index a + 2c.
 *
 * <p><b>Logistic regression.</b> scikit-learn's {@code LogisticRegression(C)} minimises ½‖w‖² + C Σ loss and leaves the intercept
 * free. Weka's {@code Logistic} minimises Σ loss + ridge ‖w‖², and scales the features first unless told not to. The two agree
 * for ridge = 1/(2C) and no scaling.
 *
 * <p><b>Where a solver stops.</b> scikit-learn's default solver stops before that optimum, which matters at cells that training
 * never showed. {@link StoppedLogisticRegression} stops where it stops, tested against scikit-learn's and SciPy's own numbers. It
 * uses nothing but arithmetic, {@code exp} and {@code log1p}.
 *
 * <p><b>Ties.</b> A classifier known by its probabilities answers 1 only where its probability of label 1 exceeds ½ by more than {@value Classifier#TIE};
 * otherwise 0. The margin is wider than the optimiser's error, so an exact tie (a training set with as many zeros as ones) has
 * the same answer on every machine, namely that of a decision score which is not positive. A {@link StoppedLogisticRegression} answers
 * 1 where its score is above 0, as scikit-learn does.
 *
 * <p><b>Source.</b> Paper, Methods, Experiment 5; author's public repository pilsungk/Bell-confounding, commit adaf748, for the
 * penalty; le Cessie and van Houwelingen, Applied Statistics 41 (1992) 191, for the ridge estimator; Liu and
 * Nocedal, Math. Program. 45 (1989) 503, and Moré and Thuente, ACM Trans. Math. Softw. 20 (1994) 286, for the solver.
 */
@NullMarked
package org.superconfounding.learning;

import org.jspecify.annotations.NullMarked;
