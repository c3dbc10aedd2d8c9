package org.superconfounding.audit;

import java.util.List;

/** From findings to a verdict. The one place where it is decided ({@code docs/method.adoc}, section Verdicts). */
public final class VerdictRule {
    private VerdictRule() {}

    /**
     * Decides by the first that applies:
     *
     * <ol>
     *   <li>a refuted proof: contradicted;
     *   <li>something missing: not testable;
     *   <li>a test on published data that found nothing and could not: underpowered;
     *   <li>everything as written, in theory and in published data holds: reproduced;
     *   <li>everything as executed, in theory and in published data holds: reproduced only as executed;
     *   <li>otherwise: not reproduced.
     * </ol>
     *
     * @throws IllegalArgumentException if there is no finding
     */
    public static Verdict decide(List<Finding> findings) {
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("no finding, no verdict");
        }
        if (findings.stream().anyMatch(finding -> finding instanceof Proof proof && !proof.holds())) {
            return Verdict.CONTRADICTED;
        }
        if (findings.stream().anyMatch(Missing.class::isInstance)) {
            return Verdict.NOT_TESTABLE;
        }
        if (findings.stream().anyMatch(finding -> finding instanceof Detection detection && detection.undecided())) {
            return Verdict.UNDERPOWERED;
        }
        if (allHold(findings, Basis.AS_WRITTEN, Basis.AS_EXECUTED)) {
            return Verdict.REPRODUCED;
        }
        return allHold(findings, Basis.AS_EXECUTED, Basis.AS_WRITTEN)
                ? Verdict.ONLY_AS_EXECUTED
                : Verdict.NOT_REPRODUCED;
    }

    /** Whether there is a finding under {@code basis} or without a protocol, and all such hold. */
    private static boolean allHold(List<Finding> findings, Basis basis, Basis ignored) {
        List<Finding> relevant =
                findings.stream().filter(finding -> finding.basis() != ignored).toList();
        boolean present = basis == Basis.AS_WRITTEN
                ? !relevant.isEmpty()
                : relevant.stream().anyMatch(finding -> finding.basis() == basis);
        return present && relevant.stream().allMatch(Finding::holds);
    }
}
