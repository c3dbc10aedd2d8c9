package org.superconfounding.hardware.ionq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.superconfounding.hardware.Derivation;
import org.superconfounding.hardware.EvidenceLevel;
import org.superconfounding.hardware.Execution;
import org.superconfounding.hardware.Provenance;
import org.superconfounding.hardware.RecordedCircuit;
import org.superconfounding.hardware.RecordedRun;
import org.superconfounding.hardware.RecordedRuns;
import org.superconfounding.hardware.SourceKind;

class LiveRunTest extends BenchTest {
    @Test
    void shouldPutQubitZeroOnTheLeastSignificantBit() {
        RecordedRun run = bench.run(Bench.ONE);
        assertThat(run.circuit("x0").histogram())
                .as("X on qubit 0 of two gives outcome 1, binary 01; the other order would give 2")
                .isEqualTo(Map.of(1, 1000));
    }

    @ParameterizedTest
    @EnumSource(FakeIonq.Offer.class)
    void shouldReadBothGenerationsOfResultsAndPreferIntegers(FakeIonq.Offer offer) {
        bench.service.offer = offer;
        RecordedRun run = bench.run(Bench.SEVERAL);
        Derivation expected =
                switch (offer) {
                    case HISTOGRAM_ARTIFACT, HISTOGRAM_ONLY, HISTOGRAM_URL -> Derivation.HISTOGRAM;
                    case SHOTS_ARTIFACT -> Derivation.SHOTS;
                    default -> Derivation.LARGEST_REMAINDER;
                };
        assertThat(run.circuits()).hasSize(3).allSatisfy(circuit -> {
            assertThat(circuit.derivation()).isEqualTo(expected);
            assertThat(circuit.shots()).isEqualTo(1000);
        });
        assertThat(run.circuit("three").histogram().keySet())
                .as("qubit 2 controls qubit 0; outcomes 0, 2, 5, 7")
                .containsExactly(0, 2, 5, 7);
    }

    @Test
    void shouldRecordEverythingKnownOfARunOnAProcessor() {
        RecordedRun run = bench.run(Bench.PROCESSOR);
        Provenance provenance = run.provenance();
        assertThat(run.kind())
                .as("a server on this machine proves nothing about a processor")
                .isEqualTo(SourceKind.REHEARSAL);
        assertThat(run.evidence()).isEqualTo(EvidenceLevel.API_TRANSCRIPT);
        assertThat(provenance.jobs().parent()).isEqualTo("job-1");
        assertThat(run.circuits().stream().map(RecordedCircuit::job)).containsExactly("job-2", "job-3", "job-4");
        assertThat(provenance.device().atSubmission().characterizationId()).isEqualTo("c-77");
        assertThat(provenance.device().atCompletion().characterization().body()).contains("0.9952");
        assertThat(provenance.shots()).isEqualTo(new Provenance.Shots(1000, 1000));
        assertThat(provenance.mitigation().debiasing()).isFalse();
        assertThat(provenance.mitigation().applied())
                .as("reported by the jobs of the single circuits")
                .isEqualTo("{\"x0\":M,\"tilted\":M,\"three\":M}"
                        .replace("M", "{\"debiasing\":{\"aggregation_method\":\"average\",\"variants\":[]}}"));
        assertThat(provenance.cost()).isEqualTo(new Provenance.Cost("3.75", "1.25", "usd"));
        assertThat(provenance.times().completed()).isEqualTo("2026-03-01T12:00:09Z");
        assertThat(provenance.software().commit()).isEqualTo("0123abc");
        assertThat(run.execution().settings().order()).containsExactly("x0", "tilted", "three");
        assertThat(run.execution().queue()).isEqualTo(new Execution.Queue(null, 4000L, 4000L));
        assertThat(run.execution().rate())
                .contains("\"cost_2q_gate\":0.0011213")
                .doesNotContain("card-3");
        assertThat(run.execution().software()).containsKey("superconfounding-audit");
        assertThat(provenance.requestIds()).contains("request-1").hasSizeGreaterThan(8);
        assertThat(provenance.jobs().request().body())
                .as("error mitigation is always stated")
                .contains("\"error_mitigation\":{\"debiasing\":false}");
        assertThat(run.unknown()).doesNotContainKey("provenance.device.atSubmission");
    }

