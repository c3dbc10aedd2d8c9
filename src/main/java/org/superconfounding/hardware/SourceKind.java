package org.superconfounding.hardware;

import org.superconfounding.io.Labelled;

/** What produced the outcomes of a run. Stated by whoever recorded it, never derived from a backend's name. */
public enum SourceKind implements Labelled {
    /** A quantum processor; recorded by this project, or handed in with the ids of the provider's jobs. */
    HARDWARE,
    /** A provider's simulator with a named noise model. */
    NOISY_SIMULATOR,
    /** A provider's simulator without noise. */
    IDEAL_SIMULATOR,
    /** This project's own simulator. */
    LOCAL_SIMULATOR,
    /** A simulator of another program, run by whoever handed the counts in. */
    OTHER_SIMULATOR,
    /** A server on one's own machine that plays a provider, to try things out: no evidence of anything. */
    REHEARSAL,
    /** Published as a run on hardware; nothing in the publication proves or disproves it. */
    REPORTED_HARDWARE_UNVERIFIED
}
