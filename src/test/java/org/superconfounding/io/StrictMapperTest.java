package org.superconfounding.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void shouldReadWhatFits() {
        assertThat(StrictMapper.yaml().read(GOOD, "whole.yaml", Whole.class).parts())
                .containsExactly(new Part("one", Colour.BLUE), new Part("two", Colour.DARK_RED));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            an unknown field      | name: two | nmae: two | 10: field parts[1].nmae | unknown field. Known fields: colour, name
            one that is required  | schema:   | shema:    | 2: field shema   | unknown field. Known fields: count, done, parts, schema, sizes
            one too many          | count: 2  | `count: 2\ncuont: 3` | 4: field cuont | unknown field
            a record's refusal    | whole/1   | whole/2   | 2                | schema is "whole/2"
            that of a part        | name: two | name: " " | 10: field parts[1] | name is blank
            a part's missing name | `- name: two\n    colour` | - colour | 10: field parts[1].name | is missing
            a missing schema      | `schema: whole/1\n` | `` | 2: field schema | is missing
            a word of no list     | dark red  | dark rde  | 11: field parts[1].colour | "dark rde" is none of "dark red", "blue"
            a list, not a mark    | done: true | done: [1] | 4: field done    | must be true or false
            a word, not a mark    | done: true | done: maybe | 4: field done  | must be true or false
            a group, not a number | count: 2  | count: {a: 2} | 3: field count | must be a whole number
            a list, not a group   | sizes: {a: 1} | sizes: [1] | 5: field sizes | must be a group of fields
            a word, not a group   | `- name: two\n    colour: dark red` | - two | 10: field parts[1] | must be a group of fields
            a list, not text      | name: two | name: [two] | 10: field parts[1].name | must be text
            """)
    void shouldSayWhereAndWhat(String what, String old, String replacement, String place, String problem) {
        assertThat(GOOD).contains(old);
        assertThatThrownBy(() -> StrictMapper.yaml().read(GOOD.replace(old, replacement), "whole.yaml", Whole.class))
                .as("a writer of the file is told where and what, and no class of the program: %s", what)
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("whole.yaml:" + place + ": ")
                .hasMessageContaining(problem)
                .hasMessageNotContainingAny("superconfounding", "java.", "Enum", "`");
    }
}
