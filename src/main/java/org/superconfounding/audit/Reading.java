package org.superconfounding.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.superconfounding.statistics.Require;

/**
 * One precise meaning of a claim whose words leave a choice. Written into the ledger before it is tested.
 *
 * @param name lower-case words joined by hyphens, unique within the claim
 * @param statement what has to hold under this reading
 * @param because why the words admit it, with the words it rests on
 * @param untenable why it does not count for the verdict although it is judged and shown: it would make the claim empty, or
 *     nobody in the field would mean it; null for a tenable reading
 */
public record Reading(
        String name,
        String statement,
        String because,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String untenable) {
    /** Name of the one reading of a claim whose words leave no choice. */
    public static final String ONLY = "as-stated";

    public Reading {
        Require.that(
                name.matches("[a-z0-9]+(-[a-z0-9]+)*"),
                "reading \"" + name + "\" is not lower-case words joined by hyphens");
    }

    /** Whether the verdict may rest on it. */
    public boolean tenable() {
        return untenable == null;
    }
}
