package org.superconfounding.hardware;

import static org.superconfounding.hardware.InvalidFieldException.require;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.superconfounding.io.InputException;
import org.superconfounding.io.StrictMapper;

/**
 * The counts behind a result body of IonQ's interface. Outcomes are decimal strings whose bit i is qubit i, qubit 0 the least
 * significant; the width comes from the circuit, never from the largest key.
 *
 * @param counts by outcome, none of them 0
 * @param derivation how they follow from the body
 */
public record ResultBody(SortedMap<Integer, Integer> counts, Derivation derivation) {
    /** How far the probabilities of one circuit may be from summing to 1: the service rounds each. */
    static final BigDecimal ROUNDING = new BigDecimal("0.01");

    private static final String FIELD = "result";
    private static final Pattern OUTCOME = Pattern.compile("0|[1-9][0-9]{0,8}");

    /** The formats that can be read, by the name the service gives them and by that of its older pointers. */
    private static final Map<String, Derivation> FORMATS = Map.of(
            "ionq.result.histogram.json.v1", Derivation.HISTOGRAM,
            "histogram", Derivation.HISTOGRAM,
            "ionq.result.shots.json.v1", Derivation.SHOTS,
            "shots", Derivation.SHOTS,
            "ionq.result.probabilities.json.v1", Derivation.LARGEST_REMAINDER,
            "probabilities", Derivation.LARGEST_REMAINDER);

    /**
     * Reads a body.
     *
     * @param qubits of the circuit
     * @param shots to share out where the body holds probabilities
     * @throws InvalidFieldException if the format is unknown, the body malformed, an outcome too wide for the circuit, or the
     *     probabilities do not sum to 1 within 0.01
     */
    public static ResultBody read(Document body, int qubits, int shots) {
        Derivation derivation = FORMATS.get(body.format());
        require(derivation != null, FIELD, "format \"" + body.format() + "\" is none of " + FORMATS.keySet());
        JsonNode tree = tree(body.body());
        SortedMap<Integer, Integer> counts =
                switch (derivation) {
                    case HISTOGRAM -> histogram(tree, qubits);
                    case SHOTS -> shots(tree, qubits);
                    default -> probabilities(tree, qubits, shots);
                };
        require(!counts.isEmpty(), FIELD, "the body holds no outcome");
        return new ResultBody(counts, derivation);
    }

    /** Whether bodies of that format can be read. */
    public static boolean reads(String format) {
        return FORMATS.containsKey(format);
    }

    private static JsonNode tree(String text) {
        try {
            return StrictMapper.json().read(text, "result body", JsonNode.class);
        } catch (InputException e) {
            throw new InvalidFieldException(FIELD, String.valueOf(e.getMessage()));
        }
    }

    private static SortedMap<Integer, Integer> histogram(JsonNode tree, int qubits) {
        require(tree.isObject(), FIELD, "a histogram is an object of counts by outcome");
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        tree.properties().forEach(entry -> {
            JsonNode count = entry.getValue();
            require(
                    whole(count),
                    FIELD,
                    "the count of outcome " + entry.getKey() + " is " + count
                            + (count.isNumber() ? ", no count of single outcomes but an average" : ""));
            if (count.intValue() > 0) {
                counts.put(outcome(entry.getKey(), qubits), count.intValue());
            }
        });
        return counts;
    }

    /** Also a whole number written as 500.0: the published schema has counts as decimals. */
    private static boolean whole(JsonNode count) {
        return count.isNumber()
                && count.canConvertToInt()
                && count.canConvertToExactIntegral()
                && count.intValue() >= 0;
    }

    private static SortedMap<Integer, Integer> shots(JsonNode tree, int qubits) {
        require(tree.isArray(), FIELD, "shots are a list of outcomes");
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        tree.forEach(shot -> {
            require(shot.isTextual() || shot.isIntegralNumber(), FIELD, "a shot is " + shot);
            counts.merge(outcome(shot.asText(), qubits), 1, Integer::sum);
        });
        return counts;
    }

    private static SortedMap<Integer, Integer> probabilities(JsonNode tree, int qubits, int shots) {
        require(tree.isObject(), FIELD, "probabilities are an object of numbers by outcome");
        SortedMap<Integer, BigDecimal> weights = new TreeMap<>();
        tree.properties().forEach(entry -> {
            JsonNode value = entry.getValue();
            require(
                    value.isNumber() && Double.isFinite(value.doubleValue()) && value.doubleValue() >= 0,
                    FIELD,
                    "the probability of outcome " + entry.getKey() + " is " + value);
            if (value.doubleValue() > 0) {
                weights.put(outcome(entry.getKey(), qubits), BigDecimal.valueOf(value.doubleValue()));
            }
        });
        BigDecimal sum = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        require(
                sum.subtract(BigDecimal.ONE).abs().compareTo(ROUNDING) <= 0,
                FIELD,
                "the probabilities sum to " + sum.toPlainString() + ", not to 1 within " + ROUNDING);
        return LargestRemainder.apportion(weights, shots);
    }

    private static int outcome(String key, int qubits) {
        require(OUTCOME.matcher(key).matches(), FIELD, "\"" + key + "\" is no outcome: outcomes are decimal integers");
        int outcome = Integer.parseInt(key);
        require(
                outcome < 1 << qubits,
                FIELD,
                "outcome " + key + " does not fit into " + qubits + " qubits: the body belongs to another circuit");
        return outcome;
    }
}
