package org.superconfounding.hardware.ionq;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.superconfounding.hardware.Document;
import org.superconfounding.hardware.Provenance;
import org.superconfounding.hardware.Submission;
import org.superconfounding.io.InputException;

/**
 * All that is known of one live run: enough to go on with it in another process, without the plan it came from.
 *
 * @param tag this run's own identifier, by which its job can be found on the service
 * @param service origin of the service
 * @param created when the run was planned, ISO 8601 UTC
 * @param estimate asked of the service before the submission, for a quantum processor
 * @param request the submission, byte for byte
 * @param job id of the job, once known; a run that is submitted or recorded has one
 * @param note why the run stands where it stands
 * @param file name of the run file, once written
 */
record JournalEntry(
        String format,
        String tag,
        Stage stage,
        String service,
        String created,
        Order order,
        @Nullable Price estimate,
        Provenance.@Nullable DeviceState atSubmission,
        List<PlannedCircuit> circuits,
        Document request,
        @Nullable String job,
        @Nullable String note,
        @Nullable String file) {

    static final String FORMAT = "ionq-journal/2";

    JournalEntry {
        if (!FORMAT.equals(format)) {
            throw new IllegalArgumentException("format \"" + format + "\" is not " + FORMAT);
        }
        Object[] needed = {tag, stage, service, created, order, circuits, request};
        if (Arrays.asList(needed).contains(null)
                || circuits.isEmpty()
                || circuits.stream().anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException(
                    "tag, stage, service, created, order, circuits and request must all be there");
        }
        if (!created.matches("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z")) {
            throw new IllegalArgumentException("created is no ISO 8601 time in UTC: " + Excerpt.of(created));
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
                Order.of(plan, endpoint),
                null,
                null,
                plan.circuits().stream().map(PlannedCircuit::of).toList(),
                JobPayload.of(plan, tag),
                null,
                null,
                null);
    }

    /**
     * Checks that what would be submitted is what was ordered, and carries this run's tag: only by that is its job found again.
     *
     * @throws InputException naming {@code file} and the field
     */
    void checkRequest(String file) {
        Submission submission = Submission.read(request, file + " (request)");
        same(file, "tag", tag, submission.tag());
        same(file, "order.backend", order.backend(), submission.backend());
        same(file, "order.shots", order.shots(), submission.shots());
    }

    private static void same(String file, String field, Object here, Object submitted) {
        if (!here.equals(submitted)) {
            throw new InputException(
                    file,
                    field,
                    here + " contradicts the submission, which says " + Excerpt.of(submitted.toString()),
                    "The file was changed; nothing is submitted by it");
        }
    }

    /** The id of the job of a run that was submitted. */
    String knownJob() {
        return Objects.requireNonNull(job, "a submitted job has an id");
    }

    JournalEntry priced(@Nullable Price price, Provenance.DeviceState device) {
        return new JournalEntry(
                format, tag, stage, service, created, order, price, device, circuits, request, job, null, file);
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
                format, tag, next, service, created, order, estimate, atSubmission, circuits, request, id, why, name);
    }
}
