package org.superconfounding.experiment;

import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.superconfounding.learning.CellCounts;
import org.superconfounding.learning.SampleLaw;

/**
 * Rows that are independent and identically distributed within a data set, whatever was random within one (the angle, the copy,
 * the shot), so that a data set is a multinomial draw from the exact law of one row. A random split of such a set into training
 * and held-out rows gives two independent draws.
 */
final class IndependentRows implements SeedRows {
    private final Experiment5Protocol protocol;
    private final SampleLaw training;
    private final List<SampleLaw> domains;

    IndependentRows(Experiment5Protocol protocol) {
        this.protocol = protocol;
        this.training = trainingLaw(protocol);
        this.domains = protocol.domainStrengths().stream()
                .map(strength -> protocol.preparation().at(strength).law())
                .toList();
    }

    /** The exact law of one row of the initial data set. */
    static SampleLaw trainingLaw(Experiment5Protocol protocol) {
        return protocol.preparation().at(protocol.trainingStrength()).law().withLabelNoise(protocol.trainingNoise());
    }

    @Override
    public CellCounts training(UniformRandomProvider random) {
        return training.draw(random, protocol.trainingRows());
    }

    @Override
    public CellCounts heldOut(UniformRandomProvider random) {
        return training.draw(random, protocol.heldOutRows());
    }

    @Override
    public Domain domain(int index, UniformRandomProvider random) {
        double noise = random.nextDouble() * protocol.largestDomainNoise();
        return new Domain(noise, domains.get(index).withLabelNoise(noise).draw(random, protocol.domainRows()));
    }
}
