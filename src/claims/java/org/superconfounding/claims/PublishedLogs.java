package org.superconfounding.claims;

import java.util.Arrays;
import org.superconfounding.audit.AuthorLogs;
import org.superconfounding.audit.LoggedQuantity;
import org.superconfounding.statistics.Summary;

/** The author's published numbers, read once. */
final class PublishedLogs {
    static final AuthorLogs LOGS = AuthorLogs.read(AuthorLogs.FILE);

    private PublishedLogs() {}

    /** CS over the trials of a quantity that holds S. */
    static Summary strength(LoggedQuantity s) {
        return Summary.of(strengths(s));
    }

    /** |S|/2 of each trial of a quantity that holds S. */
    static double[] strengths(LoggedQuantity s) {
        return Arrays.stream(LOGS.values(s))
                .map(value -> StrictMath.abs(value) / 2)
                .toArray();
    }
}
