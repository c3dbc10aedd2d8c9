package org.superconfounding.hardware.ionq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.superconfounding.experiment.scenario.Figure;
import org.superconfounding.experiment.scenario.Frequencies;
import org.superconfounding.experiment.scenario.Scenario;
import org.superconfounding.experiment.scenario.Scenarios;
import org.superconfounding.hardware.NamedCircuit;
import org.superconfounding.hardware.RecordedRun;
import org.superconfounding.hardware.RecordedRuns;
import org.superconfounding.statistics.Seed;

/** Each scenario, from its definition through submission, an independent device, results and recording to its figures. */
class ScenarioSubmissionTest {
    /** Single-shot rows cannot approximate a law; the others are apportioned exactly, so each count is within 1 of its share. */
    private static final int SHOTS = 1000;

    @TempDir
    private Path folder;

    @Test
    void shouldCarryEveryScenarioToItsFigures() throws IOException {
        for (Scenario scenario : Scenarios.ALL) {
            if (!scenario.name().equals("three-qubit-data")) {
                check(scenario, scenario.circuits(Seed.of(11)), SHOTS);
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

    private RecordedRun run(Scenario scenario, List<NamedCircuit> circuits, int shots) throws IOException {
        try (Bench bench = new Bench(new FakeIonq(), folder.resolve(scenario.name()))) {
            bench.service.pollsUntilDone = 0;
            RunPlan plan = new RunPlan(scenario.name(), circuits, "simulator", shots, null, null, false, null);
            RecordedRun live = bench.run(plan);
            RecordedRun replayed = RecordedRuns.read(bench.runs()).get(0);
            assertThat(scenario.figures(replayed))
                    .as("a replayed run of %s gives what it gave live", scenario.name())
                    .isEqualTo(scenario.figures(live));
            return live;
        }
    }

    private void check(Scenario scenario, List<NamedCircuit> circuits, int shots) throws IOException {
        List<Figure> measured = scenario.figures(run(scenario, circuits, shots));
        List<Figure> exact = scenario.figures(Frequencies.exact(circuits));
        assertThat(measured.stream().map(Figure::name))
                .containsExactlyElementsOf(exact.stream().map(Figure::name).toList());
        for (int i = 0; i < exact.size(); i++) {
            if (Objects.requireNonNullElse(measured.get(i).standardError(), -1.0) >= 0) {
                // At most 4 circuits of at most 16 outcomes, each off by less than 1 shot in 1,000, coefficients up to
                // 1, and
                // twice that for a conditional probability of an event of probability 1/2.
                assertThat(Math.abs(measured.get(i).value() - exact.get(i).value()))
                        .as("%s of %s", exact.get(i).name(), scenario.name())
                        .isLessThan(0.064);
            }
        }
    }
}
