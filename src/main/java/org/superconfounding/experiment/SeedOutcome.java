package org.superconfounding.experiment;

import java.util.List;
import org.superconfounding.learning.CellCounts;

/**
 * One seed of Experiment 5: one training set, one set of classifiers, all test domains.
 *
 * @param training what the classifiers were trained on
 * @param heldOut accuracies on the held-out part of the initial data set
 * @param domains accuracies on each test domain, in the protocol's order
 */
public record SeedOutcome(CellCounts training, DomainOutcome heldOut, List<DomainOutcome> domains) {
    public SeedOutcome {
        domains = List.copyOf(domains);
    }

    /** Whether ones are not the majority of the training labels; the naive classifier then answers 0 at a never-seen cell. */
    public boolean zeroMajority() {
        return training.labelled(1) <= training.labelled(0);
    }

    /** Mean over the test domains of the causal classifier's advantage. */
    public double gain() {
        double sum = 0;
        for (DomainOutcome domain : domains) {
            sum += domain.gain();
        }
        return sum / domains.size();
    }
}
