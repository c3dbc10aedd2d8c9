package org.superconfounding.hardware;

import com.fasterxml.jackson.annotation.JsonValue;

/** How much of a run's history can be checked, strongest first. */
public enum EvidenceLevel {
    /** Job ids, submitted circuits and raw result bodies are on file. */
    API_TRANSCRIPT("api-transcript"),
    /** Job ids are on file: the provider could confirm the run. */
    JOB_ID("job-id"),
    /** The file that the client wrote is on record, but no job that anybody could ask the provider for. */
    CLIENT_FILE("client-file"),
    /** Only derived numbers were published. */
    SUMMARY_ONLY("summary-only");

    private final String label;

    EvidenceLevel(String label) {
        this.label = label;
    }

    /** The word used in run files. */
    @JsonValue
    public String label() {
        return label;
    }
}
