package org.superconfounding.hardware.ionq;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.superconfounding.hardware.Document;
import org.superconfounding.hardware.Provenance;
import org.superconfounding.hardware.SourceKind;

/**
 * All that is known of one live run: enough to go on with it in another process, without the plan it came from.
 *
 * @param tag this run's own identifier, by which its job can be found on the service
 * @param service origin of the service
 * @param created when the run was planned, ISO 8601 UTC
 * @param request the submission, byte for byte
 * @param job id of the job, once known
 * @param note why the run stands where it stands
 * @param file name of the run file, once written
 */
record JournalEntry(
        String format,
        String tag,
        Stage stage,
        String service,
        String created,
        String scenario,
        String backend,
        SourceKind kind,
        int shots,
        @Nullable String noise,
        @Nullable Integer noiseSeed,
        boolean debiasing,
        @Nullable BigDecimal maximumCost,
        @Nullable BigDecimal estimate,
        @Nullable String currency,
        Provenance.@Nullable DeviceState atSubmission,
        List<PlannedCircuit> circuits,
        Document request,
        @Nullable String job,
        @Nullable String note,
        @Nullable String file) {

    static final String FORMAT = "ionq-journal/1";

    JournalEntry {
        if (!FORMAT.equals(format)) {
            throw new IllegalArgumentException("format \"" + format + "\" is not " + FORMAT);
        }
        Object[] needed = {tag, stage, service, created, scenario, backend, kind, circuits, request};
        if (Arrays.asList(needed).contains(null)
                || circuits.isEmpty()
                || circuits.stream().anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException(
                    "tag, stage, service, created, scenario, backend, kind, circuits and request"
                            + " must all be there");
        }
        if ((stage == Stage.SUBMITTED || stage == Stage.RECORDED) && job == null) {
            throw new IllegalArgumentException("a job that is " + stage.label() + " has an id");
        }
        circuits = List.copyOf(circuits);
    }

    /** The entry of a plan of which nothing has happened yet. */
    static JournalEntry of(RunPlan plan, String tag, Endpoint endpoint, Instant now) {
        return new JournalEntry(
                FORMAT,
                tag,
                Stage.PREPARED,
                endpoint.origin().toString(),
                now.toString(),
                plan.scenario(),
                plan.backend(),
                endpoint.rehearsal() ? SourceKind.REHEARSAL : plan.kind(),
                plan.shots(),
                plan.noise(),
                plan.noiseSeed(),
                plan.debiasing(),
                plan.maximumCost(),
                null,
                null,
                null,
                plan.circuits().stream().map(PlannedCircuit::of).toList(),
                JobPayload.of(plan, tag),
                null,
                null,
                null);
    }

    JournalEntry priced(@Nullable Estimate price, Provenance.DeviceState device) {
        return new JournalEntry(
                format,
                tag,
                stage,
                service,
                created,
                scenario,
                backend,
                kind,
                shots,
                noise,
                noiseSeed,
                debiasing,
                maximumCost,
                price == null ? null : price.total(),
                price == null ? null : price.unit(),
                device,
                circuits,
                request,
                job,
                note,
                file);
    }

    JournalEntry at(Stage next, @Nullable String why) {
        return reached(next, job, why, file);
    }

    JournalEntry submitted(String id) {
        return reached(Stage.SUBMITTED, id, null, file);
    }

    JournalEntry recorded(String name) {
        return reached(Stage.RECORDED, job, null, name);
    }

    private JournalEntry reached(Stage next, @Nullable String id, @Nullable String why, @Nullable String name) {
        return new JournalEntry(
                format,
                tag,
                next,
                service,
                created,
                scenario,
                backend,
                kind,
                shots,
                noise,
                noiseSeed,
                debiasing,
                maximumCost,
                estimate,
                currency,
                atSubmission,
                circuits,
                request,
                id,
                why,
                name);
    }
}
