package org.superconfounding.io;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** An enumeration whose words in files and on the command line its constants' names decide. */
public interface Labelled {
    /** The constant's name, which each enumeration has. */
    String name();

    /** The word: {@code NOT_KNOWN} is {@code not-known}. */
    @JsonValue
    default String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
