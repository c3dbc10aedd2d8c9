package org.superconfounding.hardware.ionq;

import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.superconfounding.hardware.EvidenceLevel;
import org.superconfounding.hardware.Provenance;
import org.superconfounding.hardware.RecordedRun;
import org.superconfounding.hardware.RunFile;

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
     * @param results in the order of submission
     * @param number of the run in its series
     */
    RecordedRun record(
            JournalEntry entry,
            Job job,
            List<CircuitResult> results,
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
                new Provenance.Shots(entry.shots(), echoed(job, results)),
                new Provenance.Mitigation(entry.debiasing(), applied(job, results), false),
                new Provenance.Noise(entry.noise(), entry.noiseSeed()),
                cost(entry, charged),
                requestIds);
        int expected = job.shots() == null ? entry.shots() : job.shots();
        RecordedRun run = new RecordedRun(
                RecordedRun.FORMAT,
                entry.scenario(),
                number,
                entry.kind(),
                EvidenceLevel.API_TRANSCRIPT,
                provenance,
                results.stream().map(result -> result.recorded(expected)).toList(),
                new TreeMap<>(),
                new TreeMap<>());
        return RunFile.explained(run, path -> reason(path, RunPlan.onProcessor(entry.backend())));
    }

    /** By the job itself, or by the jobs of all its circuits alike. */
    private static @Nullable Integer echoed(Job job, List<CircuitResult> results) {
        if (job.shots() != null) {
            return job.shots();
        }
        Set<Integer> each = new HashSet<>();
        results.forEach(result -> each.add(result.job().shots()));
        return each.size() == 1 ? each.iterator().next() : null;
    }

    /** As the job itself reports it, or those of its circuits' jobs that do, by name: a job of several circuits has nothing to say of its own. */
    private static @Nullable String applied(Job job, List<CircuitResult> results) {
        if (job.applied() != null) {
            return job.applied();
        }
        String each = results.stream()
                .filter(result -> result.job().applied() != null)
                .map(result -> TextNode.valueOf(result.planned().name()) + ":"
                        + result.job().applied())
                .collect(Collectors.joining(","));
        return each.isEmpty() ? null : "{" + each + "}";
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

    private static String reason(String path, boolean onProcessor) {
        if (path.equals("provenance.noise.model") || path.equals("provenance.noise.seed")) {
            return onProcessor ? "not applicable: a quantum processor" : "none was requested";
        }
        if (path.equals("provenance.mitigation.applied") && !onProcessor) {
            return "not applicable: simulators apply none";
        }
        return REASONS.getOrDefault(path, NOT_SENT);
    }
}
