package org.superconfounding.experiment;

import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;
import org.superconfounding.learning.CellCounts;
import org.superconfounding.learning.Feature;
import org.superconfounding.learning.SampleLaw;
import org.superconfounding.statistics.Binomial;

/** Independent samples from the exact laws of the circuits that an intervention was made on. */
final class IndependentInterventions implements InterventionRows {
    private final Experiment5Protocol protocol;
    private final SampleLaw training;
    private final double[] labelOne;

    IndependentInterventions(Experiment5Protocol protocol) {
        this.protocol = protocol;
        this.training = IndependentRows.trainingLaw(protocol);
        this.labelOne = labelOne(
                protocol.preparation().at(protocol.surgeryOnTheConfoundedCircuit() ? protocol.trainingStrength() : 0));
    }

    /** P(B = 1) under do(A=0), do(A=1), do(C=0), do(C=1). */
    private static double[] labelOne(PairEnsemble pair) {
        return Stream.of(pair.law(Feature.A, 0), pair.law(Feature.A, 1), pair.law(Feature.C, 0), pair.law(Feature.C, 1))
                .mapToDouble(law -> Math.min(1, law.labelOne()))
                .toArray();
    }

    @Override
    public InterventionCounts draw(UniformRandomProvider random) {
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
        return Binomial.sample(random, protocol.interventionRows(), labelOne[intervention]);
    }
}
