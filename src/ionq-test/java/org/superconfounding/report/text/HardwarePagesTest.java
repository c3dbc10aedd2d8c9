package org.superconfounding.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.superconfounding.device.LocalRun;
import org.superconfounding.experiment.scenario.Scenario;
import org.superconfounding.experiment.scenario.Scenarios;
import org.superconfounding.hardware.RecordedRun;
import org.superconfounding.statistics.Seed;

class HardwarePagesTest {
    @Test
    void shouldShowARunOfEveryScenarioThatIsAddedToThePapersRuns() {
        for (Scenario scenario : Scenarios.ALL) {
            RecordedRun run = LocalRun.of(scenario, 10, Seed.of(1));
            assertThat(HardwarePages.further(List.of(run)))
                    .as(scenario.name())
                    .contains(scenario.name() + ", run 0", "local-simulator", "|===")
                    .contains(Markup.text(scenario.figures(run).get(0).name()));
        }
    }

    @Test
    void shouldSaySoWhenThereIsNone() {
        assertThat(HardwarePages.further(List.of())).isEqualTo("There is none yet.\n");
    }
}
