package org.superconfounding.hardware;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.superconfounding.io.InputException;

/**
 * Files that other programs wrote. As strict as this project's own reader, but for {@code Infinity} and {@code NaN}, which Python writes
 * although JSON has neither; and fields that nobody asks for are passed over.
 */
final class ClientJson {
    private static final String REMEDY = "docs/hardware.adoc shows how to write such a file";

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private ClientJson() {}

    static JsonNode object(String text, String file) {
        try {
            JsonNode tree = MAPPER.readTree(text);
            if (tree == null || !tree.isObject()) {
                throw refused(file, "", "holds no JSON object");
            }
            return tree;
        } catch (JsonProcessingException e) {
            JsonLocation location = e.getLocation();
            throw new InputException(
                    file,
                    "",
                    location == null ? 0 : location.getLineNr(),
                    e.getOriginalMessage().lines().findFirst().orElse("unreadable"),
                    REMEDY,
                    e);
        }
    }

    static InputException refused(String file, String field, String problem) {
        return new InputException(file, field, problem, REMEDY);
    }

    static void require(boolean holds, String file, String field, String problem) {
        if (!holds) {
            throw refused(file, field, problem);
        }
    }

    /** A list with at least one element. */
    static JsonNode list(JsonNode parent, String name, String file, String field) {
        JsonNode list = parent.path(name);
        require(list.isArray() && !list.isEmpty(), file, field, "is no list with an element");
        return list;
    }

    /** A count of single outcomes. */
    static int count(JsonNode count, String file, String field) {
        require(
                count.isIntegralNumber() && count.canConvertToInt() && count.intValue() >= 0,
                file,
                field,
                "is " + shortened(count) + ", no count");
        return count.intValue();
    }

    static String shortened(JsonNode node) {
        String text = node.toString();
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
