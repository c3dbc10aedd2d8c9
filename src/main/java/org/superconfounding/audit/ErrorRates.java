package org.superconfounding.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.superconfounding.audit.ClaimEvidence.StoredAssessment;

/**
 * How often chance may mislead the audit: bounds by Boole's inequality on the probability that at least one comparison of a kind
 * does. The bounds hold whatever the dependence between comparisons, and some share their replications.
 *
 * <p>Two things are kept apart. A rerun draws our side again, the author's numbers stay: what can change are findings that lie close
 * to a rule's limit, controls, and oracles with sampling error. And the author's numbers are one draw themselves: a number that does
 * come from the protocol may be called untypical, an effect found where there is none.
 *
 * @param findings findings that come out otherwise in a rerun, those of corrections included
 * @param controls controls that do, which fails the build
 * @param oracles checks of our own numbers that a sound instrument fails
 * @param printed printed numbers of the protocol that are called untypical
 * @param detections effects found in published data where there is none
 * @param powers what the claims' comparisons can notice, in the order of the claims given
 */
public record ErrorRates(
        Rate findings, Rate controls, Rate oracles, Rate printed, Rate detections, List<ClaimPower> powers) {
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
     * @param deciding whether a verdict may rest on it
     */
    public record ClaimPower(String claim, String alternative, double power, boolean deciding) {}

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
                rate(all(assessments, StoredAssessment::findings, Correction::finding)
                        .map(Finding::rerunFlip)),
                rate(all(assessments, StoredAssessment::controls, Correction::control)
                        .map(control -> control.finding().rerunFlip())),
                rate(all(assessments, StoredAssessment::oracles, Correction::oracle)
                        .map(Oracle::falseAlarm)),
                alarms(assessments, TypicalValue.class),
                alarms(assessments, Detection.class),
                powers);
    }

    /** Whatever a rerun under another seed can change. */
    public Rate rerun() {
        return findings.plus(controls).plus(oracles);
    }

    /** Chance in the author's numbers, which no rerun draws again. */
    public Rate published() {
        return printed.plus(detections);
    }

    /** Those of the claims and those of their corrections. */
    private static <T> Stream<T> all(
            List<StoredAssessment> assessments,
            Function<StoredAssessment, List<T>> ofClaim,
            Function<Correction, T> ofCorrection) {
        return assessments.stream()
                .flatMap(one -> Stream.concat(
                        ofClaim.apply(one).stream(), one.corrections().stream().map(ofCorrection)));
    }

    private static Rate alarms(List<StoredAssessment> assessments, Class<? extends Finding> kind) {
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
        assessment
                .powers()
                .forEach(power ->
                        powers.add(new ClaimPower(claim, power.alternative(), power.power(), power.deciding())));
        assessment.findings().forEach(finding -> {
            if (finding instanceof Detection detection) {
                ClaimPower power = new ClaimPower(claim, detection.alternative(), detection.power(), true);
                if (!powers.contains(power)) {
                    powers.add(power);
                }
            }
        });
        return powers;
    }
}
