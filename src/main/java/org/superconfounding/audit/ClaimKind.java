package org.superconfounding.audit;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a claim is judged ({@code docs/method.adoc}, section Rules). */
public enum ClaimKind {
    /** A number that the paper prints: is its rounding interval typical of the sampling distribution? */
    PRINTED_VALUE("printed value"),
    /** A statement that a random quantity passes a threshold: in what share of replications does it hold? */
    THRESHOLD("threshold"),
    /** A statement for all states, angles or strategies: proof or counterexample. */
    UNIVERSAL("universal statement"),
    /** A number computed from published data: does it follow from them? */
    RECOMPUTATION("recomputation");

    private final String label;

    ClaimKind(String label) {
        this.label = label;
    }

    /** The words used in ledger and report. */
    @JsonValue
    public String label() {
        return label;
    }
}
