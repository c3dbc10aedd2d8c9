package org.superconfounding.audit;

import java.util.List;
import java.util.stream.Stream;
import org.superconfounding.audit.ClaimEvidence.StoredAssessment;

/**
 * How open to dispute a verdict is, by rule from its evidence: the sum of the weights of the reasons that apply, and these in
 * words. The order ranks what a reader should look at first; it is no probability.
 */
public record Dispute(int score, List<String> reasons) {
    private static final int READING = 4;
    private static final int CUT_OFF = 3;
    private static final int MARGIN = 2;
    private static final int POWER = 2;
    private static final int ORACLE = 1;

    /** More than all others together: what rests on our exclusion comes first. */
    private static final int EXCLUSION = 1 + READING + CUT_OFF + MARGIN + POWER + ORACLE;

    /** A tail within this factor of α is a small margin. */
    private static final double SMALL_MARGIN = 10;

    /** A share within this distance of the required one is a small margin. */
    private static final double SMALL_SHARE_MARGIN = 0.02;

    public Dispute {
        reasons = List.copyOf(reasons);
    }

    /** The reasons that apply to a verdict. */
    public static Dispute of(StoredAssessment assessment) {
        boolean narrow = assessment.decidingFindings().stream().anyMatch(Dispute::narrow);
        boolean unchecked = assessment.oracles().stream().noneMatch(Oracle::independent);
        List<Reason> reasons = Stream.of(
                        new Reason(
                                assessment.restsOnExclusion(),
                                EXCLUSION,
                                "a reading that we exclude would have a better verdict"),
                        new Reason(assessment.dependsOnReading(), READING, "depends on the reading"),
                        new Reason(!assessment.cutOffs().isEmpty(), CUT_OFF, "rests on a cut-off of ours"),
                        new Reason(narrow, MARGIN, "the margin to the rule's limit is small"),
                        new Reason(
                                weak(assessment),
                                POWER,
                                "a test on this card has a power below " + Rules.REQUIRED_POWER),
                        new Reason(unchecked, ORACLE, "no independent oracle"))
                .filter(Reason::applies)
                .toList();
        return new Dispute(
                reasons.stream().mapToInt(Reason::weight).sum(),
                reasons.stream().map(Reason::words).toList());
    }

    private record Reason(boolean applies, int weight, String words) {}

    private static boolean narrow(Finding finding) {
        if (finding instanceof TypicalValue typical) {
            return typical.beyond() > 0
                    && typical.tail() < SMALL_MARGIN * typical.alpha()
                    && typical.tail() > typical.alpha() / SMALL_MARGIN;
        }
        if (finding instanceof Share share) {
            return StrictMath.abs(share.share() - share.required()) < SMALL_SHARE_MARGIN;
        }
        return finding instanceof Detection detection
                && StrictMath.abs(detection.logP() - StrictMath.log(detection.alpha())) < StrictMath.log(SMALL_MARGIN);
    }

    private static boolean weak(StoredAssessment assessment) {
        boolean sampled = assessment.decidingFindings().stream()
                .anyMatch(finding -> finding instanceof TypicalValue || finding instanceof Share);
        boolean undecided = assessment.decidingFindings().stream()
                .anyMatch(
                        finding -> finding instanceof Detection detection && detection.power() < Rules.REQUIRED_POWER);
        return undecided || sampled && assessment.powers().stream().noneMatch(Power::suffices);
    }
}
