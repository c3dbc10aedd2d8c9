package org.superconfounding.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;
import org.superconfounding.learning.CellCounts;
import org.superconfounding.learning.Classifier;
import org.superconfounding.learning.Feature;
import org.superconfounding.learning.FeatureSet;
import org.superconfounding.learning.Learner;
import org.superconfounding.learning.LogisticRegression;
import org.superconfounding.learning.RememberingLearner;
import org.superconfounding.learning.SampleLaw;
import org.superconfounding.statistics.Binomial;
import org.superconfounding.statistics.Seed;

/**
 * Experiment 5: causal feature selection (paper, Results and Methods, Experiment 5; Fig. 5).
 *
 * <p>Samples are independent and identically distributed within a data set, whatever was random within a sample (the angle, the
 * copy, the shot), so a data set is a multinomial draw from the exact law of one sample. A random split of such a set into
 * training and held-out rows gives two independent draws.
 *
 * <p>An instance holds the exact laws of one protocol and is immutable; {@link #run} may be called from many threads.
 */
public final class Experiment5 {
    private final Experiment5Protocol protocol;
    private final Learner learner;
    private final SampleLaw training;
    private final List<SampleLaw> domains;
    private final double[] interventionalLabelOne;

    private Experiment5(Experiment5Protocol protocol, Learner learner) {
        this.protocol = protocol;
        this.learner = learner;
        PairPreparation preparation = protocol.preparation();
        this.training = preparation.at(protocol.trainingStrength()).law().withLabelNoise(protocol.trainingNoise());
        this.domains = protocol.domainStrengths().stream()
                .map(strength -> preparation.at(strength).law())
                .toList();
        this.interventionalLabelOne = interventionalLabelOne(
                preparation.at(protocol.surgeryOnTheConfoundedCircuit() ? protocol.trainingStrength() : 0));
    }

    /** The experiment with the paper's classifier, logistic regression with an L2 penalty of strength C = 1. */
    public static Experiment5 of(Experiment5Protocol protocol) {
        return of(protocol, LogisticRegression.DEFAULT);
    }

    /** The experiment with another kind of classifier. */
    public static Experiment5 of(Experiment5Protocol protocol, Learner learner) {
        return new Experiment5(protocol, new RememberingLearner(learner));
    }

    /** One whole repeat of the experiment. */
    public static Experiment5Result run(Experiment5Protocol protocol, Seed seed) {
        return of(protocol).run(seed);
    }

    /** One whole repeat of the experiment: all seeds, and one set of interventions. */
    public Experiment5Result run(Seed seed) {
        List<SeedOutcome> outcomes = new ArrayList<>();
        for (int index = 0; index < protocol.seeds(); index++) {
            outcomes.add(seedOutcome(seed.derive("seed").derive(index).generator()));
        }
        return new Experiment5Result(
                outcomes, interventions(seed.derive("interventions").generator()));
    }

    private SeedOutcome seedOutcome(UniformRandomProvider random) {
        CellCounts data = training.draw(random, protocol.trainingRows());
        Classifier naive = learner.fit(data, FeatureSet.NAIVE);
        Classifier causal = learner.fit(data, FeatureSet.CAUSAL);
        Classifier confounded = learner.fit(data, FeatureSet.CONFOUNDED);
        CellCounts heldOut = training.draw(random, protocol.heldOutRows());
        List<DomainOutcome> outcomes = new ArrayList<>();
        for (SampleLaw domain : domains) {
            double noise = random.nextDouble() * protocol.largestDomainNoise();
            CellCounts test = domain.withLabelNoise(noise).draw(random, protocol.domainRows());
            outcomes.add(DomainOutcome.of(noise, test, naive, causal, confounded));
        }
        return new SeedOutcome(
                data, DomainOutcome.of(protocol.trainingNoise(), heldOut, naive, causal, confounded), outcomes);
    }

    private InterventionCounts interventions(UniformRandomProvider random) {
        CellCounts observed = training.draw(random, protocol.trainingRows() + protocol.heldOutRows());
        return new InterventionCounts(
                protocol.interventionRows(),
                observed.confounded(1, 0) + observed.confounded(1, 1),
                observed.confounded(1, 1),
                labelOne(random, 0),
                labelOne(random, 1),
                labelOne(random, 2),
                labelOne(random, 3));
    }

    private int labelOne(UniformRandomProvider random, int intervention) {
        return Binomial.sample(random, protocol.interventionRows(), interventionalLabelOne[intervention]);
    }

    /** P(B = 1) under do(A=0), do(A=1), do(C=0), do(C=1). */
    private static double[] interventionalLabelOne(PairEnsemble pair) {
        return Stream.of(pair.law(Feature.A, 0), pair.law(Feature.A, 1), pair.law(Feature.C, 0), pair.law(Feature.C, 1))
                .mapToDouble(law -> Math.min(1, law.labelOne()))
                .toArray();
    }
}
