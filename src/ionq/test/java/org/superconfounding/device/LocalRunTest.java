package org.superconfounding.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.superconfounding.experiment.scenario.Figure;
import org.superconfounding.experiment.scenario.Frequencies;
import org.superconfounding.experiment.scenario.Scenario;
import org.superconfounding.experiment.scenario.Scenarios;
import org.superconfounding.hardware.RecordedRun;
import org.superconfounding.hardware.RunFile;
import org.superconfounding.statistics.Seed;

class LocalRunTest {
    private static Figure figure(List<Figure> figures, String name) {
        return figures.stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no figure " + name + " among " + figures));
    }

    @Test
    void shouldSimulateWhatTheExactLawsSayWithinShotNoise() {
        int checked = 0;
        for (Scenario scenario : Scenarios.ALL) {
            Seed seed = Seed.of(20250828).derive(scenario.name());
            RecordedRun run = LocalRun.of(scenario, scenario.shots(), seed);
            List<Figure> exact = scenario.figures(Frequencies.exact(scenario.circuits(seed.derive("circuits"))));
            for (Figure measured : scenario.figures(run)) {
                Figure expected = figure(exact, measured.name());
                if (measured.standardError() != null && measured.standardError() > 0) {
                    // Two-sided normal probability of 6 standard errors: 2e-9 a figure.
                    assertThat(measured.value())
                            .as("%s of %s", measured.name(), scenario.name())
                            .isCloseTo(expected.value(), within(6 * measured.standardError()));
                    checked++;
                }
            }
        }
        assertThat(checked).as("figures compared").isGreaterThan(40);
    }

    @Test
    void shouldStateTheSpreadThatRepeatsShow() {
        Scenario bell = Scenarios.named("bell-state");
        int repeats = 500;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < repeats; i++) {
            double s = figure(bell.figures(LocalRun.of(bell, 200, Seed.of(7).derive(i))), "S")
                    .value();
            sum += s;
            squares += s * s;
        }
        double variance = (squares - sum * sum / repeats) / (repeats - 1);
        // Var S = 4 (1 - 1/2) / 200 exactly; the sample variance of 2,000 values has relative s.d. sqrt(2/1999) =
        // 0.032.
        assertThat(variance).isCloseTo(0.01, within(5 * 0.064 * 0.01));
        assertThat(figure(bell.figures(LocalRun.of(bell, 200, Seed.of(7))), "S").standardError())
                .as("the estimated standard error, whose own relative s.d. is below 3 %%")
                .isCloseTo(0.1, within(0.015));
    }

    @Test
    void shouldMakeRunsThatReadBack() {
        RecordedRun run = LocalRun.of(Scenarios.named("no-confounding"), 100, Seed.of(3));
        assertThat(RunFile.read(RunFile.text(run), "local")).isEqualTo(run);
        assertThat(run.circuit("ab").parameters())
                .as("this time the angles of the random state are recorded")
                .containsKeys("state.theta0", "state.phi0", "state.theta1", "state.phi1", "a", "b");
    }
}
