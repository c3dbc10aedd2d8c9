package org.superconfounding.hardware;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.superconfounding.hardware.ClientResults.Entry;

/**
 * Qiskit's {@code PrimitiveResult} as {@code RuntimeEncoder} writes it: single outcomes, in order. Source: qiskit-ibm-runtime 0.51.0,
 * {@code RuntimeEncoder}; qiskit 2.6.2, {@code BitArray}.
 */
final class QiskitPrimitiveResult {
    private QiskitPrimitiveResult() {}

    static ClientResults read(JsonNode tree, String file) {
        JsonNode result = value(tree, "PrimitiveResult", file, "");
        List<Entry> entries = new ArrayList<>();
        for (JsonNode pub : ClientJson.list(result, "pub_results", file, "__value__.pub_results")) {
            entries.add(entry(pub, file, "__value__.pub_results[" + entries.size() + "]"));
        }
        return ClientResults.bare(entries);
    }

    private static JsonNode value(JsonNode node, String type, String file, String field) {
        ClientJson.require(
                node.path("__type__").asText().equals(type),
                file,
                field.isEmpty() ? "__type__" : field + ".__type__",
                "is " + node.path("__type__") + ", not \"" + type + "\"");
        return node.path("__value__");
    }

    private static Entry entry(JsonNode pub, String file, String field) {
        String type = pub.path("__type__").asText();
        JsonNode value = value(pub, type.equals("PubResult") ? type : "SamplerPubResult", file, field);
        JsonNode fields =
                value(value.path("data"), "DataBin", file, field + ".data").path("fields");
        ClientJson.require(
                fields.size() == 1,
                file,
                field + ".data.fields",
                "holds " + fields.size() + " registers; a circuit exported here has one");
        String register = fields.fieldNames().next();
        String inside = field + ".data." + register;
        JsonNode array = value(fields.path(register), "BitArray", file, inside);
        int bits = array.path("num_bits").asInt();
        ClientJson.require(
                bits >= 1 && bits <= 26, file, inside + ".num_bits", "is " + bits + ", not between 1 and 26");
        NumpyArray shots = NumpyArray.read(
                value(array.path("array"), "ndarray", file, inside + ".array").asText(), file, inside + ".array");
        return new Entry(
                value.at("/metadata/circuit_metadata/name").textValue(),
                bits,
                counts(shots, bits, file, inside),
                Derivation.SHOTS,
                ShotOrder.KEPT,
                null);
    }

    private static SortedMap<Integer, Integer> counts(NumpyArray shots, int bits, String file, String field) {
        ClientJson.require(
                shots.columns() == (bits + 7) / 8,
                file,
                field,
                shots.columns() + " bytes a shot are not those of " + bits + " bits");
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        for (int shot = 0; shot < shots.rows(); shot++) {
            int outcome = 0;
            for (int column = 0; column < shots.columns(); column++) {
                outcome = outcome << 8 | shots.at(shot, column);
            }
            ClientJson.require(
                    outcome < 1 << bits, file, field, "shot " + shot + " does not fit into " + bits + " bits");
            counts.merge(outcome, 1, Integer::sum);
        }
        return counts;
    }
}
