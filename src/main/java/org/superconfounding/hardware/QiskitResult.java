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

    static ClientResults read(ClientField result) {
        List<Entry> entries = new ArrayList<>();
        result.at("results").elements().forEach(experiment -> entries.add(entry(experiment)));
        JsonNode said = result.node();
        SortedMap<String, String> software = new TreeMap<>();
        if (said.path("backend_version").isTextual()) {
            software.put("backend", said.path("backend_version").textValue());
        }
        return new ClientResults(
                entries,
                said.path("backend_name").textValue(),
                said.path("job_id").textValue(),
                null,
                said.path("date").textValue(),
                software);
    }

    private static Entry entry(ClientField experiment) {
        JsonNode success = experiment.at("success").node();
        experiment.require(success.isMissingNode() || success.asBoolean(), "did not succeed");
        ClientField slots = experiment.at("header").at("memory_slots");
        int bits = slots.node().asInt();
        slots.require(
                slots.node().isIntegralNumber() && bits >= 1 && bits <= 26,
                "is " + slots.node() + ", not the number of classical bits, 1 to 26");
        ClientField data = experiment.at("data");
        JsonNode memory = data.at("memory").node();
        boolean single = memory.isArray() && !memory.isEmpty();
        SortedMap<Integer, Integer> counts = single ? memory(data.at("memory"), bits) : counts(data.at("counts"), bits);
        ClientField shots = experiment.at("shots");
        int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
        boolean rounded = data.node().has("probabilities");
        shots.require(
                rounded && !single || shots.node().intValue() == sum,
                "is " + shots.node() + ", but the counts sum to " + sum);
        return new Entry(
                experiment.node().at("/header/name").textValue(),
                bits,
                counts,
                single ? Derivation.SHOTS : rounded ? Derivation.CLIENT_ROUNDED : Derivation.HISTOGRAM,
                single ? ShotOrder.KEPT : ShotOrder.LOST,
                null);
    }

    private static SortedMap<Integer, Integer> memory(ClientField memory, int bits) {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        memory.node().forEach(shot -> counts.merge(BitString.qiskit(shot.asText(), bits, memory), 1, Integer::sum));
        return counts;
    }

    private static SortedMap<Integer, Integer> counts(ClientField field, int bits) {
        field.require(field.node().isObject() && !field.node().isEmpty(), "holds no counts");
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        field.node().fieldNames().forEachRemaining(key -> {
            int count = field.at(key).count();
            if (count > 0) {
                counts.merge(BitString.qiskit(key, bits, field), count, Integer::sum);
            }
        });
        field.require(!counts.isEmpty(), "holds no counts");
        return counts;
    }
}
