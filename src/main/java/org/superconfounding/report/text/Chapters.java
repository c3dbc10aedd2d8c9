package org.superconfounding.report.text;

import java.util.Map;
import org.superconfounding.audit.LedgerGroup;

/** Which chapter tells a group of claims. */
final class Chapters {
    private static final Map<String, String> OTHERS =
            Map.of("T", "theory", "U", "table-one", "A", "summary", "B", "bell-tests");

    private Chapters() {}

    /** The chapter's anchor; groups without a chapter of their own are told by the verdict table alone. */
    static String of(LedgerGroup group) {
        String name = group.group();
        return name.matches("E[0-9]") ? "experiment-" + name.substring(1) : OTHERS.getOrDefault(name, "verdicts");
    }
}
