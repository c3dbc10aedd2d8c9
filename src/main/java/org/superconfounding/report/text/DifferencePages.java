package org.superconfounding.report.text;

import static org.superconfounding.report.text.Markup.text;

import org.superconfounding.audit.Difference;
import org.superconfounding.report.Audit;
import org.superconfounding.report.Claim;

/** The differential audit: every place where text, printed numbers, code and logs disagree, as the claims' tests pin it. */
final class DifferencePages {
    private DifferencePages() {}

    static String of(Audit audit) {
        StringBuilder out = new StringBuilder();
        for (Claim claim : audit.claims()) {
            claim.assessment().stream()
                    .flatMap(assessment -> assessment.differences().stream())
                    .forEach(difference -> out.append(section(claim, difference)));
        }
        return out.length() == 0 ? "[.absent]\nNo test reported a difference in this build.\n" : out.toString();
    }

    static long count(Audit audit) {
        return audit.claims().stream()
                .flatMap(claim -> claim.assessment().stream())
                .mapToLong(assessment -> assessment.differences().size())
                .sum();
    }

    private static String section(Claim claim, Difference difference) {
        StringBuilder out = new StringBuilder(
                "[.difference%unbreakable]\n--\n[discrete]\n=== " + text(difference.topic()) + "\n\n");
        out.append("ifdef::backend-pdf[]\n[horizontal.sources]\nendif::[]\n");
        out.append("ifndef::backend-pdf[]\n[.sources]\nendif::[]\n");
        item(out, "Text", difference.text());
        item(out, "Printed numbers", difference.printed());
        item(out, "Author's code", difference.code());
        item(out, "Author's logs", difference.logs());
        item(out, "Consequence", difference.consequence());
        out.append(labelled("Where it is tested", "claim " + VerdictTable.link(claim)));
        return out.append("--\n\n").toString();
    }

    private static void item(StringBuilder out, String name, String words) {
        if (!words.isEmpty()) {
            out.append(labelled(name, text(words)));
        }
    }

    /** A list of one, because the PDF sets lists closer than paragraphs. */
    private static String labelled(String name, String markup) {
        return name + "::\n[unstyled]\n* " + markup + "\n";
    }
}
