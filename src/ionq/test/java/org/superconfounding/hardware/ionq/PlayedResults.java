package org.superconfounding.hardware.ionq;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.superconfounding.hardware.LargestRemainder;
import org.superconfounding.hardware.RecordedCircuit;
import org.superconfounding.io.StrictMapper;
import org.superconfounding.quantum.OutcomeDistribution;
import org.superconfounding.statistics.Seed;

/** Result bodies of the played service, in the formats of the real one. */
final class PlayedResults {
    private PlayedResults() {}

    /**
     * @param job with its program, width and requested shots
     * @param sampled whether shots are drawn, as on a device; otherwise they are shared out exactly, which tests can foretell
     */
    static String body(String kind, ObjectNode job, boolean sampled) {
        return switch (kind) {
            case "histogram" -> StrictMapper.json().write(counts(job, sampled));
            case "shots" -> shots(job, sampled);
            default -> StrictMapper.json().write(probabilities(job, sampled));
        };
    }

    /** The probabilities of all children by their ids. */
    static String aggregated(List<ObjectNode> children, boolean sampled) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        for (ObjectNode child : children) {
            ObjectNode one = all.putObject(child.path("id").textValue());
            probabilities(child, sampled).forEach(one::put);
        }
        return all.toString();
    }

    private static SortedMap<String, Double> exact(ObjectNode job) {
        return ReferenceDevice.body(
                job.path("program").path("circuit"), job.path("width").intValue());
    }

    /** Of a sampled job the relative frequencies. */
    private static SortedMap<String, Double> probabilities(ObjectNode job, boolean sampled) {
        if (!sampled || ideal(job)) {
            return exact(job);
        }
        SortedMap<String, Double> frequencies = new TreeMap<>();
        double shots = job.path("requested").intValue();
        counts(job, true).forEach((outcome, count) -> frequencies.put(Integer.toString(outcome), count / shots));
        return frequencies;
    }

    /** Whether the service computes this job exactly and draws no shots. */
    static boolean ideal(JsonNode job) {
        String model = job.path("noise").path("model").asText("ideal");
        return job.path("backend").asText().equals("simulator") && model.equals("ideal");
    }

    private static SortedMap<Integer, Integer> counts(ObjectNode job, boolean sampled) {
        int shots = job.path("requested").intValue();
        if (sampled) {
            return drawn(job, shots);
        }
        Map<Integer, BigDecimal> weights = new TreeMap<>();
        exact(job).forEach((key, value) -> weights.put(Integer.parseInt(key), BigDecimal.valueOf(value)));
        return LargestRemainder.apportion(weights, shots);
    }

    private static SortedMap<Integer, Integer> drawn(ObjectNode job, int shots) {
        int width = job.path("width").intValue();
        OutcomeDistribution law = OutcomeDistribution.of(
                width, ReferenceDevice.probabilities(job.path("program").path("circuit"), width));
        return RecordedCircuit.histogramOf(
                law.sample(Seed.of(1).derive(job.path("id").textValue()).generator(), shots));
    }

    private static String shots(ObjectNode job, boolean sampled) {
        List<String> shots = new ArrayList<>();
        counts(job, sampled)
                .forEach((outcome, count) -> shots.addAll(Collections.nCopies(count, Integer.toString(outcome))));
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        shots.forEach(array::add);
        return array.toString();
    }
}
