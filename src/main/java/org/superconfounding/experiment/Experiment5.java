package org.superconfounding.experiment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
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

    public static Experiment5Result run(Experiment5Protocol protocol, Seed seed) {
        return of(protocol).run(seed);
    }

    /** One whole repeat of the experiment: all seeds, and one set of interventions. */
    public Experiment5Result run(Seed seed) {
        return run(seed, List.of(learner)).get(0);
    }

    /**
     * One whole repeat, its data sets given to several learners.
     *
     * @return a result for each learner, in their order
     */
    List<Experiment5Result> run(Seed seed, List<Learner> learners) {
        Seed each = seed.derive("seed");
        List<Data> data = IntStream.range(0, seeds.size())
                .mapToObj(index -> draw(seeds.get(index), each.derive(index).generator()))
                .toList();
        InterventionCounts counts =
                interventions.draw(seed.derive("interventions").generator());
        return learners.stream()
                .map(one -> new Experiment5Result(
                        data.stream().map(rows -> outcome(rows, one)).toList(), counts))
                .toList();
    }

    private record Data(CellCounts training, CellCounts heldOut, List<SeedRows.Domain> domains) {}

    private Data draw(SeedRows rows, UniformRandomProvider random) {
        CellCounts training = rows.training(random);
        CellCounts heldOut = rows.heldOut(random);
        List<SeedRows.Domain> domains = new ArrayList<>();
        for (int index = 0; index < protocol.domainStrengths().size(); index++) {
            domains.add(rows.domain(index, random));
        }
        return new Data(training, heldOut, domains);
    }

    private SeedOutcome outcome(Data data, Learner one) {
        Classifier naive = one.fit(data.training, FeatureSet.NAIVE);
        Classifier causal = one.fit(data.training, FeatureSet.CAUSAL);
        Classifier confounded = one.fit(data.training, FeatureSet.CONFOUNDED);
        return new SeedOutcome(
                data.training,
                DomainOutcome.of(protocol.trainingNoise(), data.heldOut, naive, causal, confounded),
                data.domains.stream()
                        .map(domain -> DomainOutcome.of(domain.noise(), domain.rows(), naive, causal, confounded))
                        .toList());
    }
}
