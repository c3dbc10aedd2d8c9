package org.superconfounding.report.text;

import static org.superconfounding.io.Decimals.count;
import static org.superconfounding.io.Decimals.fixed;
import static org.superconfounding.io.Decimals.percent;
import static org.superconfounding.io.Decimals.probability;
import static org.superconfounding.report.text.Markup.text;

import java.util.List;
import org.superconfounding.audit.Detection;
import org.superconfounding.audit.DistributionSummary;
import org.superconfounding.audit.Finding;
import org.superconfounding.audit.Missing;
import org.superconfounding.audit.PrintedNumber;
import org.superconfounding.audit.Proof;
import org.superconfounding.audit.Recomputation;
import org.superconfounding.audit.Share;
import org.superconfounding.audit.TypicalValue;
import org.superconfounding.io.Decimals;

/** The findings that decided a claim: what was compared, by which rule, with what outcome. */
final class FindingTable {
    private FindingTable() {}

    static String of(List<Finding> findings) {
        StringBuilder table = new StringBuilder("""
                .What decided
                [.findings,caption="",cols="3,3,4,4,2",options="header"]
                |===
                |Quantity and basis |Printed |Ours |Rule |Outcome

                """);
        findings.forEach(finding -> table.append(row(finding)));
        return table.append("|===\n\n").toString();
    }

    private static String row(Finding finding) {
        return "|" + text(finding.quantity()) + " +\n[.basis]#"
                + finding.basis().label() + "#\n|" + text(printed(finding)) + "\n|" + text(ours(finding)) + "\n|"
                + text(rule(finding)) + "\n|" + outcome(finding) + "\n\n";
    }

    private static String outcome(Finding finding) {
        if (finding instanceof Missing) {
            return "[.outcome-none]#– cannot tell#";
        }
        return finding.holds() ? "[.outcome-holds]#✓ holds#" : "[.outcome-fails]#✗ does not hold#";
    }

    private static String printed(Finding finding) {
        if (finding instanceof TypicalValue typical) {
            return interval(typical.printed());
        }
        return finding instanceof Recomputation recomputation ? interval(recomputation.printed()) : "";
    }

    private static String interval(PrintedNumber number) {
        int digits = number.digits() + 1;
        return number.text() + ", that is " + fixed(number.lower(), digits) + " to " + fixed(number.upper(), digits);
    }

    private static String ours(Finding finding) {
        if (finding instanceof TypicalValue typical) {
            return distribution(typical.distribution(), typical.printed().digits() + 1);
        }
        if (finding instanceof Share share) {
            return count(share.holding()) + " of " + count(share.of()) + " replications, " + percent(share.share(), 1);
        }
        if (finding instanceof Recomputation recomputation) {
            return fixed(recomputation.value(), recomputation.printed().digits() + 3);
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

    private static String distribution(DistributionSummary summary, int digits) {
        return "mean " + fixed(summary.mean(), digits) + "; 95 % of " + count(summary.replications())
                + " replications in " + fixed(summary.lower(), digits) + " to " + fixed(summary.upper(), digits);
    }

    private static String rule(Finding finding) {
        if (finding instanceof TypicalValue typical) {
            return "typical value: tail probability " + fixed(typical.tail(), 4) + ", at least α = "
                    + plain(typical.alpha()) + " asked";
        }
        if (finding instanceof Share share) {
            return "share of replications: lower limit " + percent(share.lower(), 2) + ", at least "
                    + percent(share.required(), 0) + " asked";
        }
        if (finding instanceof Recomputation) {
            return "recomputation: inside the rounding interval";
        }
        if (finding instanceof Detection detection) {
            return "detection: " + detection.test() + ", p below α = " + plain(detection.alpha());
        }
        if (finding instanceof Proof proof) {
            return "proof: " + proof.method().label() + ", " + count(proof.checked())
                    + (proof.checked() == 1 ? " case" : " cases");
        }
        return "missing: what it takes was not published";
    }

    private static String plain(double alpha) {
        return Decimals.stored(alpha).toPlainString();
    }
}
