package org.superconfounding.hardware.ionq;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.superconfounding.hardware.EvidenceLevel;
import org.superconfounding.hardware.Provenance;
import org.superconfounding.hardware.RecordedCircuit;
import org.superconfounding.hardware.RecordedRun;
import org.superconfounding.hardware.RunFile;
import org.superconfounding.hardware.SourceKind;

/** Makes a recorded run of what the service answered. */
final class Recorder {
    private static final String NOT_SENT = "the service did not give it";

    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("circuits[].reportedCorrelator", "not needed: the counts are on file"),
            Map.entry("provenance.source.location", "recorded live, not taken from a publication"),
            Map.entry("provenance.source.revision", "recorded live, not taken from a publication"),
            Map.entry("provenance.source.licence", "to be chosen by whoever publishes the run"),
            Map.entry("provenance.source.document", "recorded live, not taken from a publication"),
            Map.entry("provenance.software.commit", "not built inside a repository"),
            Map.entry("provenance.times.reported", "the service gives the times of submission, start and completion"),
            Map.entry("provenance.times.zone", "all times are in UTC"),
            Map.entry("provenance.noise.seed", "none was requested"),
            Map.entry("provenance.cost.estimated", "the simulator is free"),
            Map.entry("provenance.cost.unit", "no cost is known"));

    private final Client client;
    private final Endpoint endpoint;

    Recorder(Client client, Endpoint endpoint) {
        this.client = client;
        this.endpoint = endpoint;
    }

    /**
     * @param circuits in the order of submission
     * @param number of the run in its series
     */
    RecordedRun record(
            JournalEntry entry,
            Job job,
            List<RecordedCircuit> circuits,
            Provenance.@Nullable DeviceState atCompletion,
            @Nullable Estimate charged,
            List<String> requestIds,
            Instant now,
            int number) {
        Provenance provenance = new Provenance(
                new Provenance.Source("Live run recorded by this project", null, null, null, null),
                new Provenance.Software(client.name(), client.version(), client.commit(), Scrubber.VERSION),
                new Provenance.Service(
                        "IonQ", Endpoint.VERSION, endpoint.origin().toString()),
                new Provenance.Device(entry.backend(), entry.atSubmission(), atCompletion),
                new Provenance.Jobs(job.id(), entry.request(), job.document()),
                new Provenance.Times(null, null, job.submitted(), job.started(), job.completed(), now.toString()),
                new Provenance.Shots(entry.shots(), job.shots()),
                new Provenance.Mitigation(entry.debiasing(), job.applied(), false),
                new Provenance.Noise(entry.noise(), entry.noiseSeed()),
                cost(entry, charged),
                requestIds);
        RecordedRun run = new RecordedRun(
                RecordedRun.FORMAT,
                entry.scenario(),
                number,
                entry.kind(),
                EvidenceLevel.API_TRANSCRIPT,
                provenance,
                circuits,
                new TreeMap<>(),
                new TreeMap<>());
        return RunFile.explained(run, path -> reason(path, entry.kind()));
    }

    private static Provenance.Cost cost(JournalEntry entry, @Nullable Estimate charged) {
        return new Provenance.Cost(
                plain(entry.estimate()),
                charged == null ? null : plain(charged.total()),
                entry.currency() != null ? entry.currency() : charged == null ? null : charged.unit());
    }

    private static @Nullable String plain(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }

    private static String reason(String path, SourceKind kind) {
        if (path.equals("provenance.noise.model") || path.equals("provenance.noise.seed")) {
            return kind == SourceKind.HARDWARE ? "not applicable: a quantum processor" : "none was requested";
        }
        if (path.equals("provenance.mitigation.applied") && kind != SourceKind.HARDWARE) {
            return "not applicable: simulators apply none";
        }
        return REASONS.getOrDefault(path, NOT_SENT);
    }
}
