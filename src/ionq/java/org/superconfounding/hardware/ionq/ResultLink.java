package org.superconfounding.hardware.ionq;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.superconfounding.hardware.ResultBody;

/**
 * Where a job's results are.
 *
 * @param format as the service names it
 * @param path below the version
 * @param awaited whether it is to be waited for while it is not there
 */
record ResultLink(String format, String path, boolean awaited) {
    /**
     * What a job offers.
     *
     * @param links the best first; at the end those whose format cannot be read, which are kept as they come
     * @param passedOver why other entries are of no use
     */
    record Offer(List<ResultLink> links, List<String> passedOver) {}

    /** Integers before probabilities, and of the same kind the newer entry. */
    private static final List<String> PREFERENCE = List.of(
            "ionq.result.histogram.json.v1",
            "histogram",
            "ionq.result.shots.json.v1",
            "shots",
            "ionq.result.probabilities.json.v1",
            "probabilities");

    /**
     * The entries of a job's {@code results}, in either generation: {@code {url}} pointers or descriptors with an artifact's {@code id}. The
     * plain path of the probabilities, which every completed job has, is among them. An entry that leads out of the service, or nowhere, is
     * passed over.
     */
    static Offer offered(String job, Answer body, Endpoint endpoint) {
        String base = "/jobs/" + ApiRequest.segment(job);
        List<ResultLink> links = new ArrayList<>();
        List<String> passedOver = new ArrayList<>();
        for (var entry : body.raw("results").properties()) {
            try {
                links.add(new ResultLink(entry.getKey(), path(base, entry.getValue(), endpoint), true));
            } catch (IonqException e) {
                passedOver.add(Excerpt.of(entry.getKey()) + ": " + e.getMessage());
            }
        }
        ResultLink plain = new ResultLink("probabilities", base + "/results/probabilities", links.isEmpty());
        if (links.stream().noneMatch(link -> link.path().equals(plain.path()))) {
            links.add(plain);
        }
        links.sort(Comparator.comparingInt(ResultLink::rank));
        return new Offer(List.copyOf(links), List.copyOf(passedOver));
    }

    /** Whether bodies of this format can be read. */
    boolean readable() {
        return ResultBody.reads(format);
    }

    private int rank() {
        return readable() ? PREFERENCE.indexOf(format) : PREFERENCE.size();
    }

    private static String path(String base, JsonNode entry, Endpoint endpoint) {
        if (entry.path("id").isTextual()) {
            return base + "/artifacts/" + ApiRequest.segment(entry.path("id").textValue());
        }
        return Optional.ofNullable(entry.path("url").textValue())
                .map(endpoint::path)
                .orElseThrow(() -> Answer.malformed("the job", "has a result without id and url"));
    }
}
