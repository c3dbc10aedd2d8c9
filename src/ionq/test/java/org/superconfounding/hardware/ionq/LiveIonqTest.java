package org.superconfounding.hardware.ionq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
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
 * in {@code IONQ_API_KEY}: a key alone does not make a build use the network. With the address of a played service in the place of
 * {@code true} the test is rehearsed.
 */
class LiveIonqTest {
    private static final String LIVE = System.getProperty("ionq.live", "");

    @TempDir
    private Path folder;

    private Endpoint endpoint = Endpoint.PUBLIC;
    private ApiKey key;

    @BeforeEach
    void shouldOnlyRunWhenAskedFor() {
        assumeTrue(!LIVE.isEmpty(), "not asked for: mvn test -Dtest=LiveIonqTest -Dionq.live=true");
        endpoint = LIVE.equals("true") ? Endpoint.PUBLIC : Endpoint.of(LIVE);
        key = ApiKey.of(endpoint, System.getenv()).orElse(null);
        assumeTrue(key != null, "no API key in " + ApiKey.VARIABLE);
    }

    private RecordedRun run(RunPlan plan) {
        LiveRuns.Settings settings =
                new LiveRuns.Settings(endpoint, folder.resolve("journal"), folder.resolve("runs"), Duration.ofHours(1));
        try (LiveRuns live = LiveRuns.open(settings, key, null, new Timekeeper() {}, new Progress() {})) {
            return Bench.read(live.run(plan));
        }
    }

    private SourceKind unlessRehearsed(SourceKind kind) {
        return endpoint.rehearsal() ? SourceKind.REHEARSAL : kind;
    }

    @Test
    void shouldReadQubitZeroFromTheLeastSignificantBit() {
        RecordedRun run =
                run(new RunPlan("bit-order", Bench.CIRCUITS, RunPlan.SIMULATOR, 100, null, null, false, null));
        assertThat(run.circuit("x0").histogram()).isEqualTo(Map.of(1, 100));
        assertThat(run.kind()).isEqualTo(unlessRehearsed(SourceKind.IDEAL_SIMULATOR));
    }

    @Test
    void shouldRunTheBellStateUnderTheNoiseModelOfAria() {
        Scenario bell = Scenarios.named("bell-state");
        RecordedRun run = run(
                new RunPlan(bell.name(), bell.circuits(Seed.of(0)), RunPlan.SIMULATOR, 1000, "aria-1", 7, false, null));
        assertThat(run.kind()).isEqualTo(unlessRehearsed(SourceKind.NOISY_SIMULATOR));
        assertThat(bell.figures(run))
                .filteredOn(figure -> figure.name().equals("S"))
                .as("the published noise model predicts 2.787; shot noise has a standard error of 0.045")
                .singleElement()
                .satisfies(figure -> assertThat(figure.value()).isBetween(2.787 - 6 * 0.045, 2.787 + 6 * 0.045));
        assertThat(run.circuits()).hasSize(4);
    }
}
