package org.superconfounding.hardware;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.superconfounding.io.InputException;

/** Compares fields of one file; a refusal names both. */
record FieldComparison(String file) {
    void same(String field, @Nullable Object value, String other, @Nullable Object there) {
        require(Objects.equals(value, there), field, value, other, there);
    }

    void require(boolean holds, String field, @Nullable Object value, String other, @Nullable Object there) {
        if (!holds) {
            throw new InputException(
                    file,
                    field,
                    shown(value) + " contradicts " + other + ", which is " + shown(there),
                    "A record that contradicts itself is none: restore the file, or record the run anew");
        }
    }

    private static String shown(@Nullable Object value) {
        String text = value instanceof CharSequence ? "\"" + value + "\"" : String.valueOf(value);
        return text.length() <= 200 ? text : text.substring(0, 200) + "…";
    }
}
