package org.superconfounding.audit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What an assessment says of a claim ({@code docs/method.adoc}, section Verdicts). */
public enum Verdict {
    REPRODUCED("reproduced", "Holds under the protocol as written."),
    ONLY_AS_EXECUTED("reproduced only as executed", "Needs a detail that the paper does not state."),
    NOT_REPRODUCED("not reproduced", "Holds neither under the protocol as written nor as executed."),
    CONTRADICTED("contradicted", "A theorem, an enumeration, arithmetic or a counterexample refutes it as stated."),
    UNDERPOWERED("underpowered", "The published data cannot tell."),
    NOT_TESTABLE("not testable", "What it would take was not published, or is not at hand; the card says which.");

    private final String label;
    private final String meaning;

    Verdict(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    @JsonValue
    public String label() {
        return label;
    }

    /** One sentence for a reader. */
    public String meaning() {
        return meaning;
    }

    /** Whether a claim with this verdict needs a statement near it that does hold. */
    boolean callsForCorrection() {
        return this == ONLY_AS_EXECUTED || this == NOT_REPRODUCED || this == CONTRADICTED;
    }

    /** The verdict with a label; another is refused with the labels that there are. */
    @JsonCreator
    public static Verdict ofLabel(String label) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown verdict \"" + label + "\"; known: "
                        + Arrays.stream(values()).map(Verdict::label).collect(Collectors.joining(", "))));
    }
}
