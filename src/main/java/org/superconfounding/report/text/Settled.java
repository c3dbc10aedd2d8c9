package org.superconfounding.report.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.superconfounding.audit.ClaimEvidence.StoredAssessment;
import org.superconfounding.audit.Detection;
import org.superconfounding.audit.Finding;
import org.superconfounding.audit.Missing;
import org.superconfounding.audit.Proof;
import org.superconfounding.audit.Recomputation;
import org.superconfounding.report.Claim;

/** How claims are settled: read from the methods of the findings that their assessments hold. */
public final class Settled {
    private Settled() {}

    /** Ways to settle a statement, the strongest first. */
    public enum Way {
        CERTIFICATE("certificate"),
        ENUMERATION("enumeration of all cases"),
        ARITHMETIC("arithmetic on published numbers"),
        SAMPLING("sampling, with error rates"),
        TEST("test on published counts, with power"),
        NUMERICAL("numerical, in floating point"),
        RANDOM_CASES("random cases"),
        NOTHING("nothing published to test");

        private final String label;

        Way(String label) {
            this.label = label;
        }

        /** The words shown. */
        public String label() {
            return label;
        }

        static Way of(Finding finding) {
            if (finding instanceof Proof proof) {
                return of(proof.method());
            }
            if (finding instanceof Recomputation) {
                return ARITHMETIC;
            }
            if (finding instanceof Detection) {
                return TEST;
            }
            return finding instanceof Missing ? NOTHING : SAMPLING;
        }

        private static Way of(Proof.Method method) {
            return switch (method) {
                case CERTIFICATE -> CERTIFICATE;
                case ENUMERATION -> ENUMERATION;
                case ARITHMETIC -> ARITHMETIC;
                case PROPERTY -> RANDOM_CASES;
                case CLOSED_FORM, LINEAR_PROGRAM, OPTIMISATION, CONSTRUCTION, COUNTEREXAMPLE -> NUMERICAL;
            };
        }
    }

    /** How many findings are settled each way, the strongest first. */
    public static Map<Way, Integer> waysOf(StoredAssessment assessment) {
        Map<Way, Integer> count = new EnumMap<>(Way.class);
        assessment.findings().forEach(finding -> count.merge(Way.of(finding), 1, Integer::sum));
        return count;
    }

    /** Whether a finding rests on a calculation in floating point alone. */
    public static boolean isNumerical(Claim claim) {
        return claim.assessment()
                .filter(assessment -> waysOf(assessment).containsKey(Way.NUMERICAL))
                .isPresent();
    }

    /** Whether random cases alone settle it; of such claims there ought to be none. */
    public static boolean isRandom(Claim claim) {
        return claim.assessment()
                .filter(assessment -> waysOf(assessment).keySet().equals(Set.of(Way.RANDOM_CASES)))
                .isPresent();
    }

    /** The files of the certificates that an assessment rests on. */
    public static SortedSet<String> certificatesOf(StoredAssessment assessment) {
        return assessment.findings().stream()
                .flatMap(finding -> filesOf(finding).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The files that a certified proof names; none for other findings. */
    public static List<String> filesOf(Finding finding) {
        return finding instanceof Proof proof && proof.method() == Proof.Method.CERTIFICATE
                ? List.of(proof.detail().split(", "))
                : List.of();
    }
}
