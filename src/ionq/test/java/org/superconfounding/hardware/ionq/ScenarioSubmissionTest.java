package org.superconfounding.hardware.ionq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.superconfounding.device.LocalRun;
import org.superconfounding.experiment.scenario.Figure;
import org.superconfounding.experiment.scenario.Frequencies;
import org.superconfounding.experiment.scenario.Scenario;
import org.superconfounding.experiment.scenario.Scenarios;
import org.superconfounding.hardware.NamedCircuit;
import org.superconfounding.hardware.RecordedCircuit;
import org.superconfounding.hardware.RecordedRun;
import org.superconfounding.hardware.RecordedRuns;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.OpenQasm3;
import org.superconfounding.statistics.Seed;

/** Each scenario, from its definition through submission, an independent device, results and recording to its figures. */
class ScenarioSubmissionTest {
    /** Single-shot rows cannot approximate a law; the others are apportioned exactly, so each count is within 1 of its share. */
    private static final int SHOTS = 1000;

    @QuickFolder
    private Path folder;

    @Test
    void shouldCarryEveryScenarioToItsFigures() throws IOException {
        for (Scenario scenario : Scenarios.ALL) {
            if (!scenario.name().equals("three-qubit-data")) {
                check(scenario, scenario.circuits(Seed.of(11)));
            }
        }
    }

    @Test
    void shouldCarryRowsOfOneShot() throws IOException {
        Scenario rows = Scenarios.named("three-qubit-data");
        List<NamedCircuit> few = rows.circuits(Seed.of(11)).subList(0, 20);
        RecordedRun run = run(rows, few, 1);
        assertThat(rows.figures(run))
                .as("A = C = B in every row of this circuit, and one outcome a row")
                .contains(new Figure("P(A=C)", 1, 0.0), new Figure("P(A=B)", 1, 0.0), new Figure("rows", 20, null));
    }

    /** W = (|001> + |010> + |100>)/√3: RY(2 arccos √(1/3)) on qubit 0, then half of what is left on to qubit 1, the rest to qubit 2. */
    private static List<NamedCircuit> wState() {
        return List.of(new NamedCircuit(
                "zzz",
                Circuit.of(3, 3)
                        .ry(0, 2 * StrictMath.acos(Math.sqrt(1.0 / 3)))
                        .ry(1, Math.PI / 4)
                        .cnot(0, 1)
                        .ry(1, -Math.PI / 4)
                        .cnot(1, 2)
                        .cnot(0, 1)
                        .x(0)
                        .measureAll()));
    }

    /** Nothing but its definition is written here; no list, switch or table elsewhere knows its name. */
    @Test
    void shouldCarryAScenarioThatIsDefinedInOnePlaceOnly() throws IOException {
        Scenario w = new Scenario(
                "w-state",
                "One excitation shared by three",
                "nowhere in the paper",
                900,
                false,
                seed -> wState(),
                frequencies -> List.of(new Figure(
                        "P(one)",
                        frequencies.law("zzz")[1]
                                + frequencies.law("zzz")[2]
                                + frequencies.law("zzz")[4],
                        null)));
        assertThat(OpenQasm3.export(wState().get(0).circuit())).startsWith("OPENQASM 3.0;");
        assertThat(w.ideal().orElseThrow().get(0).value()).isCloseTo(1, within(1e-12));
        RecordedRun simulated = LocalRun.of(w, w.shots(), Seed.of(3));
        assertThat(w.figures(simulated)).containsExactly(new Figure("P(one)", 1, null));
        RecordedRun live = run(w, w.circuits(Seed.of(0)), w.shots());
        assertThat(live.circuit("zzz").histogram()).isEqualTo(Map.of(1, 300, 2, 300, 4, 300));
        assertThat(w.figures(live)).containsExactly(new Figure("P(one)", 1, null));
    }

    /** The run as its file gives it, which is as it was in memory before it was written. */
    private RecordedRun run(Scenario scenario, List<NamedCircuit> circuits, int shots) throws IOException {
        try (Bench bench = new Bench(new FakeIonq(), folder.resolve(scenario.name()))) {
            bench.service.pollsUntilDone = 0;
            List<RecordedRun> made = new ArrayList<>();
            bench.store = new RunStore(bench.runs()) {
                @Override
                Path add(String stem, Set<String> taken, IntFunction<RecordedRun> run) {
                    return super.add(stem, taken, number -> {
                        made.add(run.apply(number));
                        return made.get(0);
                    });
                }
            };
            bench.run(new RunPlan(scenario.name(), circuits, "simulator", shots, "aria-1", null, false, null));
            RecordedRun replayed = RecordedRuns.read(bench.runs()).get(0);
            assertThat(replayed.circuits())
                    .as("the angles, of random states too")
                    .extracting(RecordedCircuit::parameters)
                    .isEqualTo(circuits.stream().map(NamedCircuit::parameters).toList());
            assertThat(replayed)
                    .as("the format keeps everything of %s", scenario.name())
                    .isEqualTo(made.get(0));
            return replayed;
        }
    }

    private void check(Scenario scenario, List<NamedCircuit> circuits) throws IOException {
        List<Figure> measured = scenario.figures(run(scenario, circuits, SHOTS));
        List<Figure> exact = scenario.figures(Frequencies.exact(circuits));
        assertThat(measured.stream().map(Figure::name))
                .containsExactlyElementsOf(exact.stream().map(Figure::name).toList());
        for (int i = 0; i < exact.size(); i++) {
            if (Objects.requireNonNullElse(measured.get(i).standardError(), -1.0) >= 0) {
                // At most 4 circuits of at most 16 outcomes, each off by less than 1 shot in 1,000, coefficients up to
                // 1, and twice that for a conditional probability of an event of probability 1/2.
                assertThat(Math.abs(measured.get(i).value() - exact.get(i).value()))
                        .as("%s of %s", exact.get(i).name(), scenario.name())
                        .isLessThan(0.064);
            }
        }
    }
}
