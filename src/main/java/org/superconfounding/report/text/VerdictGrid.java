package org.superconfounding.report.text;

import static org.superconfounding.report.text.Markup.html;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.superconfounding.report.Audit;
import org.superconfounding.report.Claim;
import org.superconfounding.report.Status;

/**
 * The first screen's picture as HTML: one square a claim, one row a group, every square a link to its claim. It grows
 * with the reader's text size and fits narrow screens.
 */
final class VerdictGrid {
    private VerdictGrid() {}

    static String of(Audit audit) {
        String rows = audit.ledger().groups().stream()
                .map(group -> "<div class=\"row\"><span class=\"name\"><b>" + group.group() + "</b> "
                        + html(group.shortTitle()) + "</span><span class=\"cells\">"
                        + audit.claims(group).stream().map(VerdictGrid::cell).collect(Collectors.joining(" "))
                        + "</span></div>\n")
                .collect(Collectors.joining());
        return "<div class=\"grid\" role=\"group\" aria-label=\"Claims by group and verdict\">\n" + rows + "</div>\n"
                + legend(audit);
    }

    private static String cell(Claim claim) {
        String prefix =
                claim.id().substring(0, claim.id().length() - claim.number().length());
        return "<a class=\"cell " + claim.status().key() + "\" href=\"#" + claim.anchor() + "\" title=\""
                + html(claim.id() + " " + claim.status().label() + ": "
                        + claim.row().paraphrase().replaceAll("\\s+", " ").replace("*", ""))
                + "\">" + mark(claim.status()) + " <span class=\"unseen\">" + prefix + "</span>" + claim.number()
                + "<span class=\"unseen\"> " + claim.status().label() + "</span></a>";
    }

    private static String legend(Audit audit) {
        List<Claim> claims = audit.claimsOfThePaper();
        return Stream.of(Status.values())
                .filter(status -> claims.stream().anyMatch(claim -> claim.status() == status))
                .map(status -> "<li><a href=\"#verdicts\" data-verdict=\"" + status.label() + "\"><span class=\"cell "
                        + status.key() + "\">" + mark(status) + "</span> "
                        + claims.stream()
                                .filter(claim -> claim.status() == status)
                                .count() + " "
                        + status.label() + "</a></li>\n")
                .collect(Collectors.joining("", "<ul class=\"legend\">\n", "</ul>\n"));
    }

    private static String mark(Status status) {
        return "<span aria-hidden=\"true\">" + status.symbol() + "</span>";
    }
}
