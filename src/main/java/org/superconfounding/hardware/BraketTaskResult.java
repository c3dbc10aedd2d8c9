package org.superconfounding.hardware;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.superconfounding.hardware.ClientResults.Entry;

/**
 * Amazon Braket's {@code GateModelTaskResult}: one circuit, single outcomes or, where the device gives no others, probabilities. Source:
 * amazon-braket-schemas 1.32.1, {@code braket.task_result.gate_model_task_result_v1}.
 */
final class BraketTaskResult {
    private static final String SCHEMA = "braket.task_result.gate_model_task_result";
    private static final Pattern NAME = Pattern.compile("^// [a-z0-9-]+, circuit (.+)$", Pattern.MULTILINE);

    private BraketTaskResult() {}

    static ClientResults read(ClientField result) {
        ClientField header = result.at("braketSchemaHeader").at("name");
        String schema = header.node().asText();
        header.require(schema.equals(SCHEMA), "is \"" + schema + "\", not " + SCHEMA);
        int[] qubits = qubits(result.at("measuredQubits"));
        boolean single = result.at("measurements").node().isArray();
        JsonNode more = result.at("additionalMetadata").node();
        Entry entry = new Entry(
                name(more.at("/action/source").asText()),
                qubits.length,
                single ? shots(result.at("measurements"), qubits) : shared(result, qubits),
                single ? Derivation.SHOTS : Derivation.LARGEST_REMAINDER,
                single ? ShotOrder.KEPT : ShotOrder.LOST,
                compiled(more));
        JsonNode task = result.at("taskMetadata").node();
        return new ClientResults(
                List.of(entry),
                task.path("deviceId").textValue(),
                task.path("id").textValue(),
                task.path("createdAt").textValue(),
                task.path("endedAt").textValue(),
                new TreeMap<>());
    }

    private static @Nullable String name(String source) {
        Matcher matcher = NAME.matcher(source);
        return matcher.find() ? matcher.group(1).strip() : null;
    }

    /** The program that the device ran, which those of some makers give, each in a place of its own. */
    private static @Nullable Document compiled(JsonNode more) {
        for (JsonNode maker : more) {
            if (maker.path("compiledProgram").isTextual()) {
                return Document.of(
                        "braket-compiled-program", maker.path("compiledProgram").textValue());
            }
        }
        return null;
    }

    /** The qubit of each column: all qubits of the circuit, each once. */
    private static int[] qubits(ClientField field) {
        int[] qubits = field.elements().stream()
                .mapToInt(qubit -> qubit.node().asInt(-1))
                .toArray();
        int[] ascending = IntStream.of(qubits).sorted().toArray();
        field.require(
                qubits.length <= 26
                        && Arrays.equals(
                                ascending, IntStream.range(0, qubits.length).toArray()),
                "is " + field.node() + ": a circuit exported here measures each of its qubits once, from 0 on");
        return qubits;
    }

    private static SortedMap<Integer, Integer> shots(ClientField measurements, int[] qubits) {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        for (int shot = 0; shot < measurements.node().size(); shot++) {
            List<String> bits = new ArrayList<>();
            measurements.at(shot).node().forEach(bit -> bits.add(bit.asText()));
            counts.merge(outcome(bits, qubits, measurements.at(shot)), 1, Integer::sum);
        }
        measurements.require(!counts.isEmpty(), "holds no shot");
        return counts;
    }

    private static SortedMap<Integer, Integer> shared(ClientField result, int[] qubits) {
        ClientField probabilities = result.at("measurementProbabilities");
        result.at("measurements")
                .require(probabilities.node().isObject(), "is missing, and so are measurementProbabilities");
        ClientField shots = result.at("taskMetadata").at("shots");
        shots.require(shots.count() > 0, "is not positive");
        SortedMap<Integer, BigDecimal> weights = new TreeMap<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (var entry : probabilities.node().properties()) {
            ClientField field = probabilities.at(entry.getKey());
            double p = field.node().asDouble(-1);
            field.require(field.node().isNumber() && p >= 0 && Double.isFinite(p), "is no probability");
            sum = sum.add(BigDecimal.valueOf(p));
            if (p > 0) {
                weights.put(outcome(List.of(entry.getKey().split("")), qubits, field), BigDecimal.valueOf(p));
            }
        }
        probabilities.require(
                sum.subtract(BigDecimal.ONE).abs().compareTo(ResultBody.ROUNDING) <= 0,
                "sum to " + sum.toPlainString() + ", not to 1 within " + ResultBody.ROUNDING);
        return LargestRemainder.apportion(weights, shots.count());
    }

    private static int outcome(List<String> bits, int[] qubits, ClientField field) {
        field.require(bits.size() == qubits.length, "has " + bits.size() + " bits for " + qubits.length);
        int outcome = 0;
        for (int column = 0; column < qubits.length; column++) {
            String bit = bits.get(column);
            field.require(bit.equals("0") || bit.equals("1"), "has a bit " + bit);
            outcome |= Integer.parseInt(bit) << qubits[column];
        }
        return outcome;
    }
}
