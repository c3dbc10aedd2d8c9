package org.superconfounding.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.io.Refusals.assertRefused;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.Replications;
import org.superconfounding.statistics.SamplingDistribution;
import org.superconfounding.statistics.Seed;
import org.superconfounding.statistics.Summary;
import org.superconfounding.statistics.TestSeeds;

class Experiment5Test {
    private static final Seed SEED = TestSeeds.of(Experiment5Test.class);

    /** Causal accuracy is the share of labels that were not flipped; the naive one gives one answer elsewhere. */
    @Test
    void shouldErrOnlyWhereTheAnswerAtNeverSeenCellsSays() {
        for (int repeat = 0; repeat < 5; repeat++) {
            Experiment5Result result = Experiment5.run(Experiment5Protocol.asWritten(), SEED.derive(repeat));
            for (SeedOutcome seed : result.seeds()) {
                assertThat(seed.gain())
                        .as("with all four cells about, one of them is always wrong")
                        .isPositive();
                assertThat(seed.heldOut()).isEqualTo(new DomainOutcome(0, 1, 1, 1));
                assertThat(seed.domains()).allMatch(domain -> domain.causal() == 1);
            }
        }
        Experiment5Result executed = Experiment5.run(Experiment5Protocol.asExecuted(), SEED);
        for (SeedOutcome seed : executed.seeds()) {
            assertThat(seed.gain() > 0)
                    .as(
                            "a gain where, and only where, the stopped solver answers 0 at cells that training never showed")
                    .isEqualTo(seed.training().labelled(1) < 698);
        }
    }

    /** Mean and variance of the twenty-seed gain against their closed forms, each within 6 standard errors (2e-9 each). */
    @Test
    void shouldHaveTheClosedFormMeanAndVarianceOfTheGain() {
        for (Experiment5Protocol protocol : List.of(
                Experiment5Protocol.asExecuted(),
                Experiment5Protocol.asWritten(),
                Experiment5Protocol.asWritten(new PairPreparation.ControlledRotation()),
                Experiment5Protocol.asExecuted(new PairPreparation.SampleWiseCopy(3.2, true)))) {
            SamplingDistribution gain = Replications.run(400, SEED, Experiment5.of(protocol)::run)
                    .distribution(Experiment5Result::meanGain);
            GainLaw law = GainLaw.of(protocol);
            assertThat(gain.mean())
                    .as("mean gain, %s", protocol.preparation().label())
                    .isCloseTo(law.mean(), within(6 * gain.summary().standardError()));
            double mean = law.mean();
            Summary squares = Summary.of(Arrays.stream(gain.values())
                    .map(value -> (value - mean) * (value - mean))
                    .toArray());
            assertThat(squares.mean())
                    .as("variance of the gain, %s", protocol.preparation().label())
                    .isCloseTo(law.variance(), within(6 * squares.standardError()));
        }
    }

    @Test
    void shouldRefuseAClosedFormWhereTrainingSeesMoreThanTwoCells() {
        assertRefused(() -> GainLaw.of(Experiment5Protocol.asExecuted().withTrainingStrength(0.9)), "A = C = B");
        assertRefused(() -> GainLaw.of(Experiment5Protocol.asExecuted().withNoise(0.1, 0.1)), "label noise 0.1");
        assertRefused(() -> Experiment5Protocol.asExecuted().withNoise(0.7, 0), "0.7");
        assertRefused(() -> Experiment5Protocol.asExecuted().withTrainingRows(0), "rows");
    }
}
