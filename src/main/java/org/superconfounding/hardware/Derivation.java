package org.superconfounding.hardware;

import com.fasterxml.jackson.annotation.JsonValue;

/** How the counts of a circuit were obtained. */
public enum Derivation {
    /** Exact integers solved from a published correlator and the number of shots. */
    REPORTED_CORRELATOR("reported-correlator"),
    /** The provider's counts per outcome. */
    HISTOGRAM("histogram"),
    /** Counted from the provider's list of single outcomes. */
    SHOTS("shots"),
    /** Probabilities times shots, apportioned by largest remainder so that the counts sum to the shots. */
    LARGEST_REMAINDER("largest-remainder"),
    /** Made of probabilities by the client that fetched them, by rounding or by drawing: no outcomes of a device. */
    CLIENT_ROUNDED("client-rounded"),
    /** Handed in as counts by somebody who does not know whether they count single outcomes. */
    NOT_KNOWN("not-known"),
    /** Drawn by this project's simulator. */
    SAMPLED("sampled");

    private final String label;

    Derivation(String label) {
        this.label = label;
    }

    /** The word used in run files. */
    @JsonValue
    public String label() {
        return label;
    }
}
