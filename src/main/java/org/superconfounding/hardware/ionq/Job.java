package org.superconfounding.hardware.ionq;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.superconfounding.hardware.Document;

/**
 * A job as the service describes it.
 *
 * @param children ids of the jobs of single circuits; empty for a job of one circuit
 * @param shots as echoed
 * @param predictedWait in milliseconds
 * @param compiled what the circuit became on the device
 * @param applied error mitigation as reported, verbatim
 * @param failure why it failed, in words
 * @param offer where the results are, meaningful once completed
 * @param odd by field what the service sent where something else was promised; such a field counts as not known
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
        @Nullable Long predictedWait,
        @Nullable String applied,
        @Nullable Document compiled,
        String failure,
        ResultLink.Offer offer,
        SortedMap<String, String> odd,
        Document document) {

    static Job of(Answer body, Endpoint endpoint) {
        String id = ApiRequest.segment(body.requiredText("id"));
        String applied = Scrubber.mitigation(body);
        SortedMap<String, String> odd = new TreeMap<>();
        return new Job(
                id,
                JobStatus.of(body.requiredText("status"), id),
                known(body, "backend", body::text, odd),
                known(body, "name", body::text, odd),
                known(body, "parent_job_id", body::text, odd),
                body.texts("child_job_ids").orElse(List.of()),
                known(body, "shots", name -> body.integer(name).filter(shots -> shots > 0), odd),
                known(body, "submitted_at", body::text, odd),
                known(body, "started_at", body::text, odd),
                known(body, "completed_at", body::text, odd),
                known(body, "predicted_wait_time_ms", name -> body.decimal(name).map(BigDecimal::longValue).filter(wait -> wait >= 0), odd),
                applied.isEmpty() ? null : applied,
                compiled(body),
                failure(body),
                ResultLink.offered(id, body, endpoint),
                odd,
                Scrubber.job(body));
    }

    private static @Nullable Document compiled(Answer body) {
        JsonNode circuits = body.raw("output").path("compilation").path("compiled_circuits");
        return circuits.isContainerNode() && !circuits.isEmpty()
                ? Document.of("ionq.compiled-circuits.v0.4", circuits.toString())
                : null;
    }

    /** A field that the counts do not need: what is not as promised is noted and counts as not known. */
    private static <T> @Nullable T known(
            Answer body, String name, Function<String, Optional<T>> read, SortedMap<String, String> odd) {
        Optional<T> value = Optional.empty();
        try {
            value = read.apply(name);
        } catch (IonqException e) {
            // Noted below.
        }
        if (value.isEmpty() && !body.raw(name).isMissingNode() && !body.raw(name).isNull()) {
            odd.put(name, Excerpt.of(body.raw(name).toString()));
        }
        return value.orElse(null);
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
