package org.superconfounding.hardware;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.superconfounding.hardware.ClientResults.Entry;

/**
 * Qiskit's {@code Result.to_dict()}. Source: qiskit 2.6.2, {@code qiskit.result.Result} and {@code ExperimentResultData}; qiskit-ionq
 * 1.1.1, which writes binary keys, and beside the counts the probabilities that it made them of.
 */
final class QiskitResult {
    private QiskitResult() {}

    static ClientResults read(JsonNode result, String file) {
        List<Entry> entries = new ArrayList<>();
        for (JsonNode experiment : ClientJson.list(result, "results", file, "results")) {
            entries.add(entry(experiment, file, "results[" + entries.size() + "]"));
        }
        SortedMap<String, String> software = new TreeMap<>();
        if (result.path("backend_version").isTextual()) {
            software.put("backend", result.path("backend_version").textValue());
        }
        return new ClientResults(
                entries,
                result.path("backend_name").textValue(),
                result.path("job_id").textValue(),
                null,
                result.path("date").textValue(),
                software);
    }

    private static Entry entry(JsonNode experiment, String file, String field) {
        JsonNode success = experiment.path("success");
        ClientJson.require(success.isMissingNode() || success.asBoolean(), file, field, "did not succeed");
        JsonNode slots = experiment.at("/header/memory_slots");
        ClientJson.require(
                slots.isIntegralNumber() && slots.intValue() >= 1 && slots.intValue() <= 26,
                file,
                field + ".header.memory_slots",
                "is " + slots + ", not the number of classical bits, 1 to 26");
        int bits = slots.intValue();
        JsonNode data = experiment.path("data");
        boolean single = data.path("memory").isArray() && !data.path("memory").isEmpty();
        SortedMap<Integer, Integer> counts = single
                ? memory(data.path("memory"), bits, file, field + ".data.memory")
                : counts(data.path("counts"), bits, file, field + ".data.counts");
        JsonNode shots = experiment.path("shots");
        int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
        boolean rounded = data.has("probabilities");
        ClientJson.require(
                rounded && !single || shots.intValue() == sum,
                file,
                field + ".shots",
                "is " + shots + ", but the counts sum to " + sum);
        return new Entry(
                experiment.at("/header/name").textValue(),
                bits,
                counts,
                single ? Derivation.SHOTS : rounded ? Derivation.CLIENT_ROUNDED : Derivation.HISTOGRAM,
                single ? ShotOrder.KEPT : ShotOrder.LOST,
                null);
    }

    private static SortedMap<Integer, Integer> memory(JsonNode memory, int bits, String file, String field) {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        memory.forEach(shot -> counts.merge(outcome(shot.asText(), bits, file, field), 1, Integer::sum));
        return counts;
    }

    private static SortedMap<Integer, Integer> counts(JsonNode tree, int bits, String file, String field) {
        ClientJson.require(tree.isObject() && !tree.isEmpty(), file, field, "holds no counts");
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        tree.properties().forEach(entry -> {
            int count = ClientJson.count(entry.getValue(), file, field + "." + entry.getKey());
            if (count > 0) {
                counts.merge(outcome(entry.getKey(), bits, file, field), count, Integer::sum);
            }
        });
        ClientJson.require(!counts.isEmpty(), file, field, "holds no counts");
        return counts;
    }

    private static int outcome(String key, int bits, String file, String field) {
        try {
            return BitString.qiskit(key, bits);
        } catch (InvalidFieldException e) {
            throw ClientJson.refused(file, field, String.valueOf(e.getMessage()));
        }
    }
}
