package org.superconfounding.audit;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.superconfounding.io.InputException;

/** Claims as a person names them: {@code E2.3}, {@code e2.3,t1}, or a whole group such as {@code E2}. */
public final class ClaimIds {
    private ClaimIds() {}

    /**
     * The claims that are meant, in the order they were named: ids and groups, separated by commas or spaces, in any case; none
     * if the text is blank. An unknown one is refused with an {@link InputException} that names the nearest.
     */
    public static Set<String> of(String text, Ledger ledger) {
        Set<String> ids = new LinkedHashSet<>();
        for (String name : text.trim().split("[,\\s]+")) {
            if (!name.isEmpty()) {
                add(name.toUpperCase(Locale.ROOT), name, ledger, ids);
            }
        }
        return ids;
    }

    private static void add(String upper, String name, Ledger ledger, Set<String> ids) {
        for (LedgerGroup group : ledger.groups()) {
            if (group.group().equals(upper)) {
                group.claims().forEach(row -> ids.add(row.id()));
                return;
            }
        }
        if (ledger.rows().stream().noneMatch(row -> row.id().equals(upper))) {
            throw new InputException(
                    "command line",
                    "claim",
                    "there is no claim \"" + name + "\"",
                    "Did you mean " + nearest(upper, ledger) + "? Known: "
                            + ledger.rows().stream().map(LedgerRow::id).collect(Collectors.joining(", ")));
        }
        ids.add(upper);
    }

    /** The id with the fewest letters to change; the first of them in the ledger's order. */
    private static String nearest(String name, Ledger ledger) {
        String best = "";
        for (LedgerRow row : ledger.rows()) {
            if (best.isEmpty() || distance(name, row.id()) < distance(name, best)) {
                best = row.id();
            }
        }
        return best;
    }

    /** Levenshtein's distance. */
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[other.length()];
    }
}
