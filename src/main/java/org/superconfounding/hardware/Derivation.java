package org.superconfounding.hardware;

import org.superconfounding.io.Labelled;

/** How the counts of a circuit were obtained. */
public enum Derivation implements Labelled {
    /** Exact integers solved from a published correlator and the number of shots. */
    REPORTED_CORRELATOR,
    /** The provider's counts per outcome. */
    HISTOGRAM,
    /** Counted from the provider's list of single outcomes. */
    SHOTS,
    /** Probabilities times shots, apportioned by largest remainder so that the counts sum to the shots. */
    LARGEST_REMAINDER,
    /** Made of probabilities by the client that fetched them, by rounding or by drawing: no outcomes of a device. */
    CLIENT_ROUNDED,
    /** Handed in as counts by somebody who does not know whether they count single outcomes. */
    NOT_KNOWN,
    /** Drawn by this project's simulator. */
    SAMPLED
}
