package org.superconfounding.report.text;

import static org.superconfounding.report.text.Markup.html;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.superconfounding.audit.Consequence;
import org.superconfounding.report.Audit;
import org.superconfounding.report.Claim;
import org.superconfounding.report.Status;

/** What a reader with ten minutes asks first: what the verdicts change, which to dispute, and which rest on hardware. */
final class FirstScreen {
    private static final int MOST_DISPUTED = 4;

    private FirstScreen() {}

    static String of(Audit audit) {
        return "<div class=\"glance\">\n" + grades(audit) + disputes(audit) + hardware(audit) + "</div>\n";
    }

    private static String grades(Audit audit) {
        return part(
                "What other verdicts change, by our grade",
                Arrays.stream(Consequence.values())
                        .map(grade -> item("<a href=\"#verdicts\" data-grade=\"" + grade.label() + "\">"
                                + JudgementPages.graded(audit, grade) + " " + html(grade.label()) + "</a>"))
                        .collect(Collectors.joining()),
                "<a href=\"#corrections\">what does hold instead</a>");
    }

    private static String disputes(Audit audit) {
        List<Claim> open = JudgementPages.openToDispute(audit);
        return part(
                "Verdicts most open to dispute",
                open.stream()
                        .limit(MOST_DISPUTED)
                        .map(claim -> item(cell(claim) + " "
                                + html(String.join(
                                        "; ", JudgementPages.dispute(claim).reasons()))))
                        .collect(Collectors.joining()),
                "<a href=\"#disputes\">all " + open.size() + ", with objection and answer</a>");
    }

    private static String hardware(Audit audit) {
        List<Claim> claims = audit.claimsOfThePaper().stream()
                .filter(Claim::speaksOfHardware)
                .toList();
        long reproduced = claims.stream()
                .filter(claim -> claim.status() == Status.REPRODUCED)
                .count();
        return part(
                "What rests on hardware",
                item(claims.size() + " claims speak of it, of which " + reproduced + " are reproduced:")
                        + "<li class=\"cells\">"
                        + claims.stream().map(FirstScreen::cell).collect(Collectors.joining(" ")) + "</li>\n",
                "<a href=\"#hardware\">what is known of each recorded run</a>; all else is simulation, proof, or arithmetic on published numbers");
    }

    private static String cell(Claim claim) {
        return "<a class=\"cell " + claim.status().key() + "\" href=\"#" + claim.anchor()
                + "\"><span aria-hidden=\"true\">" + claim.status().symbol() + "</span> " + claim.id()
                + "<span class=\"unseen\"> " + claim.status().label() + "</span></a>";
    }

    private static String item(String html) {
        return "<li>" + html + "</li>\n";
    }

    private static String part(String title, String items, String more) {
        return "<div class=\"part\"><p class=\"title\">" + html(title) + "</p>\n<ul>\n" + items + "</ul>\n<p>" + more
                + ".</p></div>\n";
    }
}
