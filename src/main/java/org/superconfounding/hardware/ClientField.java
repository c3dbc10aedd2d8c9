package org.superconfounding.hardware;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.stream.IntStream;
import org.superconfounding.io.InputException;

/**
 * A field of a file that another program wrote. Such files are read as strictly as this project's own, but for {@code Infinity} and
 * {@code NaN}, which Python writes although JSON has neither; and fields that nobody asks for are passed over.
 *
 * @param node its value, a missing node if it is not there
 * @param path its names with dots and indices, for messages; empty for the whole file
 */
record ClientField(JsonNode node, String file, String path) {
    private static final String REMEDY = "docs/hardware.adoc shows how to write such a file";

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    /** @throws InputException if the text is no JSON object */
    static ClientField of(String text, String file) {
        try {
            ClientField whole = new ClientField(MAPPER.readTree(text), file, "");
            whole.require(whole.node.isObject(), "holds no JSON object");
            return whole;
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

    ClientField at(String name) {
        return new ClientField(node.path(name), file, path.isEmpty() ? name : path + "." + name);
    }

    ClientField at(int index) {
        return new ClientField(node.path(index), file, path + "[" + index + "]");
    }

    /** Of a list with at least one element. */
    List<ClientField> elements() {
        require(node.isArray() && !node.isEmpty(), "is no list with an element");
        return IntStream.range(0, node.size()).mapToObj(this::at).toList();
    }

    /** A count of single outcomes. */
    int count() {
        require(
                node.isIntegralNumber() && node.canConvertToInt() && node.intValue() >= 0,
                "is " + shortened(node.toString()) + ", no count");
        return node.intValue();
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    void require(boolean holds, String problem) {
        if (!holds) {
            throw refused(problem);
        }
    }

    InputException refused(String problem) {
        return new InputException(file, path, problem, REMEDY);
    }
}
