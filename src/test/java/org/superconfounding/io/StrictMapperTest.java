package org.superconfounding.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the writer of a file reads when it is refused: the field and the line, in words of the file. */
class StrictMapperTest {
    enum Colour {
        DARK_RED("dark red"),
        BLUE("blue");

        private final String label;

        Colour(String label) {
            this.label = label;
        }

        @JsonValue
        String label() {
            return label;
        }
    }

    record Part(String name, Colour colour) {
        Part {
            if (name.isBlank()) {
                throw new IllegalArgumentException("name is blank");
            }
        }
    }

    record Whole(String schema, int count, boolean done, Map<String, Integer> sizes, List<Part> parts) {
        Whole {
            if (!"whole/1".equals(schema)) {
                throw new IllegalArgumentException("schema is \"" + schema + "\", expected \"whole/1\"");
            }
        }
    }

    private static final String GOOD = """
            # a comment
            schema: whole/1
            count: 2
            done: true
            sizes: {a: 1}
            parts:
              - name: one
                colour: blue

              - name: two
                colour: dark red
            """;

    private static InputException refusal(String old, String replacement) {
        assertThat(GOOD).contains(old);
        String text = GOOD.replace(old, replacement);
        return catchThrowableOfType(
                InputException.class, () -> StrictMapper.yaml().read(text, "whole.yaml", Whole.class));
    }

    private static void assertRefused(String old, String replacement, String place, String... words) {
        assertThat(refusal(old, replacement))
                .as("\"%s\" in the place of \"%s\"", replacement, old)
                .isNotNull();
        assertThat(refusal(old, replacement).getMessage())
                .as("a writer of the file is told where and what, and no class of the program")
                .startsWith("whole.yaml:" + place + ": ")
                .contains(words)
                .doesNotContain("superconfounding", "java.", "Enum", "`");
    }

    @Test
    void shouldReadWhatFits() {
        assertThat(StrictMapper.yaml().read(GOOD, "whole.yaml", Whole.class).parts())
                .containsExactly(new Part("one", Colour.BLUE), new Part("two", Colour.DARK_RED));
    }

    @Test
    void shouldNameAnUnknownFieldAndNotTheOneThatItsNameWasMeantFor() {
        assertRefused("name: two", "nmae: two", "10: field parts[1].nmae", "unknown field", "colour, name");
        assertRefused("schema:", "shema:", "2: field shema", "unknown field", "count, done, parts, schema, sizes");
        assertRefused("count: 2", "count: 2\ncuont: 3", "4: field cuont", "unknown field");
    }

    @Test
    void shouldPointAtTheFieldThatARecordRefuses() {
        assertRefused("whole/1", "whole/2", "2", "schema is \"whole/2\"");
        assertRefused("name: two", "name: \" \"", "10: field parts[1]", "name is blank");
    }

    @Test
    void shouldPointAtTheStartOfWhatLacksAField() {
        assertRefused("- name: two\n    colour", "- colour", "10: field parts[1].name", "is missing");
        assertRefused("schema: whole/1\n", "", "2: field schema", "is missing");
    }

    @Test
    void shouldListTheWordsThatAFieldMayHold() {
        assertRefused("dark red", "dark rde", "11: field parts[1].colour", "\"dark rde\" is none of dark red, blue");
    }

    @Test
    void shouldSayWhatKindOfValueAFieldHolds() {
        assertRefused("done: true", "done: [1]", "4: field done", "must be true or false");
        assertRefused("done: true", "done: maybe", "4: field done", "must be true or false");
        assertRefused("count: 2", "count: {a: 2}", "3: field count", "must be a whole number");
        assertRefused("sizes: {a: 1}", "sizes: [1]", "5: field sizes", "must be a group of fields");
        assertRefused("- name: two\n    colour: dark red", "- two", "10: field parts[1]", "must be a group of fields");
        assertRefused("name: two", "name: [two]", "10: field parts[1].name", "must be text");
    }
}
