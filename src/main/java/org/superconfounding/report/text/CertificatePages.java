package org.superconfounding.report.text;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import org.superconfounding.audit.Consequence;
import org.superconfounding.report.Audit;
import org.superconfounding.report.Claim;
import org.superconfounding.report.Status;

/** What the certificate says of verdicts and corrections. */
final class CertificatePages {
    private CertificatePages() {}

    /** How many of the paper's claims in each group have which verdict, and how many of other publications; a dash stands for none. */
    static String counts(Audit audit) {
        List<Status> shown = Arrays.stream(Status.values())
                .filter(status -> count(audit.claims(), status) > 0)
                .toList();
        StringBuilder out = new StringBuilder(
                "[.counts,cols=\"6" + ",>2".repeat(shown.size() + 1) + "\",options=\"header,footer\"]\n|===\n|Claims ");
        shown.forEach(status -> out.append("|" + status.label() + " "));
        out.append("|all\n\n");
        audit.ledger()
                .groups()
                .forEach(group -> out.append(row(group.shortTitle(), of(audit.claims(group), true), shown)));
        out.append(row("Claims of other publications", of(audit.claims(), false), shown));
        return out.append(row("All", audit.claims(), shown)).append("|===\n").toString();
    }

    private static List<Claim> of(List<Claim> claims, boolean thePaper) {
        return claims.stream()
                .filter(claim -> claim.row().ofThePaper() == thePaper)
                .toList();
    }

    private static String row(String title, List<Claim> claims, List<Status> shown) {
        return "|" + Markup.text(title) + " "
                + shown.stream()
                        .map(status -> "|" + dash(count(claims, status)) + " ")
                        .collect(joining())
                + "|" + claims.size() + "\n";
    }

    private static String dash(long count) {
        return count == 0 ? "–" : Long.toString(count);
    }

    private static long count(List<Claim> claims, Status status) {
        return claims.stream().filter(claim -> claim.status() == status).count();
    }

    /** How many verdicts other than reproduced have which grade. */
    static String grades(Audit audit) {
        StringBuilder out =
                new StringBuilder("[.counts,cols=\"6,>2\",options=\"header\"]\n|===\n|Our grade |Verdicts\n\n");
        for (Consequence grade : Consequence.values()) {
            out.append("|" + grade.label() + " |" + dash(JudgementPages.graded(audit, grade)) + "\n");
        }
        return out.append("|===\n").toString();
    }

    /** Every claim whose failing changes a conclusion or that is contradicted, with the tested statement that does hold. */
    static String corrections(Audit audit) {
        String rows = audit.claims().stream()
                .filter(claim -> claim.status() == Status.CONTRADICTED
                        || claim.row().grade() == Consequence.CONCLUSION && claim.status() != Status.REPRODUCED)
                .map(claim -> "|*" + claim.id() + "* |" + corrected(claim) + "\n")
                .collect(joining());
        return rows.isEmpty()
                ? "No claim is contradicted in this build, and no conclusion changed.\n"
                : "[.corrections,cols=\"1,14\",options=\"header\"]\n|===\n|Claim |What does hold, as tested\n\n" + rows
                        + "|===\n";
    }

    private static String corrected(Claim claim) {
        List<String> corrections = claim.words().corrections();
        return corrections.isEmpty() ? Markup.text(claim.row().paraphrase()) : Markup.cell(corrections.get(0));
    }
}
