package org.superconfounding.hardware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordedRunsTest {
    private static final List<RecordedRun> RUNS = RecordedRuns.published(RunFixture.FOLDER);

    /** The published correlators, in the order ab, ab', a'b, a'b' (pilsungk/Bell-confounding, commit adaf748). */
    private static final Map<String, List<String>> PUBLISHED = Map.of(
            "bell-state-0", List.of("0.724", "0.680", "0.712", "-0.676"),
            "bell-state-1", List.of("0.708", "0.692", "0.660", "-0.686"),
            "no-confounding-0", List.of("-0.780", "0.166", "0.146", "-0.032"),
            "no-confounding-1", List.of("-0.256", "-0.160", "0.246", "0.176"));

    private static final List<String> SETTINGS = List.of("ab", "ab'", "a'b", "a'b'");

    @Test
    void shouldHoldTheFourPublishedJobsInFileNameOrder() {
        assertThat(RUNS.stream().map(run -> run.scenario() + "-" + run.run()))
                .as("two jobs a scenario")
                .containsExactly("bell-state-0", "bell-state-1", "no-confounding-0", "no-confounding-1");
    }

    @Test
    void shouldRecoverCountsThatGiveThePublishedCorrelatorsExactly() {
        int checked = 0;
        for (RecordedRun run : RUNS) {
            List<String> published = PUBLISHED.get(run.scenario() + "-" + run.run());
            for (int i = 0; i < SETTINGS.size(); i++) {
                RecordedCircuit circuit = run.circuit(SETTINGS.get(i));
                BigDecimal difference = BigDecimal.valueOf(circuit.equalCount() - circuit.unequalCount());
                assertThat(difference)
                        .as("equal minus unequal outcomes of %s, %s", run.scenario(), circuit.name())
                        .isEqualByComparingTo(new BigDecimal(published.get(i)).multiply(BigDecimal.valueOf(1000)));
                assertThat(circuit.equalCount() + circuit.unequalCount()).isEqualTo(circuit.shots());
                // one division of integers below 2^53, so within half a unit in the last place of 1
                assertThat(circuit.correlator()).isCloseTo(Double.parseDouble(published.get(i)), within(Math.ulp(1.0)));
                checked++;
            }
        }
        assertThat(checked).as("four correlators in each of four jobs").isEqualTo(16);
    }

    @Test
    void shouldClaimNoMoreEvidenceThanThereIs() {
        assertThat(RUNS).allSatisfy(run -> {
            assertThat(run.kind()).isEqualTo(SourceKind.REPORTED_HARDWARE_UNVERIFIED);
            assertThat(run.evidence()).isEqualTo(EvidenceLevel.SUMMARY_ONLY);
            assertThat(run.provenance().source().revision()).isEqualTo("adaf748");
            assertThat(run.unknown())
                    .as("what was never published is named with a reason")
                    .containsKeys(
                            "circuits[].histogram",
                            "provenance.jobs.parent",
                            "provenance.device.atSubmission",
                            "provenance.software.version");
        });
    }

    @Test
    void shouldSayThatTheAnglesOfTheRandomStatesAreLost() {
        assertThat(RUNS)
                .filteredOn(run -> run.scenario().equals("no-confounding"))
                .hasSize(2)
                .allSatisfy(run -> {
                    assertThat(run.circuit("ab").parameters()).containsEntry("state.theta0", null);
                    assertThat(run.unknown()).containsKey("circuits[].parameters.state.theta0");
                });
    }
}
