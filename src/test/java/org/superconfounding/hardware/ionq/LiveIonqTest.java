package org.superconfounding.hardware.ionq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.superconfounding.experiment.scenario.Scenario;
import org.superconfounding.experiment.scenario.Scenarios;
import org.superconfounding.hardware.RecordedRun;
import org.superconfounding.hardware.SourceKind;
import org.superconfounding.statistics.Seed;

/**
 * Against IonQ's own service, on its free simulators only. Shown as skipped unless asked for by {@code -Dionq.live=true} and given a key
 * in {@code IONQ_API_KEY}: a key alone does not make a build use the network.
 */
class LiveIonqTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void shouldOnlyRunWhenAskedFor() {
        assumeTrue(Boolean.getBoolean("ionq.live"), "not asked for: mvn test -Dtest=LiveIonqTest -Dionq.live=true");
        assumeTrue(ApiKey.of(Endpoint.PUBLIC, System.getenv()).isPresent(), "no API key in " + ApiKey.VARIABLE);
    }

    private RecordedRun run(RunPlan plan) {
        ApiKey key = ApiKey.of(Endpoint.PUBLIC, System.getenv()).orElseThrow();
        LiveRuns.Settings settings = LiveRuns.Settings.of(folder.resolve("journal"), folder.resolve("runs"));
        try (LiveRuns live =
                LiveRuns.open(settings, key, ThisProgram.ofCommit(null), Timekeeper.system(), Progress.SILENT)) {
            return Bench.read(live.run(plan));
        }
    }

    @Test
    void shouldReadQubitZeroFromTheLeastSignificantBit() {
        RecordedRun run =
                run(new RunPlan("bit-order", Bench.several(), RunPlan.SIMULATOR, 100, null, null, false, null));
        assertThat(run.circuit("x0").histogram()).isEqualTo(Map.of(1, 100));
        assertThat(run.kind()).isEqualTo(SourceKind.IDEAL_SIMULATOR);
    }

    @Test
    void shouldRunTheBellStateUnderTheNoiseModelOfAria() {
        Scenario bell = Scenarios.named("bell-state");
        RecordedRun run = run(
                new RunPlan(bell.name(), bell.circuits(Seed.of(0)), RunPlan.SIMULATOR, 1000, "aria-1", 7, false, null));
        assertThat(run.kind()).isEqualTo(SourceKind.NOISY_SIMULATOR);
        assertThat(bell.figures(run))
                .filteredOn(figure -> figure.name().equals("S"))
                .as("the published noise model predicts 2.787; shot noise has a standard error of 0.045")
                .allSatisfy(figure -> assertThat(figure.value()).isBetween(2.787 - 6 * 0.045, 2.787 + 6 * 0.045));
        assertThat(run.circuits()).hasSize(4);
    }
}
