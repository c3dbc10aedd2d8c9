package org.superconfounding.audit;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a finding rests on. */
public enum Basis {
    /** The protocol that a reader can build from the paper alone. */
    AS_WRITTEN("as written"),
    /** The protocol with the details that only the author's public code states. */
    AS_EXECUTED("as executed"),
    /** A theorem, an enumeration or a closed form: no protocol is involved. */
    THEORY("theory"),
    /** Numbers that the paper or the author's logs published, recomputed without sampling. */
    PUBLISHED("published data");

    private final String label;

    Basis(String label) {
        this.label = label;
    }

    @JsonValue
    public String label() {
        return label;
    }
}
