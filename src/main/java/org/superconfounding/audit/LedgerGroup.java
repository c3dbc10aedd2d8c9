package org.superconfounding.audit;

import java.util.List;
import java.util.Locale;
import org.superconfounding.statistics.Require;

/**
 * The claims of one experiment or section: one ledger file.
 *
 * @param group prefix of the ids, such as {@code E2}
 * @param done whether every claim of the group must have a test and a pinned verdict
 * @param claims rows in the paper's order
 */
public record LedgerGroup(String schema, String group, String title, boolean done, List<LedgerRow> claims) {
    public static final String SCHEMA = "claim-ledger/1";

    /** @throws IllegalArgumentException for another schema, a row of another group, or a row without a verdict in a group that is done */
    public LedgerGroup {
        Require.that(SCHEMA.equals(schema), "schema is \"" + schema + "\", expected \"" + SCHEMA + "\"");
        claims = List.copyOf(claims);
        for (LedgerRow row : claims) {
            checkBelongs(row, group, done);
        }
    }

    /** The title with a capital letter and without what it says in brackets. */
    public String shortTitle() {
        String plain = title.replaceFirst(" \\(.*\\)$", "");
        return plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
    }

    private static void checkBelongs(LedgerRow row, String group, boolean done) {
        Require.that(
                row.id().matches(group + "\\.?[0-9]+"), "claim " + row.id() + " does not belong to group " + group);
        Require.that(
                !done || row.verdict() != null,
                "claim " + row.id() + " has no verdict although group " + group + " is marked done");
    }
}
