package org.superconfounding.claims;

import java.util.Arrays;
import org.superconfounding.audit.AuthorLogs;
import org.superconfounding.audit.LoggedQuantity;

/** The author's published numbers, read once. */
final class PublishedLogs {
    static final AuthorLogs LOGS = AuthorLogs.read(AuthorLogs.FILE);

    private PublishedLogs() {}

    /** |S|/2 of each trial of a quantity that holds S. */
    static double[] strengths(LoggedQuantity s) {
        return Arrays.stream(LOGS.values(s))
                .map(value -> StrictMath.abs(value) / 2)
                .toArray();
    }
}
