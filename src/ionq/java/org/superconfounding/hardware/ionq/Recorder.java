package org.superconfounding.hardware.ionq;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.superconfounding.hardware.EvidenceLevel;
import org.superconfounding.hardware.Provenance;
import org.superconfounding.hardware.RecordedRun;
import org.superconfounding.hardware.RunFile;
import org.superconfounding.io.Version;

/**
 * Makes a recorded run of what the service answered.
 *
 * @param commit that this program was built from, if known
 */
record Recorder(@Nullable String commit, Endpoint endpoint) {
    /** What this program calls itself. */
    static final String PROGRAM = "superconfounding-audit";

    private static final String NOT_SENT = "the service did not give it";

    /** The service's fields, by path in the record. */
    private static final Map<String, String> FIELDS = Map.of(
            "provenance.shots.echoed", "shots",
            "provenance.times.submitted", "submitted_at",
            "provenance.times.started", "started_at",
            "provenance.times.completed", "completed_at");

    /**
     * @param requestIds the service's ids of all requests
     * @param number of the run in its series
     * @throws IonqException if a result does not fit its circuit
     */
    RecordedRun record(JournalEntry entry, Outcome outcome, List<String> requestIds, Instant now, int number) {
        Order order = entry.order();
        Job job = outcome.job();
        Provenance provenance = new Provenance(
                new Provenance.Source("Live run recorded by this project", null, null, null, null),
                new Provenance.Software(PROGRAM, Version.NUMBER, commit, Scrubber.VERSION),
                new Provenance.Service(
                        "IonQ", Endpoint.VERSION, endpoint.origin().toString()),
                new Provenance.Device(order.backend(), entry.atSubmission(), outcome.device()),
                new Provenance.Jobs(job.id(), entry.request(), job.document()),
                new Provenance.Times(null, null, job.submitted(), job.started(), job.completed(), now.toString()),
                new Provenance.Shots(order.shots(), outcome.echoedShots()),
                new Provenance.Mitigation(order.debiasing(), outcome.appliedMitigation(), false),
                new Provenance.Noise(order.noise(), order.noiseSeed()),
                cost(entry.estimate(), outcome.charged()),
                requestIds);
        RecordedRun run = new RecordedRun(
                RecordedRun.FORMAT,
                order.scenario(),
                number,
                order.kind(),
                EvidenceLevel.API_TRANSCRIPT,
                provenance,
                outcome.circuits(order.shots()),
                outcome.execution(new TreeMap<>(Map.of(PROGRAM, Version.NUMBER)), entry.estimate()),
                new TreeMap<>(),
                new TreeMap<>());
        return RunFile.explained(run, path -> odd(job, path).orElseGet(() -> reason(path, order.onProcessor())));
    }

    /** What the service sent in place of what was promised. */
    private static Optional<String> odd(Job job, String path) {
        return Optional.ofNullable(FIELDS.get(path))
                .flatMap(field -> Optional.ofNullable(job.odd().get(field))
                        .map(sent -> "the service sent " + sent + " as " + field));
    }

    private static Provenance.Cost cost(@Nullable Price estimated, @Nullable Price charged) {
        String units = Stream.of(estimated, charged)
                .filter(Objects::nonNull)
                .map(Price::unit)
                .distinct()
                .collect(Collectors.joining(" estimated, charged in "));
        return new Provenance.Cost(plain(estimated), plain(charged), units.isEmpty() ? null : units);
    }

    private static @Nullable String plain(@Nullable Price price) {
        return price == null ? null : price.total().toPlainString();
    }

    private static String reason(String path, boolean onProcessor) {
        return switch (path) {
            case "circuits[].reportedCorrelator" -> "not needed: the counts are on file";
            case "provenance.source.location", "provenance.source.revision", "provenance.source.document" ->
                "recorded live, not taken from a publication";
            case "provenance.source.licence" -> "to be chosen by whoever publishes the run";
            case "provenance.software.commit" -> "not built inside a repository";
            case "provenance.times.reported" -> "the service gives the times of submission, start and completion";
            case "provenance.times.zone" -> "all times are in UTC";
            case "provenance.noise.model", "provenance.noise.seed" ->
                onProcessor ? "not applicable: a quantum processor" : "none was requested";
            case "provenance.mitigation.applied" -> onProcessor ? NOT_SENT : "not applicable: simulators apply none";
            case "provenance.cost.estimated" -> "the simulator is free";
            case "provenance.cost.unit" -> "no cost is known";
            case "execution.rate" -> "the simulator is free, or the service's estimate names no rates";
            default -> NOT_SENT;
        };
    }
}
