package org.superconfounding.audit;

import java.util.Comparator;
import java.util.List;
import org.superconfounding.statistics.Require;

/** From findings to a verdict. The one place where it is decided ({@code docs/method.adoc}, section Verdicts). */
public final class VerdictRule {
    /** From the verdict most favourable to the paper to the least. */
    public static final List<Verdict> FAVOUR = List.of(
            Verdict.REPRODUCED,
            Verdict.ONLY_AS_EXECUTED,
            Verdict.UNDERPOWERED,
            Verdict.NOT_TESTABLE,
            Verdict.NOT_REPRODUCED,
            Verdict.CONTRADICTED);

    private VerdictRule() {}

    /**
     * A claim's verdict: that of the reading most favourable to the paper among the tenable ones, of which there must be one.
     */
    public static Verdict ofClaim(List<JudgedReading> readings) {
        return readings.stream()
                .filter(JudgedReading::tenable)
                .map(JudgedReading::verdict)
                .min(Comparator.comparingInt(FAVOUR::indexOf))
                .orElseThrow(() -> new IllegalArgumentException("no tenable reading, no verdict"));
    }

    /**
     * The verdict under one reading, by the first that applies:
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
     * What holds by findings over replications needs at least one alternative that decides, and each such alternative must be
     * noticed with {@link Rules#REQUIRED_POWER}; else the reading is underpowered, too.
     *
     * @param powers of the reading's comparisons; those that do not decide never move a verdict
     * @throws IllegalArgumentException if there is no finding
     */
    public static Verdict ofReading(List<Finding> findings, List<Power> powers) {
        Verdict verdict = byFindings(findings);
        boolean holds = verdict == Verdict.REPRODUCED || verdict == Verdict.ONLY_AS_EXECUTED;
        boolean sampled = findings.stream().anyMatch(VerdictRule::sampled);
        List<Power> deciding = powers.stream().filter(Power::deciding).toList();
        boolean noticed = !deciding.isEmpty() && deciding.stream().allMatch(Power::suffices);
        return holds && sampled && !noticed ? Verdict.UNDERPOWERED : verdict;
    }

    private static boolean sampled(Finding finding) {
        return finding instanceof TypicalValue || finding instanceof Share;
    }

    static Verdict byFindings(List<Finding> findings) {
        Require.that(!findings.isEmpty(), "no finding, no verdict");
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
