package org.superconfounding.experiment;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.superconfounding.learning.CellCounts;

/**
 * One seed of Experiment 5: one training set, one set of classifiers, all test domains.
 *
 * @param heldOut accuracies on the held-out part of the initial data set
 * @param domains accuracies on each test domain, in the protocol's order
 */
public record SeedOutcome(CellCounts training, DomainOutcome heldOut, List<DomainOutcome> domains) {
    public SeedOutcome {
        domains = List.copyOf(domains);
    }

    /** Mean over the test domains of the causal classifier's advantage. */
    public double gain() {
        return mean(DomainOutcome::gain);
    }

    /** Mean over the test domains of a quantity. */
    double mean(ToDoubleFunction<DomainOutcome> quantity) {
        double sum = 0;
        for (DomainOutcome domain : domains) {
            sum += quantity.applyAsDouble(domain);
        }
        return sum / domains.size();
    }
}
