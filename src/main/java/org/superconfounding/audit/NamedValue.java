package org.superconfounding.audit;

import java.util.Objects;

/**
 * A computed number that the report's prose may quote as an attribute.
 *
 * @param name lower-case words joined by hyphens, unique within the claim
 * @param text the number as it is to be read
 */
public record NamedValue(String name, String text) {
    /** @throws IllegalArgumentException if the name has another form */
    public NamedValue {
        Objects.requireNonNull(name, "name is missing");
        Objects.requireNonNull(text, name + ": text is missing");
        if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("value name \"" + name + "\" is not lower-case words joined by hyphens");
        }
    }
}
