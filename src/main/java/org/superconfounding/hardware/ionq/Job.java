package org.superconfounding.hardware.ionq;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.superconfounding.hardware.Document;

/**
 * A job as the service describes it.
 *
 * @param children ids of the jobs of single circuits; empty for a job of one circuit
 * @param shots as echoed
 * @param applied error mitigation as reported, verbatim
 * @param failure why it failed, in words
 * @param result where the results are, meaningful once completed
 * @param document the job without private fields
 */
record Job(
        String id,
        JobStatus status,
        @Nullable String backend,
        @Nullable String name,
        @Nullable String parent,
        List<String> children,
        @Nullable Integer shots,
        @Nullable String submitted,
        @Nullable String started,
        @Nullable String completed,
        @Nullable String applied,
        String failure,
        ResultLink result,
        Document document) {

    static Job of(Answer body, Endpoint endpoint) {
        String id = ApiRequest.segment(body.requiredText("id"));
        String applied = Scrubber.mitigation(body);
        return new Job(
                id,
                JobStatus.of(body.requiredText("status"), id),
                body.text("backend").orElse(null),
                body.text("name").orElse(null),
                body.text("parent_job_id").orElse(null),
                body.texts("child_job_ids").orElse(List.of()),
                body.integer("shots").orElse(null),
                body.text("submitted_at").orElse(null),
                body.text("started_at").orElse(null),
                body.text("completed_at").orElse(null),
                applied.isEmpty() ? null : applied,
                failure(body),
                ResultLink.best(id, body, endpoint),
                Scrubber.job(body));
    }

    /** The reason in either shape: {@code {code, message}}, or {@code {code, error}} of older versions. */
    private static String failure(Answer body) {
        Optional<Answer> failure = body.raw("failure").isObject() ? body.object("failure") : Optional.empty();
        String code = failure.flatMap(f -> f.text("code")).orElse("");
        String message = failure.flatMap(f -> f.text("message").or(() -> f.text("error")))
                .orElse(body.raw("failure").asText(""));
        String both = code.isEmpty() || message.isEmpty() ? code + message : code + ": " + message;
        return both.isEmpty() || both.equals("null") ? "the service gives no reason" : Excerpt.of(both);
    }

    /**
     * This job, if it completed.
     *
     * @throws IonqException if it failed, was cancelled, or is not finished
     */
    Job completedOrThrow() {
        return switch (status) {
            case COMPLETED -> this;
            case FAILED -> throw new IonqException(Problem.JOB_FAILED, "job " + id + " failed: " + failure);
            case CANCELED -> throw new IonqException(Problem.JOB_CANCELED, "job " + id + " was cancelled");
            default -> throw new IonqException(Problem.STILL_RUNNING, "job " + id + " is " + status);
        };
    }
}
