package org.superconfounding.hardware.ionq;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.superconfounding.hardware.ResultBody;

/**
 * Where a job's results are.
 *
 * @param format as the service names it
 * @param path below the version
 */
record ResultLink(String format, String path) {
    /** Integers before probabilities, and of the same kind the newer entry. */
    private static final List<String> PREFERENCE = List.of(
            "ionq.result.histogram.json.v1",
            "histogram",
            "ionq.result.shots.json.v1",
            "shots",
            "ionq.result.probabilities.json.v1",
            "probabilities");

    /**
     * The best entry of a job's {@code results}, in either generation: {@code {url}} pointers or descriptors with an artifact's
     * {@code id}. Without any, the path of the probabilities, which every completed job has.
     *
     * @throws IonqException if a pointer leads to another host
     */
    static ResultLink best(String job, Answer body, Endpoint endpoint) {
        String base = "/jobs/" + ApiRequest.segment(job);
        return body.names("results").stream()
                .filter(ResultBody::reads)
                .min(Comparator.comparingInt(PREFERENCE::indexOf))
                .flatMap(format -> body.object("results")
                        .flatMap(results -> results.object(format))
                        .map(entry -> new ResultLink(format, path(base, entry, format, endpoint))))
                .orElse(new ResultLink("probabilities", base + "/results/probabilities"));
    }

    private static String path(String base, Answer entry, String format, Endpoint endpoint) {
        Optional<String> artifact = entry.text("id").map(id -> base + "/artifacts/" + ApiRequest.segment(id));
        return artifact.or(() -> entry.text("url").map(endpoint::path))
                .orElseThrow(() -> Answer.malformed("the job", "has a result " + format + " without id and url"));
    }
}
