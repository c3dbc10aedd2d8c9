package org.superconfounding.learning;

/** A way to train a classifier: a pure function of the data set's counts and the features it may see. */
public interface Learner {
    /** Name for tables. */
    String label();

    /** Trains a classifier; refuses a training set that lacks one of the two labels. */
    Classifier fit(CellCounts training, FeatureSet features);
}
