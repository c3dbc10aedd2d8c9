package org.superconfounding.audit;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a verdict other than "reproduced" means for the paper: our grade, typed into the ledger and said to be ours. */
public enum Consequence {
    /** The abstract or a section would have to say something else. */
    CONCLUSION("changes a conclusion"),
    /** A printed number or bound changes; the conclusion stands. */
    NUMBER("changes a number"),
    /** A reporting rule, a caption, a slip. */
    WORDING("wording or reporting only");

    private final String label;

    Consequence(String label) {
        this.label = label;
    }

    @JsonValue
    public String label() {
        return label;
    }
}
