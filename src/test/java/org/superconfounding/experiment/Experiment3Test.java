package org.superconfounding.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.io.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.superconfounding.quantum.Simulator;
import org.superconfounding.quantum.StateVector;

class Experiment3Test {
    private static final Experiment3Protocol PROTOCOL = Experiment3Protocol.asExecuted();

    @Test
    void shouldPrepareTheStateOfThePaper() {
        StateVector state = Simulator.stateVector(Experiment3.state(0.3));

        assertThat(state.re(0b00)).isCloseTo(StrictMath.cos(0.3), within(1e-15));
        assertThat(state.re(0b11)).isCloseTo(StrictMath.sin(0.3), within(1e-15));
        assertThat(state.probability(0b01) + state.probability(0b10)).isEqualTo(0);
    }

    @Test
    void shouldSweepFromZeroToHalfPiInEqualSteps() {
        assertThat(PROTOCOL.theta(0)).isEqualTo(0);
        assertThat(PROTOCOL.theta(12)).isCloseTo(Math.PI / 4, within(1e-15));
        assertThat(PROTOCOL.theta(24)).isEqualTo(Math.PI / 2);
    }

    @Test
    void shouldFindAPerfectFitWithoutSamplingError() {
        Experiment3 experiment = Experiment3.of(PROTOCOL);
        double[] strength = new double[25];
        for (int index = 0; index < strength.length; index++) {
            strength[index] = experiment.exact(index).s() / 2;
        }
        Experiment3Result result = experiment.summarise(strength);

        assertThat(result.rSquared()).isCloseTo(1, within(1e-12));
        assertThat(result.fit().r()).isCloseTo(1, within(1e-12));
        assertThat(result.fit().slope()).isCloseTo(StrictMath.sqrt(0.5), within(1e-12));
        assertThat(result.fit().intercept()).isCloseTo(StrictMath.sqrt(0.5), within(1e-12));
    }

    @Test
    void shouldRefuseWhatIsNoProtocol() {
        assertRefused(() -> PROTOCOL.withTrials(0), "number of trials is 0");
        assertRefused(() -> PROTOCOL.withVisibility(Double.NaN), "visibility");
    }
}
