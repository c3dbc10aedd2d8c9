package org.superconfounding.experiment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.superconfounding.learning.CellCounts;
import org.superconfounding.learning.Classifier;
import org.superconfounding.learning.FeatureSet;
import org.superconfounding.learning.Learner;
import org.superconfounding.learning.RememberingLearner;
import org.superconfounding.statistics.Seed;

/**
 * Experiment 5: causal feature selection (paper, Results and Methods, Experiment 5; Fig. 5).
 *
 * <p>A data set is drawn as counts from its exact law, which is that of independent rows or that of the author's program given
 * what its seeds decide ({@link SampleSource}).
 *
 * <p>An instance holds the exact laws of one protocol and is immutable; {@link #run} may be called from many threads.
 */
public final class Experiment5 {
    private final Experiment5Protocol protocol;
    private final Learner learner;
    private final List<? extends SeedRows> seeds;
    private final InterventionRows interventions;

    private Experiment5(Experiment5Protocol protocol, List<? extends SeedRows> seeds, InterventionRows interventions) {
        this.protocol = protocol;
        this.learner = new RememberingLearner(protocol.learner());
        this.seeds = seeds;
        this.interventions = interventions;
    }

    /** The experiment under one protocol. */
    public static Experiment5 of(Experiment5Protocol protocol) {
        if (protocol.source() instanceof SampleSource.SeededStream stream) {
            return new Experiment5(
                    protocol, ReplayedSeed.all(protocol), ReplayedInterventions.of(protocol, stream.firstSeed()));
        }
        return new Experiment5(
                protocol,
                Collections.nCopies(protocol.seeds(), new IndependentRows(protocol)),
                new IndependentInterventions(protocol));
    }

    /** One whole repeat of the experiment. */
    public static Experiment5Result run(Experiment5Protocol protocol, Seed seed) {
        return of(protocol).run(seed);
    }

    /** One whole repeat of the experiment: all seeds, and one set of interventions. */
    public Experiment5Result run(Seed seed) {
        List<SeedOutcome> outcomes = new ArrayList<>();
        for (int index = 0; index < seeds.size(); index++) {
            outcomes.add(
                    outcome(seeds.get(index), seed.derive("seed").derive(index).generator()));
        }
        return new Experiment5Result(
                outcomes, interventions.draw(seed.derive("interventions").generator()));
    }

    private SeedOutcome outcome(SeedRows rows, UniformRandomProvider random) {
        CellCounts training = rows.training(random);
        Classifier naive = learner.fit(training, FeatureSet.NAIVE);
        Classifier causal = learner.fit(training, FeatureSet.CAUSAL);
        Classifier confounded = learner.fit(training, FeatureSet.CONFOUNDED);
        CellCounts heldOut = rows.heldOut(random);
        List<DomainOutcome> outcomes = new ArrayList<>();
        for (int index = 0; index < protocol.domainStrengths().size(); index++) {
            SeedRows.Domain domain = rows.domain(index, random);
            outcomes.add(DomainOutcome.of(domain.noise(), domain.rows(), naive, causal, confounded));
        }
        return new SeedOutcome(
                training, DomainOutcome.of(protocol.trainingNoise(), heldOut, naive, causal, confounded), outcomes);
    }
}
