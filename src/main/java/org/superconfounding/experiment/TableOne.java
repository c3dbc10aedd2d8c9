package org.superconfounding.experiment;

import org.apache.commons.rng.UniformRandomProvider;
import org.superconfounding.bell.Behaviour;
import org.superconfounding.bell.BellTest;
import org.superconfounding.causal.ConfoundingStrength;
import org.superconfounding.experiment.TableOneResult.Estimate;
import org.superconfounding.statistics.Multinomial;
import org.superconfounding.statistics.Seed;

/** Table I with shots: counts for each choice of settings, relative frequencies, the test's expression, its confounding strength. */
public final class TableOne {
    private final TableOneProtocol protocol;

    private TableOne(TableOneProtocol protocol) {
        this.protocol = protocol;
    }

    public static TableOne of(TableOneProtocol protocol) {
        return new TableOne(protocol);
    }

    /** One whole repeat of all four tests, each on its own stream. */
    public TableOneResult run(Seed seed) {
        int shots = protocol.shots();
        return new TableOneResult(
                estimate(BellTest.CHSH, protocol.chsh(), shots, seed.derive("chsh")),
                estimate(BellTest.CLAUSER_HORNE, protocol.chsh(), shots, seed.derive("clauser-horne")),
                estimate(BellTest.HARDY, protocol.hardy(), shots, seed.derive("hardy")),
                estimate(BellTest.MERMIN, protocol.mermin(), shots, seed.derive("mermin")));
    }

    /** One run of a test: {@code shots} shots at each choice of settings. */
    public static Estimate estimate(BellTest test, Behaviour behaviour, int shots, Seed seed) {
        Behaviour seen = sample(behaviour, shots, seed.generator());
        double value = test.expression().value(seen);
        return new Estimate(value, ConfoundingStrength.of(test, value), test.largestForbidden(seen));
    }

    /** Relative frequencies of {@code shots} shots at each choice of settings. */
    public static Behaviour sample(Behaviour behaviour, int shots, UniformRandomProvider random) {
        int choices = 1 << behaviour.parties();
        double[][] frequencies = new double[choices][choices];
        for (int settings = 0; settings < choices; settings++) {
            int[] counts = Multinomial.sample(random, shots, behaviour.law(settings));
            for (int outcomes = 0; outcomes < choices; outcomes++) {
                frequencies[settings][outcomes] = (double) counts[outcomes] / shots;
            }
        }
        return Behaviour.of(frequencies);
    }
}
