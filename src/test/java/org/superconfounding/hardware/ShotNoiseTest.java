package org.superconfounding.hardware;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Error bars only for counts that are independent shots. */
class ShotNoiseTest {
    private static RecordedRun run(
            SourceKind kind, Derivation derivation, String backend, Provenance.Mitigation mitigation, Integer echoed) {
        RecordedCircuit circuit = new RecordedCircuit(
                "c", 1, 10, new TreeMap<>(), null, null, null, new TreeMap<>(Map.of(0, 4, 1, 6)), derivation, null);
        return new RecordedRun(
                RecordedRun.FIRST_FORMAT,
                "s",
                0,
                kind,
                EvidenceLevel.SUMMARY_ONLY,
                new Provenance(
                        new Provenance.Source("test", null, null, null, null),
                        new Provenance.Software(null, null, null, null),
                        new Provenance.Service("test", null, null),
                        new Provenance.Device(backend, null, null),
                        new Provenance.Jobs(null, null, null),
                        new Provenance.Times(null, null, null, null, null, null),
                        new Provenance.Shots(10, echoed),
                        mitigation,
                        new Provenance.Noise(null, null),
                        new Provenance.Cost(null, null, null),
                        null),
                List.of(circuit),
                null,
                new TreeMap<>(),
                new TreeMap<>());
    }

    private static Optional<String> mitigated(String backend, Boolean debiasing, String applied, Boolean sharpened) {
        return ShotNoise.objection(run(
                SourceKind.OTHER_SIMULATOR,
                Derivation.HISTOGRAM,
                backend,
                new Provenance.Mitigation(debiasing, applied, sharpened),
                null));
    }

    @ParameterizedTest
    @EnumSource(Derivation.class)
    void shouldObjectToCountsThatCountNoShots(Derivation derivation) {
        assertThat(ShotNoise.objection(run(
                                SourceKind.OTHER_SIMULATOR,
                                derivation,
                                "qpu.x",
                                new Provenance.Mitigation(null, null, null),
                                null))
                        .isEmpty())
                .isEqualTo(Set.of(
                                Derivation.REPORTED_CORRELATOR,
                                Derivation.HISTOGRAM,
                                Derivation.SHOTS,
                                Derivation.SAMPLED)
                        .contains(derivation));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "qpu.x | true | '' | false",
                "qpu.x | false | {\"debiasing\":{\"variants\":[{\"shots\":5},{\"shots\":5}]}} | false",
                "qpu.x | false | {\"one\":{\"debiasing\":{\"variants\":[]}},\"two\":{\"debiasing\":{\"variants\":[{}]}}} | false",
                "qpu.x | false | averaged over 25 variants | false",
                "qpu.x | false | '' | true"
            })
    void shouldObjectToAveragesOverVariants(String backend, Boolean debiasing, String applied, Boolean sharpened) {
        assertThat(mitigated(backend, debiasing, applied, sharpened))
                .hasValueSatisfying(reason -> assertThat(reason).contains("averages"));
    }

    @Test
    void shouldNotObjectWhereNothingWasAveraged() {
        assertThat(mitigated(
                        "qpu.x", false, "{\"debiasing\":{\"variants\":[],\"aggregation_method\":\"average\"}}", false))
                .as("the service names a method, but no variant")
                .isEmpty();
        assertThat(mitigated("simulator", true, null, false))
                .as("asked for, but simulators apply none")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "REPORTED_HARDWARE_UNVERIFIED, SHOTS,             ,      true",
        "REPORTED_HARDWARE_UNVERIFIED, SHOTS,             false, false",
        "REPORTED_HARDWARE_UNVERIFIED, LARGEST_REMAINDER, ,      false",
        "OTHER_SIMULATOR,              SHOTS,             ,      false"
    })
    void shouldSayWhatErrorBarsSupposeWhereADevicesMitigationIsNotOnFile(
            SourceKind kind, Derivation derivation, Boolean debiasing, boolean supposes) {
        RecordedRun run = run(kind, derivation, "x", new Provenance.Mitigation(debiasing, null, null), null);
        assertThat(ShotNoise.supposition(run).isPresent()).isEqualTo(supposes);
    }

    @Test
    void shouldObjectToAnotherNumberOfShots() {
        Provenance.Mitigation none = new Provenance.Mitigation(false, null, false);
        assertThat(ShotNoise.objection(run(SourceKind.OTHER_SIMULATOR, Derivation.SHOTS, "qpu.x", none, 10)))
                .isEmpty();
        assertThat(ShotNoise.objection(run(SourceKind.OTHER_SIMULATOR, Derivation.SHOTS, "qpu.x", none, 9)))
                .isPresent();
    }
}
