package org.superconfounding.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.io.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.superconfounding.causal.CausalEffect;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.Operation;
import org.superconfounding.quantum.OutcomeDistribution;
import org.superconfounding.quantum.Simulator;
import org.superconfounding.statistics.Seed;

class Experiment4Test {
    private static final Experiment4Protocol PROTOCOL = Experiment4Protocol.asExecuted();

    @Test
    void shouldCountEveryShotOfEveryTrial() {
        Experiment4Result result = Experiment4.of(PROTOCOL).run(Seed.of(3));

        assertThat(result.observed().atZero().of() + result.observed().atOne().of())
                .isEqualTo(50_000);
        assertThat(result.intervened().atZero().of()).isEqualTo(50_000);
        assertThat(result.replaced().atOne().of()).isEqualTo(50_000);
        assertThat(result.intervened().atZero())
                .as("the two interventions have streams of their own")
                .isNotEqualTo(result.intervened().atOne());
    }

    @Test
    void shouldSetAAndForgetWhatTheProjectionFound() {
        Circuit bell = Experiment1Protocol.BELL_STATE;
        OutcomeDistribution law = Simulator.outcomes(Experiment4.intervention(bell, 1));

        assertThat(law.marginal(0).probability(1)).as("A is set to 1").isCloseTo(1, within(1e-15));
        assertThat(law.conditional(2, 0).marginal(1).probability(0))
                .as("B given the outcome that the projection stage found and discards")
                .isCloseTo(1, within(1e-15));
        assertThat(law.marginal(1).probability(0))
                .as("B when it is forgotten")
                .isCloseTo(
                        CausalEffect.underIntervention(bell, Circuit.of(2, 2), 0, 1)
                                .atOne(),
                        within(1e-15));
    }

    @Test
    void shouldBuildNoPairInTheReplacementCircuit() {
        for (int value = 0; value < 2; value++) {
            Circuit circuit = Experiment4.replacement(value);
            assertThat(circuit.operations())
                    .as("a gate on two qubits")
                    .noneMatch(operation -> operation instanceof Operation.Unitary unitary
                            && unitary.targets().size() > 1);
            assertThat(Simulator.outcomes(circuit).marginal(1).probability(0)).isCloseTo(0.5, within(1e-15));
        }
    }

    @Test
    void shouldRefuseWhatIsNoProtocolOrProportion() {
        assertRefused(() -> PROTOCOL.withTrials(0), "number of trials is 0");
        assertRefused(() -> PROTOCOL.withConfounder(Circuit.of(1, 1)), "2 qubits");
        assertRefused(() -> new Proportion(3, 2), "number of successes is 3");
    }
}
