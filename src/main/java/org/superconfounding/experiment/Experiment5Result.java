package org.superconfounding.experiment;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.superconfounding.statistics.HypothesisTests;
import org.superconfounding.statistics.TestResult;

/** One repeat of Experiment 5: an outcome for each seed, and samples under the interventions. */
public record Experiment5Result(List<SeedOutcome> seeds, InterventionCounts interventions) {
    public Experiment5Result {
        seeds = List.copyOf(seeds);
    }

    public int domains() {
        return seeds.get(0).domains().size();
    }

    /** Mean gain over all seeds and test domains: the number that the paper prints, as a share. */
    public double meanGain() {
        double sum = 0;
        for (SeedOutcome seed : seeds) {
            sum += seed.gain();
        }
        return sum / seeds.size();
    }

    /** Number of seeds in which the causal classifier gained anything. */
    public int gainingSeeds() {
        return (int) seeds.stream().filter(seed -> seed.gain() > 0).count();
    }

    /** Mean over the seeds of a quantity in test domain {@code index}, from 0. */
    public double mean(int index, ToDoubleFunction<DomainOutcome> quantity) {
        double sum = 0;
        for (SeedOutcome seed : seeds) {
            sum += quantity.applyAsDouble(seed.domains().get(index));
        }
        return sum / seeds.size();
    }

    /** Paired t-test of causal against naive accuracy that counts each (seed, domain) as one observation. */
    public TestResult testOverPairs() {
        return HypothesisTests.pairedT(pairs(DomainOutcome::causal), pairs(DomainOutcome::naive));
    }

    /** The same on the seeds' means over the domains: the seeds are the independent repeats. */
    public TestResult testOverSeeds() {
        return HypothesisTests.pairedT(seedMeans(DomainOutcome::causal), seedMeans(DomainOutcome::naive));
    }

    /** The same on the domains' means over the seeds. */
    public TestResult testOverDomains() {
        return HypothesisTests.pairedT(domainMeans(DomainOutcome::causal), domainMeans(DomainOutcome::naive));
    }

    private double[] pairs(ToDoubleFunction<DomainOutcome> accuracy) {
        double[] pairs = new double[seeds.size() * domains()];
        int next = 0;
        for (SeedOutcome seed : seeds) {
            for (DomainOutcome domain : seed.domains()) {
                pairs[next++] = accuracy.applyAsDouble(domain);
            }
        }
        return pairs;
    }

    private double[] seedMeans(ToDoubleFunction<DomainOutcome> accuracy) {
        return seeds.stream().mapToDouble(seed -> seed.mean(accuracy)).toArray();
    }

    private double[] domainMeans(ToDoubleFunction<DomainOutcome> accuracy) {
        double[] means = new double[domains()];
        for (int index = 0; index < means.length; index++) {
            means[index] = mean(index, accuracy);
        }
        return means;
    }
}
