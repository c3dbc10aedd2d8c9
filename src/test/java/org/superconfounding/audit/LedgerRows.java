package org.superconfounding.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows for tests of what is done with them. */
public final class LedgerRows {
    private LedgerRows() {}

    /** A universal statement, with the grade that its verdict needs. */
    public static LedgerRow of(String id, @Nullable Verdict pinned, Reading... readings) {
        return of(id, ClaimKind.UNIVERSAL, List.of(), pinned, readings);
    }

    /** A row, with the grade that its verdict needs. */
    public static LedgerRow of(
            String id, ClaimKind kind, List<PrintedNumber> printed, @Nullable Verdict pinned, Reading... readings) {
        Consequence grade = pinned == null || pinned == Verdict.REPRODUCED ? null : Consequence.NUMBER;
        return new LedgerRow(id, "p", List.of("words"), "q", "", kind, printed, List.of(readings), grade, pinned);
    }
}
