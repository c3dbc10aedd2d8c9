package org.superconfounding.hardware.ionq;

import com.fasterxml.jackson.annotation.JsonValue;

/** How far a live run has come, as known on disk. */
public enum Stage {
    /** Checked and ready; certainly not submitted. */
    PREPARED("prepared", "not submitted"),
    /** Being submitted: whether the service has the job is not known here. */
    SENDING("sending", "perhaps submitted"),
    /** The service has the job, and its id is known. */
    SUBMITTED("submitted", "submitted"),
    /** The job failed or was cancelled. */
    ENDED("ended", "ended without results"),
    /** The results are in a run file. */
    RECORDED("recorded", "recorded");

    private final String label;
    private final String meaning;

    Stage(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /** The word used in journal files. */
    @JsonValue
    public String label() {
        return label;
    }

    /** For people. */
    public String meaning() {
        return meaning;
    }

    /** Whether resuming can still do something. */
    public boolean unfinished() {
        return this != ENDED && this != RECORDED;
    }
}
