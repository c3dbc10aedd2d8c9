package org.superconfounding.bell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.io.Refusals.assertRefused;

import java.util.List;
import org.assertj.core.util.DoubleComparator;
import org.junit.jupiter.api.Test;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.ComplexMatrix;
import org.superconfounding.quantum.DensityMatrix;
import org.superconfounding.quantum.Simulator;

class ChshCircuitsTest {
    private static final Circuit BELL = Circuit.of(2, 0).h(0).cnot(0, 1);

    /** A handful of roundings of numbers below 4. */
    private static final double ROUNDING = 1e-14;

    @Test
    void shouldReachTsirelsonsBoundWithThePapersAngles() {
        assertThat(ChshCircuits.exactCorrelators(BELL, ChshSettings.PAPER).s())
                .as("|Φ⁺⟩ at the paper's angles")
                .isCloseTo(2 * Math.sqrt(2), within(ROUNDING));
    }

    @Test
    void shouldAgreeWithTheObservablesItSaysItMeasures() {
        Circuit preparation =
                Circuit.of(2, 0).ry(0, 0.4).cnot(0, 1).rz(1, 0.9).ry(1, -0.8).ry(0, 1.7);
        ChshSettings settings = new ChshSettings(0.3, -1.1, 2.0, 0.7);
        DensityMatrix state = Simulator.density(preparation);
        ComplexMatrix alice = Observables.inPlane(settings.a());
        ComplexMatrix bob = Observables.inPlane(settings.bPrime());
        assertThat(ChshCircuits.exactCorrelators(preparation, settings).abPrime())
                .as("tr ρ (A ⊗ B) with Alice on the least significant bit")
                .isCloseTo(state.expectation(bob.kron(alice)), within(ROUNDING));
    }

    @Test
    void shouldTakeAPreparationThatMeasuresInTheMiddle() {
        Circuit dephased = Circuit.of(2, 1).h(0).cnot(0, 1).measure(0, 0);
        assertThat(ChshCircuits.exactCorrelators(dephased, ChshSettings.PAPER).s())
                .as("classical correlation in Z: 2√2 loses its X half")
                .isCloseTo(Math.sqrt(2), within(ROUNDING));
    }

    @Test
    void shouldListItsCircuitsInTheOrderOfTheTermsOfS() {
        ChshCircuits circuits = ChshCircuits.of(BELL, new ChshSettings(0.3, -1.1, 2.0, 0.7));
        assertThat(circuits.all().stream()
                        .map(circuit -> Simulator.outcomes(circuit).correlator(0, 1)))
                .as("cos 2(a − b), cos 2(a − b′), cos 2(a′ − b), cos 2(a′ − b′)")
                .usingComparatorForType(new DoubleComparator(ROUNDING), Double.class)
                .containsExactly(
                        StrictMath.cos(-3.4), StrictMath.cos(-0.8), StrictMath.cos(-6.2), StrictMath.cos(-3.6));
    }

    @Test
    void shouldScaleEveryCorrelatorByTheSameFactor() {
        assertThat(new ChshCorrelators(1, -0.5, 0.25, 0).scaled(0.5))
                .as("half of white noise")
                .isEqualTo(new ChshCorrelators(0.5, -0.25, 0.125, 0));
        assertThat(new ChshCorrelators(0, 0, 0, -1).scaled(0.5).aPrimeBPrime())
                .as("also the last")
                .isEqualTo(-0.5);
    }

    @Test
    void shouldForgiveRoundingBeyondOneUpToItsTolerance() {
        assertThat(new ChshCorrelators(1 + 1e-9, 0, 0, 0).s()).isEqualTo(1 + 1e-9);
    }

    @Test
    void shouldRefuseAnotherNumberOfQubits() {
        assertRefused(() -> ChshCircuits.of(Circuit.of(3, 3), ChshSettings.PAPER), "3 qubits");
    }

    @Test
    void shouldRefuseCorrelatorsBeyondOneAndAnglesThatAreNoNumbers() {
        List<String> correlators = List.of("E(a,b) ", "E(a,b′) ", "E(a′,b) ", "E(a′,b′) ");
        List<String> settings = List.of("setting a ", "setting aPrime ", "setting b ", "setting bPrime ");
        for (int place = 0; place < 4; place++) {
            double[] e = new double[4];
            e[place] = 1.1;
            assertRefused(() -> new ChshCorrelators(e[0], e[1], e[2], e[3]), correlators.get(place));
            e[place] = Double.NaN;
            assertRefused(() -> new ChshSettings(e[0], e[1], e[2], e[3]), settings.get(place));
        }
    }
}
