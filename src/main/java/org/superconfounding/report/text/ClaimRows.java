package org.superconfounding.report.text;

import static org.superconfounding.report.text.Markup.text;

import java.util.List;
import java.util.stream.Collectors;
import org.superconfounding.report.Claim;

/** The claims of a group as rows: what the paper says, the verdict, and why. For editions that have no cards. */
final class ClaimRows {
    private ClaimRows() {}

    static String of(List<Claim> claims) {
        StringBuilder out = new StringBuilder("[.claims,cols=\"6,26,12,33\",options=\"header\"]\n|===\n"
                + "|Claim |What the paper says |Verdict |Why\n\n");
        claims.forEach(claim -> row(claim, out));
        return out.append("|===\n").toString();
    }

    private static void row(Claim claim, StringBuilder out) {
        String stated = claim.row().stated().isEmpty()
                ? ""
                : " +\n[.paper]#" + text(claim.row().stated()) + "#";
        out.append("|[[" + claim.anchor() + "]]*" + claim.id() + "*\n")
                .append("|" + quoted(claim) + text(claim.row().paraphrase()) + stated + "\n")
                .append("|" + VerdictTable.badge(claim) + VerdictTable.graded(claim) + "\n")
                .append("|"
                        + Markup.cell(claim.reason().orElse(text(claim.status().meaning()))) + "\n\n");
    }

    private static String quoted(Claim claim) {
        List<String> words = claim.row().words();
        return words == null || words.isEmpty()
                ? ""
                : words.stream()
                        .map(fragment -> "[.paper]#" + text("“" + fragment + "”") + "#")
                        .collect(Collectors.joining(" … ", "", " +\n"));
    }
}
