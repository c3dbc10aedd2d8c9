package org.superconfounding.bell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.superconfounding.io.Refusals.assertRefused;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.ComplexMatrix;
import org.superconfounding.quantum.DensityMatrix;
import org.superconfounding.quantum.Gate;
import org.superconfounding.quantum.Simulator;
import org.superconfounding.quantum.StateVector;

class MeasurementsTest {
    private static final ComplexMatrix X = Gate.X.matrix();
    private static final ComplexMatrix Y = Gate.Y.matrix();
    private static final ComplexMatrix Z = Gate.Z.matrix();
    private static final double ROUNDING = 1e-14;

    @Test
    void shouldGivePartyZeroTheLeastSignificantQubit() {
        Measurements measurements = Measurements.of(List.of(List.of(Z, X), List.of(Z, X)));
        Behaviour behaviour = measurements.behaviour(StateVector.basis(2, 0b10).density());
        assertThat(behaviour.probability(0b10, 0b00)).as("Bob's qubit is 1").isCloseTo(1, within(ROUNDING));
        assertThat(behaviour.marginal(1, 0b10)).as("Bob at X").isCloseTo(0.5, within(ROUNDING));
        assertThat(behaviour.marginal(0, 0b10)).as("Alice still at Z").isCloseTo(1, within(ROUNDING));
    }

    @Test
    void shouldTakeMeasurementsThatAreNotProjective() {
        ComplexMatrix weak = Z.times(0.5);
        Measurements measurements = Measurements.of(List.of(List.of(weak, weak)));
        assertThat(measurements.behaviour(StateVector.zero(1).density()).probability(0, 0))
                .as("(1 + 1/2)/2")
                .isCloseTo(0.75, within(ROUNDING));
    }

    static Stream<Arguments> observables() {
        ComplexMatrix tilted = X.times(2 / 3.0).plus(Y.times(-1 / 3.0)).plus(Z.times(2 / 3.0));
        return Stream.of(
                measures("H, then Z", Setting.X::observable, X),
                measures("S†, H, then Z", Setting.Y::observable, Y),
                measures("RY(−0.6), then Z", () -> Setting.inPlane(0.3).observable(), Observables.inPlane(0.3)),
                measures("(2X − Y + 2Z)/3", () -> Observables.alongAxis(2 / 3.0, -1 / 3.0, 2 / 3.0), tilted));
    }

    private static Arguments measures(String what, Supplier<ComplexMatrix> measured, ComplexMatrix expected) {
        return arguments(what, measured, expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("observables")
    void shouldMeasureWhatItSays(String what, Supplier<ComplexMatrix> measured, ComplexMatrix expected) {
        assertThat(measured.get().maxAbsDifference(expected)).as(what).isLessThan(ROUNDING);
    }

    @Test
    void shouldRotateAsItMeasures() {
        QuantumStrategy strategy = QuantumStrategies.hardy();
        for (int choice = 0; choice < 4; choice++) {
            assertThat(Simulator.stateVector(strategy.rotated(choice)).probabilities())
                    .as("settings %d", choice)
                    .containsExactly(strategy.behaviour().law(choice), within(ROUNDING));
        }
    }

    @Test
    void shouldGiveTheOperatorWhoseMeanIsTheExpressionsValue() {
        QuantumStrategy strategy = QuantumStrategies.hardy(0.4);
        DensityMatrix state = Simulator.density(strategy.preparation());
        for (BellTest test : List.of(BellTest.CHSH, BellTest.CLAUSER_HORNE, BellTest.HARDY)) {
            assertThat(state.expectation(test.expression().operator(strategy.measurements())))
                    .as(test.name())
                    .isCloseTo(test.expression().value(strategy.behaviour()), within(1e-13));
        }
    }

    @Test
    void shouldExchangeOneObservableOnly() {
        Measurements changed =
                Measurements.of(List.of(List.of(Z, X), List.of(Z, X))).with(1, 0, Y);
        assertThat(changed.observable(1, 0)).isEqualTo(Y);
        assertThat(changed.observable(1, 1)).isEqualTo(X);
        assertThat(changed.observable(0, 0)).isEqualTo(Z);
    }

    @Test
    void shouldRefuseWhatIsNoObservableAndSettingsThatDoNotFit() {
        assertRefused(() -> Measurements.of(List.of(List.of(Z.times(1.1), X))), "spectrum in [-1, 1]");
        assertRefused(() -> Measurements.of(List.of(List.of(Z))), "needs 2");
        assertRefused(() -> new Setting(List.of(Gate.CNOT)), "2 qubits");
        assertRefused(
                () -> QuantumStrategy.symmetric(Circuit.of(2, 0), Setting.X, Setting.Y)
                        .behaviour()
                        .mixedWith(Behaviour.uniform(3), 0.5),
                "numbers of parties");
        assertRefused(() -> new QuantumStrategy(Circuit.of(2, 0), List.of(List.of(Setting.X, Setting.Y))), "2 qubits");
        assertRefused(() -> QuantumStrategies.hardy(0), "(0, 1)");
        assertRefused(() -> QuantumStrategies.hardy(1), "(0, 1)");
        assertRefused(() -> Observables.alongAxis(1, 1, 0), "unit vector");
    }
}
