package org.superconfounding.audit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import org.superconfounding.audit.Assessment;
import org.superconfounding.audit.ClaimAudit;
import org.superconfounding.audit.Dataset;
import org.superconfounding.audit.PrintedNumber;

/** How a claim's test hands over what it measured. */
public final class Evidence {
    private Evidence() {}

    /** Starts the audit of a ledger row. */
    public static ClaimAudit audit(String id) {
        return ClaimAudit.of(AuditRun.ledger().claim(id));
    }

    /** A number that the paper prints for a claim. */
    public static PrintedNumber printed(String claim, String name) {
        return AuditRun.ledger().claim(claim).printed(name);
    }

    /**
     * Assesses the claim, stores the evidence, and fails if the verdict is not the pinned one. Call it in exactly one test
     * of a claim.
     */
    public static void conclude(ClaimAudit audit) {
        Assessment assessment = audit.assess();
        EvidenceCollector.current().conclude(assessment);
        assertThat(audit.row().pinned())
                .as(
                        "%s of claim %s; the evidence now says \"%s\": %s",
                        audit.row().pinned().isPresent() ? "drift from the pinned verdict" : "no pinned verdict",
                        assessment.claim(),
                        assessment.stored().verdict().label(),
                        assessment.stored().findings().stream()
                                .map(finding -> "\n  " + finding.summary())
                                .toList())
                .contains(assessment.stored().verdict());
    }

    /** Stores a table that belongs to no claim; the calling test names it with {@link Supplement}. */
    public static void publish(Dataset table) {
        SupplementCollector.current().publish(table);
    }

    /** Notes a quantity that a property observed; returns it, so that it chains into an assertion. */
    public static double observe(String name, double value) {
        EvidenceCollector.current().observe(name, value);
        return value;
    }
}
