package org.superconfounding.experiment;

import org.superconfounding.learning.CellCounts;
import org.superconfounding.learning.Classifier;

/**
 * Accuracies of the three classifiers on one data set, between 0 and 1.
 *
 * @param noise probability with which its labels were flipped
 */
public record DomainOutcome(double noise, double naive, double causal, double confounded) {
    static DomainOutcome of(double noise, CellCounts data, Classifier naive, Classifier causal, Classifier confounded) {
        return new DomainOutcome(noise, naive.accuracy(data), causal.accuracy(data), confounded.accuracy(data));
    }

    /** How much better the causal classifier is than the naive one. */
    public double gain() {
        return causal - naive;
    }
}
