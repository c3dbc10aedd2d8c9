package org.superconfounding.experiment.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.io.Refusals.assertRefused;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.superconfounding.hardware.NamedCircuit;
import org.superconfounding.hardware.RecordedRun;
import org.superconfounding.hardware.RecordedRuns;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.OpenQasm3;
import org.superconfounding.quantum.Operation;
import org.superconfounding.quantum.Simulator;
import org.superconfounding.statistics.Seed;

class ScenariosTest {
    /** Each figure of the exact laws is a sum of at most a few hundred products of doubles. */
    private static final double ROUNDING = 1e-12;

    private static double ideal(String scenario, String figure) {
        return figure(Scenarios.named(scenario).ideal().orElseThrow(), figure).value();
    }

    private static Figure figure(List<Figure> figures, String name) {
        return figures.stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no figure " + name + " among " + figures));
    }

    @Test
    void shouldReachTheKnownValuesWithoutNoise() {
        Map<String, Map<String, Double>> closedForms = Map.of(
                "bell-state", Map.of("S", 2 * Math.sqrt(2), "CS", Math.sqrt(2), "E(a'b')", -Math.sqrt(0.5)),
                "theta-sweep",
                        Map.of(
                                "CS(theta 00)",
                                Math.sqrt(0.5),
                                "CS(theta 12)",
                                Math.sqrt(2),
                                "r of CS and concurrence",
                                1.0),
                "do-calculus",
                        Map.of("P(B=0|A=0)", 1.0, "P(B=0|A=1)", 0.0, "P(B=0|do(A=0))", 0.5, "P(B=0|do(A=1))", 0.5),
                "clauser-horne", Map.of("CH value", (Math.sqrt(2) - 1) / 2),
                "hardy", Map.of("Hardy value", (5 * Math.sqrt(5) - 11) / 2, "forbidden event 2", 0.0),
                "mermin", Map.of("Mermin value", 4.0, "CS", 2.0),
                "raw-correlators",
                        Map.of("E(bell zz)", 1.0, "E(bell xx)", 1.0, "E(product zz)", 0.0, "E(product xx)", 1.0));
        closedForms.forEach((scenario, figures) -> figures.forEach((name, value) ->
                assertThat(ideal(scenario, name)).as("%s of %s", name, scenario).isCloseTo(value, within(ROUNDING))));
        assertThat(closedForms.keySet())
                .as("each scenario without random circuits has a closed form above")
                .isEqualTo(Scenarios.ALL.stream()
                        .filter(scenario -> !scenario.random())
                        .map(Scenario::name)
                        .collect(Collectors.toSet()));
    }

    @Test
    void shouldRefuseANameThatNoRunFileTakesBeforeAnythingIsExported() {
        Scenario good = Scenarios.named("bell-state");
        for (String name : List.of("bell_state", "Bell", "", "-bell", "bell state")) {
            assertThatThrownBy(() -> new Scenario(
                            name,
                            good.title(),
                            good.source(),
                            good.shots(),
                            good.random(),
                            good.preparation(),
                            good.evaluation()))
                    .as(name)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("scenario \"" + name + "\"")
                    .hasMessageContaining("hyphens");
        }
    }

    @Test
    void shouldGiveEachScenarioOneNameAndDeviceCircuits() {
        int circuits = 0;
        assertThat(Scenarios.ALL).extracting(Scenario::name).doesNotHaveDuplicates();
        for (Scenario scenario : Scenarios.ALL) {
            List<NamedCircuit> inside = scenario.circuits(Seed.of(1));
            assertThat(inside).extracting(NamedCircuit::name).doesNotHaveDuplicates();
            assertThat(inside).as(scenario.name()).allSatisfy(named -> {
                assertThat(endsInMeasuringAll(named)).as(named.name()).isTrue();
                assertThat(OpenQasm3.export(named.circuit())).startsWith("OPENQASM 3");
            });
            circuits += inside.size();
        }
        assertThat(circuits).as("circuits checked").isGreaterThanOrEqualTo(4 + 4 + 4 + 100 + 3 + 500 + 4 + 4 + 4);
    }

    private static boolean endsInMeasuringAll(NamedCircuit named) {
        List<Operation> operations = named.circuit().operations();
        int qubits = named.circuit().qubits();
        int gates = operations.size() - qubits;
        return operations.stream().limit(gates).allMatch(Operation.Unitary.class::isInstance)
                && operations
                        .subList(gates, operations.size())
                        .equals(Circuit.of(qubits, qubits).measureAll().operations());
    }

    @Test
    void shouldDeferTheSurgeryWithoutChangingItsLaw() {
        List<NamedCircuit> deferred = Scenarios.named("do-calculus").circuits(Seed.of(0));
        for (int value = 0; value < 2; value++) {
            double[] drawn =
                    Simulator.outcomes(Scenarios.SURGERY.get(value).circuit()).probabilities();
            assertThat(deferred.get(1 + value).name()).isEqualTo("do" + value);
            assertThat(Simulator.outcomes(deferred.get(1 + value).circuit())
                            .marginal(0, 1, 2)
                            .probabilities())
                    .as(
                            "A, B and the projection's outcome under do(A=%d), as the paper draws it and as a device runs it",
                            value)
                    .containsExactly(drawn, within(ROUNDING));
        }
    }

    @Test
    void shouldEvaluateThePublishedRunsThoughTheirCountsAreLost() {
        List<RecordedRun> runs = RecordedRuns.read(RecordedRuns.FOLDER);
        assertThat(runs).hasSizeGreaterThanOrEqualTo(4).allSatisfy(run -> {
            List<Figure> figures = Scenarios.named(run.scenario()).figures(run);
            String published = run.reported().get("S");
            if (published != null) {
                assertThat(figure(figures, "S").value()).isCloseTo(Double.parseDouble(published), within(ROUNDING));
            }
        });
    }

    @Test
    void shouldDrawRandomStatesFromTheSeedAlone() {
        Scenario none = Scenarios.named("no-confounding");
        assertThat(none.circuits(Seed.of(5))).isEqualTo(none.circuits(Seed.of(5)));
        assertThat(none.circuits(Seed.of(5))).isNotEqualTo(none.circuits(Seed.of(6)));
        assertThat(none.ideal()).isEmpty();
    }

    @Test
    void shouldNameTheScenariosThereAre() {
        assertRefused(() -> Scenarios.named("bell"), "no scenario \"bell\"", "bell-state");
    }
}
