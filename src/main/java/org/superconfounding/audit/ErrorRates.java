package org.superconfounding.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.superconfounding.audit.ClaimEvidence.StoredAssessment;

/**
 * How often the whole audit may be wrong by chance: bounds by Boole's inequality on the probability that at least one
 * comparison of a kind gives a false alarm, although everything is as the comparison supposes. The bounds hold whatever the
 * dependence between comparisons, and some share their replications.
 *
 * @param printed printed numbers against sampling distributions: a number that does come from the protocol is called untypical
 * @param shares thresholds judged by a share of replications: a share clear of the requirement is found wanting
 * @param detections effects in published data: one is found where there is none
 * @param oracles checks of our own numbers: a sound instrument disagrees
 * @param powers what the claims' comparisons can notice, in the order of the claims given
 */
public record ErrorRates(Rate printed, Rate shares, Rate detections, Rate oracles, List<ClaimPower> powers) {
    /**
     * The comparisons of one kind.
     *
     * @param comparisons how many can give a false alarm at all
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
        return new ErrorRates(
                findings(assessments, TypicalValue.class),
                findings(assessments, Share.class),
                findings(assessments, Detection.class),
                rate(assessments.stream().flatMap(one -> one.oracles().stream()).map(Oracle::falseAlarm)),
                powers);
    }

    /** Every comparison with replications: what a rerun under another seed can spoil. */
    public Rate rerun() {
        return printed.plus(shares).plus(oracles);
    }

    /** Every comparison that chance can spoil. */
    public Rate all() {
        return rerun().plus(detections);
    }

    private static Rate findings(List<StoredAssessment> assessments, Class<? extends Finding> kind) {
        return rate(assessments.stream()
                .flatMap(one -> one.findings().stream())
                .filter(kind::isInstance)
                .map(Finding::falseAlarm));
    }

    private static Rate rate(Stream<Double> falseAlarms) {
        return falseAlarms.reduce(Rate.NONE, Rate::plus, Rate::plus);
    }

    private static List<ClaimPower> powers(String claim, StoredAssessment assessment) {
        List<ClaimPower> powers = new ArrayList<>();
        assessment.powers().forEach(power -> powers.add(new ClaimPower(claim, power.alternative(), power.power())));
        assessment.findings().forEach(finding -> {
            if (finding instanceof Detection detection) {
                ClaimPower power = new ClaimPower(claim, detection.alternative(), detection.power());
                if (!powers.contains(power)) {
                    powers.add(power);
                }
            }
        });
        return powers;
    }
}
