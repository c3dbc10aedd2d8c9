package org.superconfounding.report;

import java.util.Locale;
import org.superconfounding.audit.Verdict;

/** How a claim stands in this build: its verdict, or that there is none. */
public enum Status {
    REPRODUCED(Verdict.REPRODUCED.label(), Verdict.REPRODUCED.meaning(), "✓"),
    ONLY_AS_EXECUTED(Verdict.ONLY_AS_EXECUTED.label(), Verdict.ONLY_AS_EXECUTED.meaning(), "†"),
    NOT_REPRODUCED(Verdict.NOT_REPRODUCED.label(), Verdict.NOT_REPRODUCED.meaning(), "✗"),
    CONTRADICTED(Verdict.CONTRADICTED.label(), Verdict.CONTRADICTED.meaning(), "≠"),
    UNDERPOWERED(Verdict.UNDERPOWERED.label(), Verdict.UNDERPOWERED.meaning(), "?"),
    NOT_TESTABLE(Verdict.NOT_TESTABLE.label(), Verdict.NOT_TESTABLE.meaning(), "–"),
    FAILED("FAILED", "A test of the claim failed in this build, so it has no verdict.", "!"),
    NO_TEST_YET("no test yet", "The ledger lists it; no test encodes it yet.", "·");

    private final String label;
    private final String meaning;
    private final String symbol;

    Status(String label, String meaning, String symbol) {
        this.label = label;
        this.meaning = meaning;
        this.symbol = symbol;
    }

    static Status of(Verdict verdict) {
        return valueOf(verdict.name());
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }

    /** A mark that tells the status without colour. */
    public String symbol() {
        return symbol;
    }

    /** The status as a name for styles and attributes, such as {@code only-as-executed}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
