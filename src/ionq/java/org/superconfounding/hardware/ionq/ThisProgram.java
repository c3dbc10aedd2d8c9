package org.superconfounding.hardware.ionq;

import org.jspecify.annotations.Nullable;
import org.superconfounding.io.Version;

/**
 * What this program says of itself in a record.
 *
 * @param commit it was built from, if known
 */
public record ThisProgram(
        String name, String version, @Nullable String commit) {
    /** This program, built from {@code commit}. */
    public static ThisProgram ofCommit(@Nullable String commit) {
        return new ThisProgram("superconfounding-audit", Version.NUMBER, commit);
    }

    String userAgent() {
        return name + "/" + version;
    }
}
