package org.superconfounding.hardware;

import java.util.Locale;
import org.superconfounding.io.InputException;

/**
 * The rule that a run says nothing that its own submission and answer, or its own place, deny. Each refusal names both fields. What is
 * forged in all places alike passes: a record proves what its provider confirms, and no more.
 */
record Contradictions(RecordedRun run, FieldComparison fields) {
    private static final String IONQ = "https://api.ionq.co";

    /** @throws InputException naming {@code file} and the first two fields that contradict each other */
    static void check(String file, RecordedRun run) {
        FieldComparison fields = new FieldComparison(file);
        Contradictions contradictions = new Contradictions(run, fields);
        contradictions.device();
        contradictions.noise();
        new Transcript(run, fields).check();
        contradictions.place();
    }

    /** A server on one's own machine proves nothing about anything. */
    private void place() {
        String url = run.provenance().service().baseUrl();
        boolean here = url != null && here(url);
        boolean rehearsal = run.kind() == SourceKind.REHEARSAL;
        fields.require(rehearsal == here, "kind", run.kind().label(), "provenance.service.baseUrl", url);
        boolean live =
                run.provenance().service().provider().equals("IonQ") && run.evidence() == EvidenceLevel.API_TRANSCRIPT;
        fields.require(
                !live || here || IONQ.equals(url),
                "evidence",
                run.evidence().label(),
                "provenance.service.baseUrl",
                url);
    }

    private static boolean here(String url) {
        String host =
                url.toLowerCase(Locale.ROOT).replaceFirst("^[a-z]+://", "").replaceFirst("^[^/]*@", "");
        return host.matches(
                "(localhost|[^/:]*\\.localhost|127\\.[^/]*|0\\.0\\.0\\.0|\\[::1]|\\[::ffff:[^/]*)\\.?(:.*|/.*|$)");
    }

    private void device() {
        String backend = run.provenance().device().backend();
        boolean simulator = backend.toLowerCase(Locale.ROOT).contains("simulator");
        boolean processor = backend.startsWith("qpu.");
        boolean fits =
                switch (run.kind()) {
                    case HARDWARE, REPORTED_HARDWARE_UNVERIFIED -> !simulator;
                    case REHEARSAL -> true;
                    default -> !processor;
                };
        fields.require(fits, "kind", run.kind().label(), "provenance.device.backend", backend);
    }

    private void noise() {
        Provenance.Noise noise = run.provenance().noise();
        fields.require(
                noise.seed() == null || noise.model() != null,
                "provenance.noise.seed",
                noise.seed(),
                "provenance.noise.model",
                noise.model());
        boolean clean = noise.model() == null || noise.model().equals("ideal");
        boolean fits =
                switch (run.kind()) {
                    case HARDWARE -> noise.model() == null;
                    case IDEAL_SIMULATOR -> clean;
                    case NOISY_SIMULATOR -> !clean;
                    default -> true;
                };
        fields.require(fits, "kind", run.kind().label(), "provenance.noise.model", noise.model());
    }
}
