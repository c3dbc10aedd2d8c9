package org.superconfounding.hardware;

import com.fasterxml.jackson.annotation.JsonValue;

/** What produced the outcomes of a run. Stated by whoever recorded it, never derived from a backend's name. */
public enum SourceKind {
    /** A quantum processor; recorded by this project, or handed in with the ids of the provider's jobs. */
    HARDWARE("hardware"),
    /** A provider's simulator with a named noise model. */
    NOISY_SIMULATOR("noisy-simulator"),
    /** A provider's simulator without noise. */
    IDEAL_SIMULATOR("ideal-simulator"),
    /** This project's own simulator. */
    LOCAL_SIMULATOR("local-simulator"),
    /** A simulator of another program, run by whoever handed the counts in. */
    OTHER_SIMULATOR("other-simulator"),
    /** A server on one's own machine that plays a provider, to try things out: no evidence of anything. */
    REHEARSAL("rehearsal"),
    /** Published as a run on hardware; nothing in the publication proves or disproves it. */
    REPORTED_HARDWARE_UNVERIFIED("reported-hardware-unverified");

    private final String label;

    SourceKind(String label) {
        this.label = label;
    }

    /** The word used in run files. */
    @JsonValue
    public String label() {
        return label;
    }
}
