package org.superconfounding.audit;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How a claim is judged ({@code docs/method.adoc}, section Rules). */
public enum ClaimKind {
    /** A number that the paper prints: is its rounding interval typical of the sampling distribution? */
    PRINTED_VALUE("printed value", Set.of(TypicalValue.class), Set.of()),
    /** A statement that a random quantity passes a threshold: in what share of replications does it hold? */
    THRESHOLD("threshold", Set.of(Share.class, Detection.class), Set.of()),
    /** A statement for all states, angles or strategies: proof or counterexample. */
    UNIVERSAL("universal statement", Set.of(Proof.class), Set.of(TypicalValue.class)),
    /** A number computed from published data: does it follow from them? */
    RECOMPUTATION(
            "recomputation",
            Set.of(Recomputation.class, Proof.class),
            Set.of(TypicalValue.class, Share.class, Detection.class));

    private final String label;
    private final Set<Class<? extends Finding>> needed;
    private final Set<Class<? extends Finding>> foreign;

    ClaimKind(String label, Set<Class<? extends Finding>> needed, Set<Class<? extends Finding>> foreign) {
        this.label = label;
        this.needed = needed;
        this.foreign = foreign;
    }

    @JsonValue
    public String label() {
        return label;
    }

    /**
     * Why a claim of this kind cannot have been judged by these findings: none is by the kind's own rule, though nothing is said to
     * be missing, or one is by a rule of other kinds; or the claim is a printed value and prints no number.
     *
     * @return empty if nothing speaks against it
     */
    public Optional<String> contradiction(List<PrintedNumber> printed, List<Finding> findings) {
        if (this == PRINTED_VALUE && printed.isEmpty()) {
            return Optional.of("the ledger calls it a printed value, but lists no number under printed");
        }
        if (findings.stream().anyMatch(finding -> foreign.contains(finding.getClass()))) {
            return Optional.of(judgedBy(findings));
        }
        boolean judged = findings.stream()
                .anyMatch(finding -> finding instanceof Missing || needed.contains(finding.getClass()));
        return judged ? Optional.empty() : Optional.of(judgedBy(findings));
    }

    private String judgedBy(List<Finding> findings) {
        return "the ledger calls it a " + label + ", but it was judged by "
                + findings.stream().map(Finding::rule).distinct().sorted().collect(Collectors.joining(", "));
    }
}
