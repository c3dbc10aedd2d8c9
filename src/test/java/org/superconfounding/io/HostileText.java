package org.superconfounding.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Ways to damage a good document: bytes, pieces and single values, so that much of it is still nearly right. */
public final class HostileText {
    /** Characters that mean something to a JSON or YAML reader. */
    private static final String TELLING = "\"{}[],:0129.-+eE \\\n\t#&*!|>%@`'\0\uFEFF\u2028tfn~";

    /** Values that fit somewhere else, or nowhere. */
    private static final String[] VALUES = """
            null true [] {} [null] {"a":1} "" "x" "NaN" -1 0 2.5 1e400 99999999999999999999 9223372036854775807""".split(" ");

    private HostileText() {}

    /**
     * Damaged versions of {@code original}.
     *
     * @param mapper reads and writes the document's format; used for damage to single values
     */
    public static Arbitrary<String> of(String original, ObjectMapper mapper) {
        return Arbitraries.frequencyOf(Tuple.of(6, of(original)), Tuple.of(1, damagedValue(original, mapper)));
    }

    /** Damaged versions of a document in a format of its own. */
    public static Arbitrary<String> of(String original) {
        return Arbitraries.oneOf(
                overwritten(original),
                truncated(original),
                spliced(original),
                shortened(original),
                Arbitraries.strings().ofMaxLength(200),
                nested());
    }

    /** A refusal is one line that names the file and says what to do. */
    public static void assertHelps(InputException refusal, String file) {
        assertThat(refusal.file())
                .as("names the file: %s", refusal.getMessage())
                .endsWith(file);
        assertThat(refusal.getMessage().lines()).as("is one line").hasSize(1);
        assertThat(refusal.remedy())
                .as("says what to do: %s", refusal.getMessage())
                .isNotBlank();
    }

    /** Reads a damaged file: it is understood, or refused in a way that helps. */
    public static void readOrRefuse(String file, Runnable reading) {
        try {
            reading.run();
        } catch (InputException refusal) {
            assertHelps(refusal, file);
        }
    }

    private static Arbitrary<Integer> place(String text) {
        return Arbitraries.integers().between(0, text.length() - 1).withoutEdgeCases();
    }

    private static Arbitrary<String> overwritten(String text) {
        return Combinators.combine(place(text), Arbitraries.chars().with(TELLING.toCharArray()))
                .as((at, character) -> text.substring(0, at) + character + text.substring(at + 1));
    }

    private static Arbitrary<String> truncated(String text) {
        return place(text).map(at -> text.substring(0, at));
    }

    private static Arbitrary<String> spliced(String text) {
        return Combinators.combine(
                        place(text), place(text), Arbitraries.integers().between(1, 300))
                .as((from, to, length) -> text.substring(0, to)
                        + text.substring(from, Math.min(text.length(), from + length))
                        + text.substring(to));
    }

    private static Arbitrary<String> shortened(String text) {
        return Combinators.combine(place(text), Arbitraries.integers().between(1, 300))
                .as((from, length) -> text.substring(0, from) + text.substring(Math.min(text.length(), from + length)));
    }

    private static Arbitrary<String> nested() {
        return Combinators.combine(
                        Arbitraries.of("[", "{\"claims\":", "- ", "{a: ", "&a [*a, "),
                        Arbitraries.integers().between(500, 20_000))
                .as(String::repeat);
    }

    private static Arbitrary<String> damagedValue(String text, ObjectMapper mapper) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1 << 20).withoutEdgeCases(),
                        Arbitraries.of("replace", "remove", "rename"),
                        Arbitraries.of(VALUES))
                .as((which, how, value) -> {
                    try {
                        JsonNode tree = mapper.readTree(text);
                        List<Runnable> damages = new ArrayList<>();
                        collect(tree, how, new ObjectMapper().readTree(value), damages);
                        damages.get(which % damages.size()).run();
                        return mapper.writeValueAsString(tree);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private static void collect(JsonNode node, String how, JsonNode value, List<Runnable> damages) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                String name = field.getKey();
                damages.add(() -> damage(object, name, how, value));
                collect(field.getValue(), how, value, damages);
            }
        } else if (node instanceof ArrayNode array) {
            for (int index = 0; index < array.size(); index++) {
                int place = index;
                damages.add(() -> {
                    if (how.equals("remove")) {
                        array.remove(place);
                    } else {
                        array.set(place, value);
                    }
                });
                collect(array.get(index), how, value, damages);
            }
        }
    }

    private static void damage(ObjectNode object, String name, String how, JsonNode value) {
        switch (how) {
            case "remove" -> object.remove(name);
            case "rename" -> object.set(name + "x", object.remove(name));
            default -> object.set(name, value);
        }
    }
}
