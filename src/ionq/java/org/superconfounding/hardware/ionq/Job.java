package org.superconfounding.hardware.ionq;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
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
 * @param tag as submitted with it
 * @param children ids of the jobs of single circuits; empty for a job of one circuit
 * @param shots as echoed
 * @param predictedWait in milliseconds
 * @param compiled where the circuit is that this one became on the device
 * @param qubitMap the device's qubit for each qubit of the circuit, where the service names one map
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
        @Nullable String tag,
        @Nullable String parent,
        List<String> children,
        @Nullable Integer shots,
        @Nullable String submitted,
        @Nullable String started,
        @Nullable String completed,
        @Nullable Long predictedWait,
        @Nullable String applied,
        @Nullable ResultLink compiled,
        @Nullable List<Integer> qubitMap,
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
                body.raw("metadata").path("tag").textValue(),
                known(body, "parent_job_id", body::text, odd),
                body.texts("child_job_ids").orElse(List.of()),
                known(body, "shots", name -> body.integer(name).filter(shots -> shots > 0), odd),
                known(body, "submitted_at", body::text, odd),
                known(body, "started_at", body::text, odd),
                known(body, "completed_at", body::text, odd),
                known(
                        body,
                        "predicted_wait_time_ms",
                        name -> body.decimal(name).map(BigDecimal::longValue).filter(wait -> wait >= 0),
                        odd),
                applied.isEmpty() ? null : applied,
                compiled(id, body),
                qubitMap(body),
                failure(body),
                ResultLink.offered(id, body, endpoint),
                odd,
                Scrubber.job(body));
    }

    private static @Nullable ResultLink compiled(String id, Answer body) {
        for (var entry :
                body.raw("output").path("compilation").path("compiled_circuits").properties()) {
            String artifact = entry.getValue().path("id").asText();
            if (!artifact.isEmpty()) {
                String path = "/jobs/" + id + "/artifacts/" + ApiRequest.segment(artifact);
                return new ResultLink(entry.getKey(), path, false);
            }
        }
        return null;
    }

    /** Of a job that ran in one variant only; of several, the record of error mitigation has all maps. */
    private static @Nullable List<Integer> qubitMap(Answer body) {
        JsonNode variants =
                body.raw("output").path("error_mitigation").path("debiasing").path("variants");
        if (variants.size() != 1) {
            return null;
        }
        List<Integer> map = new ArrayList<>();
        variants.get(0).path("qubit_map").forEach(qubit -> map.add(qubit.asInt(-1)));
        return map.isEmpty() || map.contains(-1) ? null : map;
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
        if (value.isEmpty()
                && !body.raw(name).isMissingNode()
                && !body.raw(name).isNull()) {
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

    /** Whether it can be the job that was submitted with that tag, which also ends its name: an id alone may be given anew. */
    boolean mayBeOf(String submitted) {
        return tag != null ? tag.equals(submitted) : name == null || name.endsWith(" " + submitted);
    }

    /** Whether nothing but its id tells which job it is. */
    boolean anonymous() {
        return tag == null && name == null;
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
