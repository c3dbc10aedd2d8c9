package org.superconfounding.audit;

import org.superconfounding.statistics.Require;

/**
 * A computed number that the report's prose may quote as an attribute.
 *
 * @param name lower-case words joined by hyphens, unique within the claim
 */
public record NamedValue(String name, String text) {
    public NamedValue {
        Require.that(
                name.matches("[a-z0-9]+(-[a-z0-9]+)*"),
                "value name \"" + name + "\" is not lower-case words joined by hyphens");
    }
}
