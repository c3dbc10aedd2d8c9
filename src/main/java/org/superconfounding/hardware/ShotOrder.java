package org.superconfounding.hardware;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether the order in which single outcomes came is on file. Without it nobody can test whether they drifted. */
public enum ShotOrder {
    /** The single outcomes are on file in the order given; whether that is the order in time, the provider does not promise. */
    KEPT,
    /** Only numbers of outcomes are on file. */
    LOST;

    /** The word used in run files, which the constant's name decides. */
    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
