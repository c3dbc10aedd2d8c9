package org.superconfounding.hardware.ionq;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.superconfounding.io.InputException;
import org.superconfounding.io.StrictMapper;

/**
 * A JSON object that the service sent. Fields that nobody asks for are passed over, since the service adds some at any time; a field that is
 * asked for must have the promised type, and {@code null} counts as absent.
 */
record Answer(JsonNode raw, String source) {
    /**
     * @param source names the request in messages
     * @throws IonqException if {@code text} is not one JSON object without duplicate keys
     */
    static Answer of(String text, String source) {
        JsonNode node = tree(text, source);
        if (!node.isObject()) {
            throw malformed(source, "is not a JSON object: " + Excerpt.of(text));
        }
        return new Answer(node, source);
    }

    /** The elements of a JSON array. */
    static List<Answer> list(String text, String source) {
        JsonNode node = tree(text, source);
        if (!node.isArray()) {
            throw malformed(source, "is not a JSON array: " + Excerpt.of(text));
        }
        return objects(node, source);
    }

    private static JsonNode tree(String text, String source) {
        if (text.stripLeading().startsWith("<")) {
            throw malformed(source, "is a web page, not JSON: " + Excerpt.of(text));
        }
        try {
            return StrictMapper.json().read(text, "the answer to " + source, JsonNode.class);
        } catch (InputException e) {
            throw malformed(source, "is not well-formed JSON: " + Excerpt.of(String.valueOf(e.getMessage())));
        }
    }

    private static List<Answer> objects(JsonNode array, String source) {
        List<Answer> elements = new ArrayList<>();
        for (JsonNode element : array) {
            if (!element.isObject()) {
                throw malformed(source, "holds " + Excerpt.of(element.toString()) + " where an object was expected");
            }
            elements.add(new Answer(element, source));
        }
        return elements;
    }

    static IonqException malformed(String source, String problem) {
        return new IonqException(Problem.MALFORMED, "the answer to " + source + " " + problem);
    }

    private Optional<JsonNode> field(String name, Predicate<JsonNode> type, String typeName) {
        JsonNode value = raw(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!type.test(value)) {
            throw malformed(source, "has " + Excerpt.of(value.toString()) + " as " + name + ", not " + typeName);
        }
        return Optional.of(value);
    }

    Optional<String> text(String name) {
        return field(name, JsonNode::isTextual, "text").map(JsonNode::textValue);
    }

    String requiredText(String name) {
        return text(name).orElseThrow(() -> malformed(source, "has no " + name));
    }

    Optional<Integer> integer(String name) {
        return field(name, Answer::whole, "an integer").map(JsonNode::intValue);
    }

    /** Whether {@code value} is a whole number that fits an int, also one written as {@code 500.0}. */
    private static boolean whole(JsonNode value) {
        return value.isNumber() && value.canConvertToInt() && value.canConvertToExactIntegral();
    }

    Optional<BigDecimal> decimal(String name) {
        return field(name, value -> value.isNumber() && Double.isFinite(value.doubleValue()), "a number")
                .map(JsonNode::decimalValue);
    }

    Optional<Boolean> truth(String name) {
        return field(name, JsonNode::isBoolean, "true or false").map(JsonNode::booleanValue);
    }

    Optional<Answer> object(String name) {
        return field(name, JsonNode::isObject, "an object").map(value -> new Answer(value, source));
    }

    Optional<List<Answer>> list(String name) {
        return field(name, JsonNode::isArray, "a list").map(value -> objects(value, source));
    }

    Optional<List<String>> texts(String name) {
        return field(name, JsonNode::isArray, "a list").map(array -> {
            List<String> texts = new ArrayList<>();
            array.forEach(element -> texts.add(element.asText()));
            return texts;
        });
    }

    /** Whatever stands in that field. */
    JsonNode raw(String name) {
        return raw.path(name);
    }
}
