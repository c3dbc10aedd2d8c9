package org.superconfounding.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.superconfounding.io.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.Simulator;
import org.superconfounding.statistics.Seed;

class Experiment1Test {
    private static final Experiment1Protocol PROTOCOL = Experiment1Protocol.asWritten();

    @Test
    void shouldSummariseAllTrialsOfBothConditions() {
        Experiment1Result result = Experiment1.of(PROTOCOL).run(Seed.of(3));

        assertThat(result.alone().n()).isEqualTo(30);
        assertThat(result.accompanied().n()).isEqualTo(30);
        assertThat(result.alone())
                .as("the two conditions have streams of their own")
                .isNotEqualTo(result.accompanied());
    }

    @Test
    void shouldCountZerosOfEachQubitAloneAndOfBothTogether() {
        Circuit unequal = Circuit.of(2, 2).x(1);

        assertThat(Experiment1.of(PROTOCOL.withCommonCause(unequal))
                        .run(Seed.of(4))
                        .marginals())
                .as("A is always 0, B is always 1")
                .isEqualTo(new Experiment1Result.Marginals(1, 0, 0, 1));
    }

    @Test
    void shouldCompareEachMarginalWithTheOneThatTheTableMistakesForIt() {
        assertThat(new Experiment1Result.Marginals(0.25, 0.5, 0.25, 0.5).agreeWithin(0.125))
                .as("A alone against B of both, and the other way round")
                .isTrue();
        assertThat(new Experiment1Result.Marginals(0.25, 0.5, 0.375, 0.5).agreeWithin(0.125))
                .as("A alone differs by the tolerance")
                .isFalse();
        assertThat(new Experiment1Result.Marginals(0.25, 0.5, 0.25, 0.375).agreeWithin(0.125))
                .as("B alone differs by the tolerance")
                .isFalse();
    }

    @Test
    void shouldMeasureBFirstAndLetCrosstalkRelaxA() {
        Circuit circuit = Experiment1.accompaniedCircuit(Experiment1Protocol.BELL_STATE, 1);

        assertThat(Simulator.outcomes(circuit).marginal(0).probability(0))
                .as("A relaxes to |0⟩ for certain")
                .isCloseTo(1, offset(1e-15));
        assertThat(Simulator.outcomes(circuit).marginal(1).probability(0))
                .as("B was measured before")
                .isCloseTo(0.5, offset(1e-15));
    }

    @Test
    void shouldRefuseWhatIsNoProtocol() {
        assertRefused(() -> PROTOCOL.withCrosstalk(1.5), "crosstalk", "1.5");
        assertRefused(() -> PROTOCOL.withCommonCause(Circuit.of(3, 2)), "2 qubits");
        assertRefused(
                () -> new Experiment1Protocol(
                        1, 10, Circuit.of(2, 2), Circuit.of(2, 2), 0, Experiment1Protocol.Party.A),
                "number of trials is 1");
    }
}
