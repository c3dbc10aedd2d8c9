package org.superconfounding.hardware;

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

    static ClientResults read(ClientField file) {
        List<Entry> entries = value(file, "PrimitiveResult").at("pub_results").elements().stream()
                .map(QiskitPrimitiveResult::entry)
                .toList();
        return new ClientResults(entries, null, null, null, null, new TreeMap<>());
    }

    /** What stands beside a type; inside the file's own value it has the place of the whole. */
    private static ClientField value(ClientField field, String type) {
        ClientField given = field.at("__type__");
        given.require(given.node().asText().equals(type), "is " + given.node() + ", not \"" + type + "\"");
        ClientField value = field.at("__value__");
        return field.path().isEmpty() ? value : new ClientField(value.node(), field.file(), field.path());
    }

    private static Entry entry(ClientField pub) {
        String type = pub.at("__type__").node().asText();
        ClientField value = value(pub, type.equals("PubResult") ? type : "SamplerPubResult");
        ClientField data = value(value.at("data"), "DataBin");
        ClientField fields = data.at("fields");
        fields.require(
                fields.node().size() == 1,
                "holds " + fields.node().size() + " registers; a circuit exported here has one");
        String register = fields.node().fieldNames().next();
        ClientField array = value(
                new ClientField(fields.node().path(register), data.file(), data.path() + "." + register), "BitArray");
        int bits = array.at("num_bits").node().asInt();
        array.at("num_bits").require(bits >= 1 && bits <= 26, "is " + bits + ", not between 1 and 26");
        return new Entry(
                value.node().at("/metadata/circuit_metadata/name").textValue(),
                bits,
                counts(NumpyArray.read(value(array.at("array"), "ndarray")), bits, array),
                Derivation.SHOTS,
                ShotOrder.KEPT,
                null);
    }

    private static SortedMap<Integer, Integer> counts(NumpyArray shots, int bits, ClientField field) {
        field.require(
                shots.columns() == (bits + 7) / 8,
                shots.columns() + " bytes a shot are not those of " + bits + " bits");
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        for (int shot = 0; shot < shots.rows(); shot++) {
            int outcome = 0;
            for (int column = 0; column < shots.columns(); column++) {
                outcome = outcome << 8 | shots.at(shot, column);
            }
            field.require(outcome < 1 << bits, "shot " + shot + " does not fit into " + bits + " bits");
            counts.merge(outcome, 1, Integer::sum);
        }
        return counts;
    }
}
