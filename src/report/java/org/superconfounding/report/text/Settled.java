package org.superconfounding.report.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.superconfounding.audit.ClaimEvidence.StoredAssessment;
import org.superconfounding.audit.Detection;
import org.superconfounding.audit.Finding;
import org.superconfounding.audit.Missing;
import org.superconfounding.audit.Proof;
import org.superconfounding.audit.Recomputation;

/** How claims are settled: read from the methods of the findings that their assessments hold. */
public final class Settled {
    private Settled() {}

    /** Ways to settle a statement, the strongest first. */
    public enum Way {
        CERTIFICATE,
        ENUMERATION,
        ARITHMETIC,
        SAMPLING,
        TEST,
        NUMERICAL,
        RANDOM_CASES,
        NOTHING;

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
