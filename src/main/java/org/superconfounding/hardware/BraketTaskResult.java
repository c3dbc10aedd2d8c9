package org.superconfounding.hardware;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.superconfounding.hardware.ClientResults.Entry;

/**
 * Amazon Braket's {@code GateModelTaskResult}: one circuit, single outcomes or, where the device gives no others, probabilities. Source:
 * amazon-braket-schemas 1.32.1, {@code braket.task_result.gate_model_task_result_v1}.
 */
final class BraketTaskResult {
    private static final Pattern NAME = Pattern.compile("^// [a-z0-9-]+, circuit (.+)$", Pattern.MULTILINE);

    private BraketTaskResult() {}

    static ClientResults read(JsonNode result, String file) {
        String header = result.at("/braketSchemaHeader/name").asText();
        ClientJson.require(
                header.equals("braket.task_result.gate_model_task_result"),
                file,
                "braketSchemaHeader.name",
                "is \"" + header + "\", not braket.task_result.gate_model_task_result");
        int[] qubits = qubits(result, file);
        boolean single = result.path("measurements").isArray();
        JsonNode more = result.path("additionalMetadata");
        Entry entry = new Entry(
                name(more.at("/action/source").asText()),
                qubits.length,
                single ? shots(result.path("measurements"), qubits, file) : shared(result, qubits, file),
                single ? Derivation.SHOTS : Derivation.LARGEST_REMAINDER,
                single ? ShotOrder.KEPT : ShotOrder.LOST,
                compiled(more));
        JsonNode task = result.path("taskMetadata");
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
    private static int[] qubits(JsonNode result, String file) {
        JsonNode list = ClientJson.list(result, "measuredQubits", file, "measuredQubits");
        int[] qubits = new int[list.size()];
        Set<Integer> seen = new HashSet<>();
        for (int column = 0; column < qubits.length; column++) {
            qubits[column] = list.get(column).asInt(-1);
            ClientJson.require(
                    qubits[column] >= 0
                            && qubits[column] < qubits.length
                            && seen.add(qubits[column])
                            && qubits.length <= 26,
                    file,
                    "measuredQubits",
                    "is " + list + ": a circuit exported here measures each of its qubits once, from 0 on");
        }
        return qubits;
    }

    private static SortedMap<Integer, Integer> shots(JsonNode measurements, int[] qubits, String file) {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        int number = 0;
        for (JsonNode shot : measurements) {
            List<String> bits = new ArrayList<>();
            shot.forEach(bit -> bits.add(bit.asText()));
            counts.merge(outcome(bits, qubits, file, "measurements[" + number++ + "]"), 1, Integer::sum);
        }
        ClientJson.require(number > 0, file, "measurements", "holds no shot");
        return counts;
    }

    private static SortedMap<Integer, Integer> shared(JsonNode result, int[] qubits, String file) {
        JsonNode shots = result.at("/taskMetadata/shots");
        JsonNode probabilities = result.path("measurementProbabilities");
        ClientJson.require(
                probabilities.isObject(), file, "measurements", "is missing, and so are measurementProbabilities");
        ClientJson.require(
                ClientJson.count(shots, file, "taskMetadata.shots") > 0, file, "taskMetadata.shots", "is not positive");
        SortedMap<Integer, BigDecimal> weights = new TreeMap<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (var entry : probabilities.properties()) {
            String field = "measurementProbabilities." + entry.getKey();
            double p = entry.getValue().asDouble(-1);
            ClientJson.require(
                    entry.getValue().isNumber() && p >= 0 && Double.isFinite(p), file, field, "is no probability");
            sum = sum.add(BigDecimal.valueOf(p));
            if (p > 0) {
                weights.put(outcome(List.of(entry.getKey().split("")), qubits, file, field), BigDecimal.valueOf(p));
            }
        }
        ClientJson.require(
                sum.subtract(BigDecimal.ONE).abs().compareTo(ResultBody.ROUNDING) <= 0,
                file,
                "measurementProbabilities",
                "sum to " + sum.toPlainString() + ", not to 1 within " + ResultBody.ROUNDING);
        return LargestRemainder.apportion(weights, shots.intValue());
    }

    private static int outcome(List<String> bits, int[] qubits, String file, String field) {
        ClientJson.require(
                bits.size() == qubits.length, file, field, "has " + bits.size() + " bits for " + qubits.length);
        int outcome = 0;
        for (int column = 0; column < qubits.length; column++) {
            String bit = bits.get(column);
            ClientJson.require(bit.equals("0") || bit.equals("1"), file, field, "has a bit " + bit);
            outcome |= Integer.parseInt(bit) << qubits[column];
        }
        return outcome;
    }
}
