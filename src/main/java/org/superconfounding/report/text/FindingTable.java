package org.superconfounding.report.text;

import static java.util.stream.Collectors.joining;
import static org.superconfounding.io.Decimals.count;
import static org.superconfounding.io.Decimals.fixed;
import static org.superconfounding.io.Decimals.percent;
import static org.superconfounding.io.Decimals.probability;
import static org.superconfounding.report.text.Markup.text;

import java.util.List;
import org.superconfounding.audit.Detection;
import org.superconfounding.audit.Finding;
import org.superconfounding.audit.Missing;
import org.superconfounding.audit.Proof;
import org.superconfounding.audit.Recomputation;
import org.superconfounding.io.Decimals;

/** The findings that need no sampling: proofs, recomputations, detections, and what is missing. One row a finding. */
final class FindingTable {
    private FindingTable() {}

    /** The table, or nothing if every finding was sampled. */
    static String of(List<Finding> findings) {
        List<Finding> rows = findings.stream()
                .filter(finding -> !ReplicationTable.sampled(finding))
                .toList();
        if (rows.isEmpty()) {
            return "";
        }
        StringBuilder table = new StringBuilder(".Without sampling: proved, recomputed or detected\n"
                + "[.findings,caption=\"\",cols=\"6,7,5,3\",options=\"header\"]\n|===\n"
                + "|Statement |Ours |Rule |Outcome\n\n");
        rows.forEach(finding -> table.append(row(finding)));
        return table.append("|===\n\n").toString();
    }

    private static String row(Finding finding) {
        return "|" + text(finding.quantity()) + " [.basis]#(" + finding.basis().label() + ")#\n|" + cell(finding)
                + "\n|" + text(rule(finding)) + "\n|" + outcome(finding) + "\n\n";
    }

    /** Whether the finding holds, in a word and a mark. */
    static String outcome(Finding finding) {
        if (finding instanceof Missing) {
            return "[.outcome-none]#– cannot tell#";
        }
        return finding.holds() ? "[.outcome-holds]#✓ holds#" : "[.outcome-fails]#✗ does not hold#";
    }

    private static String cell(Finding finding) {
        String certificates =
                SettledTable.files(finding).map(SettledTable::link).collect(joining(", "));
        return certificates.isEmpty() ? text(ours(finding)) : certificates;
    }

    private static String ours(Finding finding) {
        if (finding instanceof Recomputation recomputation) {
            int digits = recomputation.printed().digits();
            return fixed(recomputation.value(), digits + 3) + "; printed "
                    + ReplicationTable.interval(recomputation.printed());
        }
        if (finding instanceof Detection detection) {
            return "p = " + probability(detection.logP()) + "; power " + percent(detection.power(), 0) + " against "
                    + detection.alternative();
        }
        if (finding instanceof Proof proof) {
            return proof.detail();
        }
        return ((Missing) finding).needed();
    }

    private static String rule(Finding finding) {
        if (finding instanceof Recomputation) {
            return "recomputation: inside the rounding interval";
        }
        if (finding instanceof Detection detection) {
            return "detection: " + detection.test() + ", p below α = " + plain(detection.alpha());
        }
        if (finding instanceof Proof proof && proof.method() == Proof.Method.CERTIFICATE) {
            return "proof: certificate, " + count(proof.checked()) + " lines that the one-file checker found to hold";
        }
        if (finding instanceof Proof proof) {
            return "proof: " + proof.method().label() + ", " + count(proof.checked())
                    + (proof.checked() == 1 ? " case" : " cases");
        }
        return "missing: what it takes was not published";
    }

    static String plain(double alpha) {
        return Decimals.stored(alpha).toPlainString();
    }
}