    @Test
    void shouldLeavePrivateFieldsOut() {
        bench.run(Bench.SEVERAL);
        assertThat(bench.files().values())
                .as("nothing about who submitted is on file")
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).doesNotContain("private", "secret name"));
    }

    @Test
    void shouldAddRunsToAFolderThatReadsBackAsAWhole() {
        bench.run(Bench.SEVERAL);
        bench.run(Bench.SEVERAL);
        bench.service.jobs.clear();
        bench.run(Bench.SEVERAL);
        assertThat(RecordedRuns.read(bench.runs()))
                .as("the third is not taken for the first, whose job has the same id")
                .extracting(RecordedRun::run)
                .containsExactly(0, 1, 2);
        assertThat(bench.recorded().get(0)).hasFileName("2026-03-01-simulator-aria-1-test-scenario-0.json");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            https://api.ionq.co,   simulator,   -,      IDEAL_SIMULATOR
            https://api.ionq.co,   simulator,   ideal,  IDEAL_SIMULATOR
            https://api.ionq.co,   simulator,   aria-1, NOISY_SIMULATOR
            https://api.ionq.co,   qpu.forte-1, -,      HARDWARE
            # whatever a server on this machine calls itself
            http://localhost:8904, qpu.forte-1, -,      REHEARSAL
            """)
    void shouldSayWhatKindOfSourceItWas(String service, String backend, String noise, SourceKind kind) {
        RunPlan plan = new RunPlan("s", List.of(Bench.X0), backend, 100, noise, null, false, null);
        assertThat(Order.of(plan, Endpoint.of(service)).kind()).isEqualTo(kind);
    }

    @Test
    void shouldLetNoRehearsalIntoTheProjectsRuns() {
        bench.run(Bench.PROCESSOR);
        Path file = bench.runs().resolve("2026-03-01-qpu.forte-1-test-scenario-0.json");
        RunStore project = new RunStore(folder.resolve("ionq-runs"));
        assertThatThrownBy(() -> project.adopt(file)).hasMessageContaining("this is a rehearsal");
        assertThat(folder.resolve("ionq-runs")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void shouldStateErrorMitigationEitherWay(boolean debiasing) {
        RunPlan plan =
                new RunPlan("s", Bench.CIRCUITS, "qpu.forte-1", 1000, null, null, debiasing, new BigDecimal("10"));
        RecordedRun run = bench.run(plan);
        String stated = "\"error_mitigation\":{\"debiasing\":" + debiasing + "}";
        assertThat(bench.service.seen)
                .filteredOn(request -> request.method().equals("POST"))
                .singleElement()
                .satisfies(request -> assertThat(request.body()).contains(stated));
        assertThat(bench.service.count("GET", "error_mitigation=" + debiasing)).isEqualTo(3);
        assertThat(run.provenance().mitigation().debiasing()).isEqualTo(debiasing);
        assertThat(run.provenance().jobs().request().body()).contains(stated);
    }

    @Test
    void shouldSendTheKeyAndNoneOfTheUndocumentedFields() {
        bench.run(Bench.SEVERAL);
        assertThat(bench.service.seen).allSatisfy(request -> assertThat(request.headers())
                .containsEntry("authorization", "apiKey " + Bench.SECRET));
        String body = bench.service.seen.stream()
                .filter(request -> request.method().equals("POST"))
                .findFirst()
                .orElseThrow()
                .body();
        assertThat(body)
                .contains(
                        "\"type\":\"ionq.multi-circuit.v1\"",
                        "\"noise\":{\"model\":\"aria-1\",\"seed\":7}",
                        "\"shots\":1000")
                .doesNotContain("\"lang\"", "\"circuit\":[],\"circuits\"");
    }

    @Test
    void shouldCancelOnlyWhatIsNotFinished() {
        bench.service.pollsUntilDone = Integer.MAX_VALUE;
        JournalEntry entry = begunWith(503);
        bench.journal.write(entry.submitted(bench.service.submit(entry.request().body())));
        assertThat(cancel(entry)).isEqualTo("job job-1 is cancelled");
        assertThat(cancel(entry)).contains("nothing was cancelled");
        assertThat(bench.service.count("PUT", "cancel")).isEqualTo(1);
    }
}
