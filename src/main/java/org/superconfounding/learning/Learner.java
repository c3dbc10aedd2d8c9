package org.superconfounding.learning;

/** A way to train a classifier: a pure function of the data set's counts and the features it may see. */
public interface Learner {
    /** Name for tables. */
    String label();

    /**
     * Trains a classifier.
     *
     * @throws IllegalArgumentException if the training set lacks one of the two labels
     */
    Classifier fit(CellCounts training, FeatureSet features);
}
