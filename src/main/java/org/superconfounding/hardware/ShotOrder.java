package org.superconfounding.hardware;

import org.superconfounding.io.Labelled;

/** Whether the order in which single outcomes came is on file. Without it nobody can test whether they drifted. */
public enum ShotOrder implements Labelled {
    /** The single outcomes are on file in the order given; whether that is the order in time, the provider does not promise. */
    KEPT,
    /** Only numbers of outcomes are on file. */
    LOST
}
