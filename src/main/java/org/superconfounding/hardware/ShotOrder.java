package org.superconfounding.hardware;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether the order in which single outcomes came is on file. Without it nobody can test whether they drifted. */
public enum ShotOrder {
    /** The single outcomes are on file in the order given; whether that is the order in time, the provider does not promise. */
    KEPT("kept"),
    /** Only numbers of outcomes are on file. */
    LOST("lost");

    private final String label;

    ShotOrder(String label) {
        this.label = label;
    }

    /** The word used in run files. */
    @JsonValue
    public String label() {
        return label;
    }
}
