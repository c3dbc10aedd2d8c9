package org.superconfounding.report.text;

import static org.superconfounding.report.text.Markup.text;

import java.util.List;
import java.util.stream.Collectors;
import org.superconfounding.report.Claim;

/**
 * The claims of a group as rows: what the paper says, the verdict, why, and what does hold instead. For editions that have no
 * cards.
 */
final class ClaimRows {
    private ClaimRows() {}

    static String of(List<Claim> claims) {
        StringBuilder out = new StringBuilder("[.claims,cols=\"6,29,15,41\",options=\"header\"]\n|===\n"
                + "|Claim |What the paper says |Verdict |Why\n\n");
        claims.forEach(claim -> row(claim, out));
        return out.append("|===\n").toString();
    }

    private static void row(Claim claim, StringBuilder out) {
        String words = VerdictTable.quoted(claim);
        out.append("|[[" + claim.anchor() + "]]*" + claim.id() + "*\n")
                .append("|" + (words.isEmpty() ? "" : words + " +\n")
                        + text(claim.row().paraphrase()) + stated(claim) + "\n")
                .append("|" + VerdictTable.badge(claim) + VerdictTable.grade(claim) + "\n")
                .append("|"
                        + Markup.cell(claim.reason().orElse(text(claim.status().meaning())))
                        + corrections(claim) + VerdictTable.depends(claim) + "\n\n");
    }

    /** The paper's short form of a claim; beside a quotation only where it holds a number. */
    private static String stated(Claim claim) {
        String stated = claim.row().stated();
        boolean told = !claim.row().words().isEmpty() && !stated.matches(".*[0-9].*");
        return stated.isEmpty() || told ? "" : " +\n[.paper]#" + text(stated) + "#";
    }

    /** The statements that do hold, if the verdict stands and a test of this build has shown each. */
    private static String corrections(Claim claim) {
        if (claim.reason().isEmpty()) {
            return "";
        }
        return claim.words().corrections().stream()
                .limit(claim.assessment().orElseThrow().corrections().size())
                .map(correction -> " +\n*What does hold:* " + Markup.cell(correction))
                .collect(Collectors.joining());
    }
}
