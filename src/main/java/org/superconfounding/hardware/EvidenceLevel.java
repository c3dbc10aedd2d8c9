package org.superconfounding.hardware;

import org.superconfounding.io.Labelled;

/** How much of a run's history can be checked, strongest first. */
public enum EvidenceLevel implements Labelled {
    /** Job ids, submitted circuits and raw result bodies are on file. */
    API_TRANSCRIPT,
    /** Job ids are on file: the provider could confirm the run. */
    JOB_ID,
    /** The file that the client wrote is on record, but no job that anybody could ask the provider for. */
    CLIENT_FILE,
    /** Only derived numbers were published. */
    SUMMARY_ONLY
}
