package org.superconfounding.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.Dataset;
import org.superconfounding.device.LocalRun;
import org.superconfounding.experiment.scenario.Scenario;
import org.superconfounding.experiment.scenario.Scenarios;
import org.superconfounding.hardware.RecordedRun;
import org.superconfounding.hardware.RecordedRuns;
import org.superconfounding.hardware.RunFile;
import org.superconfounding.statistics.Seed;

class RecordedRunTablesTest {
    @Test
    void shouldShowTheFiguresOfARunOfEveryScenario() {
        for (Scenario scenario : Scenarios.ALL) {
            RecordedRun run = LocalRun.of(scenario, 10, Seed.of(1));
            Dataset table = RecordedRunTables.further(List.of(run, run));

            assertThat(table.rows())
                    .as(scenario.name())
                    .hasSize(2 * scenario.figures(run).size())
                    .allSatisfy(row -> assertThat(row).contains(scenario.name(), "local-simulator"))
                    .anySatisfy(row -> assertThat(row)
                            .startsWith("2")
                            .contains(scenario.figures(run).get(0).name()));
        }
    }

    @Test
    void shouldSayThatAScenarioIsNotKnownHere() {
        RecordedRun run = LocalRun.of(Scenarios.ALL.get(0), 10, Seed.of(1));
        String text = RunFile.text(run).replaceFirst("\"scenario\" : [^,]+", "\"scenario\" : \"somebody-elses\"");
        RecordedRun foreign = RunFile.read(text, "foreign");

        assertThat(RecordedRunTables.further(List.of(foreign)).rows())
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .contains(run.circuits().size() + " circuits of a scenario that is not known here")
                        .endsWith("", "", ""));
    }

    @Test
    void shouldSetTheCountsOfEachCircuitBesideItsCorrelator() {
        List<RecordedRun> published = RecordedRuns.published(RecordedRuns.FOLDER);

        assertThat(RecordedRunTables.circuits(published).rows()).hasSize(16).allSatisfy(row -> {
            double shots = Integer.parseInt(row.get(11));
            int equal = Integer.parseInt(row.get(9));
            int unequal = Integer.parseInt(row.get(10));
            assertThat(equal + unequal).isEqualTo(1000);
            assertThat(Double.parseDouble(row.get(8))).isEqualTo((equal - unequal) / shots);
        });
    }

    @Test
    void shouldNameEveryUnknownFieldOnceWithAllItsReasons() {
        List<List<String>> rows = RecordedRunTables.unknown(RecordedRuns.published(RecordedRuns.FOLDER))
                .rows();

        assertThat(rows).extracting(row -> row.get(0)).doesNotHaveDuplicates();
        assertThat(rows)
                .filteredOn(row -> row.get(0).equals("circuits[].program"))
                .singleElement()
                .satisfies(row -> assertThat(row.get(1)).contains("; or: "));
    }
}
