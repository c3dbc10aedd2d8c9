package org.superconfounding.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in the words of a file's writer what a parser found wrong in it, and where. */
final class Refusal {
    private static final String RESTORE = "Correct the field, or restore the file from version control";

    /** A record that refuses a field names it first. */
    private static final Pattern NAMES_FIELD = Pattern.compile("(?:\\S+: )?(\\w+) (?:is|has) .*", Pattern.DOTALL);

    private final ObjectMapper mapper;
    private final String text;

    Refusal(ObjectMapper mapper, String text) {
        this.mapper = mapper;
        this.text = text;
    }

    InputException of(String source, JsonProcessingException e) {
        String field = e instanceof JsonMappingException mapping ? path(mapping) : "";
        return new InputException(source, field, line(e), problem(e), remedy(e), e);
    }

    private static String remedy(JsonProcessingException e) {
        return e instanceof UnrecognizedPropertyException unknown
                ? "Known fields: "
                        + unknown.getKnownPropertyIds().stream()
                                .map(String::valueOf)
                                .sorted()
                                .collect(Collectors.joining(", "))
                : RESTORE;
    }

    /** Jackson's own sentences speak of its settings, which are none of the reader's. */
    private static String withoutAdvice(String message) {
        return message.startsWith("Cannot map `null` into type")
                ? "is missing, or null"
                : message.replaceFirst(" \\((?:but could if|set DeserializationConfig).*", "");
    }

    private String problem(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException) {
            return "unknown field";
        }
        if (e instanceof InvalidNullException) {
            return "is missing, or null";
        }
        Throwable cause = e.getCause();
        if (cause instanceof IllegalArgumentException || cause instanceof NullPointerException) {
            return firstLine(Objects.requireNonNullElse(cause.getMessage(), "a value is missing"));
        }
        if (e instanceof InvalidFormatException wrong && wrong.getTargetType().isEnum()) {
            return "\"" + wrong.getValue() + "\" is none of " + labels(wrong.getTargetType());
        }
        String message = withoutAdvice(firstLine(Objects.requireNonNullElse(e.getOriginalMessage(), "unreadable")));
        // What names a class of ours or of a library says nothing to the writer of a file.
        return e instanceof MismatchedInputException wrong && wrong.getTargetType() != null && message.contains("`")
                ? "must be " + kind(wrong.getTargetType())
                : message;
    }

    private String labels(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> "\"" + mapper.convertValue(constant, String.class) + "\"")
                .collect(Collectors.joining(", "));
    }

    private static String kind(Class<?> type) {
        if (Number.class.isAssignableFrom(type) || type.isPrimitive() && type != boolean.class && type != char.class) {
            return type == double.class || type == Double.class ? "a number" : "a whole number within its range";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "a list";
        }
        if (Map.class.isAssignableFrom(type) || type.isRecord() || type.isInterface()) {
            return "a group of fields";
        }
        return "text";
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("unreadable");
    }

    /** Where the parser stopped; but where a record lacks a field or refused its fields, the field that it names, or else its first line. */
    private int line(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        int stopped = location == null ? 0 : Math.max(0, location.getLineNr());
        if (e instanceof InvalidNullException missing) {
            JsonPointer field = pointer(missing);
            return Stream.of(field, field.head())
                    .mapToInt(this::lineOf)
                    .filter(line -> line > 0)
                    .findFirst()
                    .orElse(stopped);
        }
        if (!(e instanceof ValueInstantiationException refused)) {
            return stopped;
        }
        JsonPointer object = pointer(refused);
        Matcher names = NAMES_FIELD.matcher(problem(e));
        int named = names.matches() ? lineOf(object.appendProperty(names.group(1))) : 0;
        int first = named > 0 ? named : lineOf(object);
        return first > 0 ? first : stopped;
    }

    /** Line of a field's name or of a list's element; 0 if there is none. */
    private int lineOf(JsonPointer wanted) {
        JsonFactory factory = mapper.getFactory();
        try (JsonParser parser = factory.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isStructEnd()
                        || !parser.getParsingContext().pathAsPointer().equals(wanted)) {
                    continue;
                }
                return parser.currentTokenLocation().getLineNr();
            }
            return 0;
        } catch (IOException e) {
            return 0; // the place is a help only; the refusal itself stands
        }
    }

    private static JsonPointer pointer(JsonMappingException e) {
        JsonPointer pointer = JsonPointer.empty();
        for (JsonMappingException.Reference step : e.getPath()) {
            pointer = step.getFieldName() != null
                    ? pointer.appendProperty(step.getFieldName())
                    : pointer.appendIndex(step.getIndex());
        }
        return pointer;
    }

    private static String path(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            if (step.getFieldName() != null) {
                path.append(path.length() == 0 ? "" : ".").append(step.getFieldName());
            } else {
                path.append('[').append(step.getIndex()).append(']');
            }
        }
        return path.toString();
    }
}
