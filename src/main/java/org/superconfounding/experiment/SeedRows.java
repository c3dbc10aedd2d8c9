package org.superconfounding.experiment;

import org.apache.commons.rng.UniformRandomProvider;
import org.superconfounding.learning.CellCounts;

/** The data sets of one seed of Experiment 5: what a classifier is trained on, what is held out, and the test domains. */
interface SeedRows {
    /** Rows of a test domain and the probability with which their labels were flipped. */
    record Domain(double noise, CellCounts rows) {}

    CellCounts training(UniformRandomProvider random);

    CellCounts heldOut(UniformRandomProvider random);

    /** Test domain {@code index}, from 0. */
    Domain domain(int index, UniformRandomProvider random);
}
