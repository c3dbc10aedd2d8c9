package org.superconfounding.report.text;

import static org.superconfounding.report.text.Markup.text;

import java.util.Optional;
import java.util.stream.Collectors;
import org.superconfounding.audit.ClaimEvidence.StoredAssessment;
import org.superconfounding.audit.Consequence;
import org.superconfounding.audit.Verdict;
import org.superconfounding.report.Audit;
import org.superconfounding.report.Claim;
import org.superconfounding.report.Status;

/** The table of all claims with their verdicts. */
public final class VerdictTable {
    private VerdictTable() {}

    public static String of(Audit audit) {
        StringBuilder table = new StringBuilder("""
                [[verdict-table]]
                .All claims and their verdicts
                [.verdicts,cols="^1,6,4,3",options="header"]
                |===
                |Claim |What the paper says |Printed in the paper |Verdict

                """);
        audit.claims().forEach(claim -> table.append(row(claim)));
        return table.append("|===\n").toString();
    }

    private static String row(Claim claim) {
        return "|" + link(claim) + "\n|" + text(claim.row().paraphrase()) + "\n|"
                + text(claim.row().stated()) + "\n|" + badge(claim) + graded(claim) + "\n\n";
    }

    /** What the verdict means for the paper, and whether it depends on the reading, if there is either to say. */
    static String graded(Claim claim) {
        return grade(claim) + depends(claim);
    }

    /** What the verdict means for the paper, if it is one that has a grade. */
    static String grade(Claim claim) {
        Consequence grade = claim.row().grade();
        boolean shown = grade != null
                && verdict(claim).filter(found -> found != Verdict.REPRODUCED).isPresent();
        return shown ? " [.grade]#" + grade.label() + "#" : "";
    }

    /** Which readings reach which verdict, if that differs. */
    static String depends(Claim claim) {
        return verdict(claim).isPresent() && claim.assessment().get().dependsOnReading()
                ? " [.depends]#" + text(Readings.inShort(claim.assessment().get())) + "#"
                : "";
    }

    private static Optional<Verdict> verdict(Claim claim) {
        return claim.status() == Status.FAILED
                ? Optional.empty()
                : claim.assessment().map(StoredAssessment::verdict);
    }

    /** The paper's own words; empty for a claim that quotes none. */
    static String quoted(Claim claim) {
        return claim.row().words().stream()
                .map(fragment -> "[.paper]#" + text("“" + fragment + "”") + "#")
                .collect(Collectors.joining(" … "));
    }

    /** A link to a claim's card, showing its id. */
    static String link(Claim claim) {
        return "<<" + claim.anchor() + "," + claim.id() + ">>";
    }

    /** The claim's status in words, with its mark, in its style. */
    static String badge(Claim claim) {
        return "[.verdict." + claim.status().key() + "]#" + claim.status().symbol() + " "
                + claim.status().label() + "#";
    }
}
