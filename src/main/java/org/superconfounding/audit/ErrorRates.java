package org.superconfounding.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.superconfounding.audit.ClaimEvidence.StoredAssessment;

/**
 * How often the whole audit may be wrong by chance: bounds by Boole's inequality on the probability that at least one comparison
 * of a kind gives a false alarm, although every protocol is right.
 *
 * @param typicalThatHold printed numbers found typical: a rerun would call one of them untypical
 * @param typicalThatFail printed numbers found not typical: one of them is typical after all
 * @param shares thresholds judged by a share of replications
 * @param detections effects claimed to be seen in published data
 * @param oracles checks of our own numbers: a sound instrument fails a build
 * @param powers what each claim's statistical comparisons can notice, in order of the claims
 */
public record ErrorRates(
        Rate typicalThatHold,
        Rate typicalThatFail,
        Rate shares,
        Rate detections,
        Rate oracles,
        List<ClaimPower> powers) {
    /**
     * The comparisons of one kind.
     *
     * @param comparisons how many have a false-alarm rate
     * @param sum of their false-alarm rates
     */
    public record Rate(int comparisons, double sum) {
        private static final Rate NONE = new Rate(0, 0);

        private Rate plus(double falseAlarm) {
            return falseAlarm == 0 ? this : new Rate(comparisons + 1, sum + falseAlarm);
        }

        private Rate plus(Rate other) {
            return new Rate(comparisons + other.comparisons, sum + other.sum);
        }

        /** Bound on the probability of at least one false alarm, at most 1. */
        public double bound() {
            return Math.min(1, sum);
        }
    }

    /**
     * What a comparison of one claim can notice.
     *
     * @param alternative what the world would have to be like
     * @param power probability that the comparison then says no (or, for a detection, finds the effect)
     */
    public record ClaimPower(String claim, String alternative, double power) {}

    public ErrorRates {
        powers = List.copyOf(powers);
    }

    /** The error rates of everything that was assessed; claims without an assessment count for nothing. */
    public static ErrorRates of(Collection<ClaimEvidence> evidence) {
        List<StoredAssessment> assessments = new ArrayList<>();
        List<ClaimPower> powers = new ArrayList<>();
        for (ClaimEvidence one : evidence) {
            StoredAssessment assessment = one.assessment();
            if (assessment != null) {
                assessments.add(assessment);
                powers.addAll(powers(one.claim(), assessment));
            }
        }
        powers.sort(Comparator.comparing(ClaimPower::claim));
        return new ErrorRates(
                findings(assessments, finding -> finding instanceof TypicalValue && finding.holds()),
                findings(assessments, finding -> finding instanceof TypicalValue && !finding.holds()),
                findings(assessments, Share.class::isInstance),
                findings(assessments, Detection.class::isInstance),
                oracles(assessments),
                powers);
    }

    /** All comparisons of replications with printed numbers and thresholds. */
    public Rate sampled() {
        return typicalThatHold.plus(typicalThatFail).plus(shares);
    }

    /** Every comparison that chance can spoil. */
    public Rate all() {
        return sampled().plus(detections).plus(oracles);
    }

    private static Rate findings(List<StoredAssessment> assessments, Predicate<Finding> kind) {
        return assessments.stream()
                .flatMap(assessment -> assessment.findings().stream())
                .filter(kind)
                .map(Finding::falseAlarm)
                .reduce(Rate.NONE, Rate::plus, Rate::plus);
    }

    private static Rate oracles(List<StoredAssessment> assessments) {
        return assessments.stream()
                .flatMap(assessment -> assessment.oracles().stream())
                .map(Oracle::falseAlarm)
                .reduce(Rate.NONE, Rate::plus, Rate::plus);
    }

    private static List<ClaimPower> powers(String claim, StoredAssessment assessment) {
        List<ClaimPower> powers = new ArrayList<>();
        assessment.powers().forEach(power -> powers.add(new ClaimPower(claim, power.alternative(), power.power())));
        assessment.findings().forEach(finding -> {
            if (finding instanceof Detection detection) {
                powers.add(new ClaimPower(claim, detection.alternative(), detection.power()));
            }
        });
        return powers;
    }
}
