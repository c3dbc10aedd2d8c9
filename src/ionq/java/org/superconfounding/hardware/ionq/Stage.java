package org.superconfounding.hardware.ionq;

import org.superconfounding.io.Labelled;

/** How far a live run has come, as known on disk. */
public enum Stage implements Labelled {
    /** Checked and ready; certainly not submitted. */
    PREPARED("not submitted"),
    /** Being submitted: whether the service has the job is not known here. */
    SENDING("perhaps submitted"),
    /** The service has the job, and its id is known. */
    SUBMITTED("submitted"),
    /** The job failed or was cancelled. */
    ENDED("ended without results"),
    /** The results are in a run file. */
    RECORDED("recorded");

    private final String meaning;

    Stage(String meaning) {
        this.meaning = meaning;
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
