package org.superconfounding.report.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.superconfounding.audit.Consequence;
import org.superconfounding.audit.Dispute;
import org.superconfounding.audit.ErrorRates;
import org.superconfounding.report.Audit;
import org.superconfounding.report.Claim;

/** The claims whose verdict stands in this build, as an author, an editor and a second referee ask for them. */
public record Judgements(Audit audit) {
    /** All of them, in the ledger's order. */
    public List<Claim> judged() {
        return audit.claims().stream()
                .filter(claim -> claim.verdict().isPresent())
                .toList();
    }

    /** How many verdicts on the paper have a grade. */
    public long graded(Consequence grade) {
        return audit.claimsOfThePaper().stream()
                .filter(claim -> claim.grade().equals(Optional.of(grade)))
                .count();
    }

    /** How many verdicts on the paper depend on the reading. */
    public long dependent() {
        return audit.claimsOfThePaper().stream().filter(Claim::dependsOnReading).count();
    }

    /** How many verdicts on the paper would be better if a reading counted that does not. */
    public long restOnExclusion() {
        return audit.claimsOfThePaper().stream()
                .filter(claim -> claim.verdict().isPresent())
                .filter(claim -> claim.assessment().orElseThrow().restsOnExclusion())
                .count();
    }

    /** Those with something to dispute, the most open first. */
    public List<Claim> openToDispute() {
        return judged().stream()
                .filter(claim -> dispute(claim).score() > 0)
                .sorted(Comparator.comparingInt(claim -> -dispute(claim).score()))
                .toList();
    }

    /** How open to dispute a verdict that stands is. */
    public static Dispute dispute(Claim claim) {
        return Dispute.of(claim.assessment().orElseThrow());
    }

    /** How often chance alone would mislead the audit, and what its comparisons could notice, in the order of the ledger. */
    public ErrorRates rates() {
        return ErrorRates.of(audit.claims().stream()
                .flatMap(claim -> claim.evidence().stream())
                .toList());
    }
}
