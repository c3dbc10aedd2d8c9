package org.superconfounding.report.text;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.superconfounding.audit.ClaimEvidence.StoredAssessment;
import org.superconfounding.audit.Detection;
import org.superconfounding.audit.Finding;
import org.superconfounding.audit.Missing;
import org.superconfounding.audit.Proof;
import org.superconfounding.audit.Recomputation;
import org.superconfounding.report.Audit;
import org.superconfounding.report.Claim;

/** By claim, how it is settled: read from the methods of the findings that its assessment holds. */
final class SettledTable {
    /** Ways to settle a statement, the strongest first. */
    enum Way {
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

    private SettledTable() {}

    /** One row for each claim that has evidence, with the number of findings each way and the certificates' files. */
    static String of(Audit audit) {
        StringBuilder table = new StringBuilder("""
                [.wide,cols="^1,<6,<7",options="header"]
                |===
                |Claim |Findings settled by |Certificates

                """);
        for (Claim claim : audit.claims()) {
            claim.assessment()
                    .ifPresent(assessment -> table.append("|" + VerdictTable.link(claim) + "\n|" + ways(assessment)
                            + "\n|" + certificates(assessment) + "\n\n"));
        }
        return table.append("|===\n").toString();
    }

    /** Sentences on the claims with a numerical finding, and on those that random cases alone settle; of these there ought to be none. */
    static String notExact(Audit audit) {
        String numerical = claims(audit, findings -> findings.anyMatch(finding -> Way.of(finding) == Way.NUMERICAL));
        String random = claims(audit, findings -> findings.allMatch(finding -> Way.of(finding) == Way.RANDOM_CASES));
        return (numerical.isEmpty()
                        ? "No finding of this build rests on a calculation in floating point alone.\n"
                        : "Findings that rest on a calculation in floating point alone, and so on the instrument, are among those of "
                                + numerical + ".\n")
                + (random.isEmpty()
                        ? "No claim is settled by random cases alone.\n"
                        : "Settled by random cases alone, and so not proven: " + random + ".\n");
    }

    private static String claims(Audit audit, Predicate<Stream<Finding>> which) {
        return audit.claims().stream()
                .filter(claim -> claim.assessment()
                        .filter(assessment -> !assessment.findings().isEmpty())
                        .filter(assessment -> which.test(assessment.findings().stream()))
                        .isPresent())
                .map(VerdictTable::link)
                .collect(joining(", "));
    }

    private static String ways(StoredAssessment assessment) {
        Map<Way, Integer> count = new EnumMap<>(Way.class);
        assessment.findings().forEach(finding -> count.merge(Way.of(finding), 1, Integer::sum));
        List<String> ways = new ArrayList<>();
        count.forEach((way, findings) -> ways.add(way.label + (findings == 1 ? "" : " (" + findings + ")")));
        return String.join("; ", ways);
    }

    private static String certificates(StoredAssessment assessment) {
        return new TreeSet<>(assessment.findings().stream()
                        .flatMap(finding -> Findings.filesOf(finding).stream())
                        .toList())
                .stream().map(SettledTable::link).collect(joining(", "));
    }

    /** A link to a certificate's file beside the report. */
    static String link(String file) {
        return "link:certificates/" + file + "[" + file + "]";
    }
}
