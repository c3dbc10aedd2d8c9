package org.superconfounding.report.text;

import static org.superconfounding.report.text.Markup.text;

import org.superconfounding.audit.Difference;
import org.superconfounding.report.Audit;
import org.superconfounding.report.Claim;
import org.superconfounding.report.words.ClaimWords;
import org.superconfounding.report.words.SourceWords;

/** The differential audit: every place where text, printed numbers, figures, code and logs disagree, as the claims' tests pin it. */
final class DifferencePages {
    private DifferencePages() {}

    static String of(Audit audit) {
        StringBuilder out = new StringBuilder();
        for (Claim claim : audit.claims()) {
            claim.assessment().ifPresent(assessment -> {
                assessment.typed().differences().forEach(difference -> out.append(section(claim, difference)));
                claim.words().map(ClaimWords::differences).stream()
                        .flatMap(differences -> differences.stream())
                        .forEach(difference -> out.append(section(claim, difference)));
            });
        }
        return out.length() == 0 ? "[.absent]\nNo test reported a difference in this build.\n" : out.toString();
    }

    static long count(Audit audit) {
        return audit.claims().stream()
                .flatMap(claim -> claim.assessment().stream())
                .mapToLong(assessment -> assessment.differences().size()
                        + assessment.typed().differences().size())
                .sum();
    }

    private static String section(Claim claim, SourceWords difference) {
        StringBuilder out = head(difference.topic());
        SourceWords.NAMES.forEach(
                name -> difference.source(name).ifPresent(words -> out.append(labelled(label(name), words))));
        out.append(labelled("Consequence", difference.consequence()));
        out.append(labelled("Our grade", difference.grade().label()));
        out.append(labelled("Where it is tested", "claim " + VerdictTable.link(claim)));
        return out.append("--\n\n").toString();
    }

    private static String label(String name) {
        return switch (name) {
            case "Printed" -> "Printed numbers";
            case "Code" -> "Author's code";
            case "Logs" -> "Author's logs";
            default -> name;
        };
    }

    private static String section(Claim claim, Difference difference) {
        StringBuilder out = head(difference.topic());
        item(out, "Text", difference.text());
        item(out, "Printed numbers", difference.printed());
        item(out, "Author's code", difference.code());
        item(out, "Author's logs", difference.logs());
        item(out, "Consequence", difference.consequence());
        out.append(labelled("Where it is tested", "claim " + VerdictTable.link(claim)));
        return out.append("--\n\n").toString();
    }

    private static StringBuilder head(String topic) {
        return new StringBuilder("[.difference%unbreakable]\n--\n[discrete]\n=== " + text(topic) + "\n\n")
                .append("ifdef::backend-pdf[]\n[horizontal.sources]\nendif::[]\n")
                .append("ifndef::backend-pdf[]\n[.sources]\nendif::[]\n");
    }

    private static void item(StringBuilder out, String name, String words) {
        if (!words.isEmpty()) {
            out.append(labelled(name, text(words)));
        }
    }

    /** A list of one, because the PDF sets lists closer than paragraphs. */
    private static String labelled(String name, String markup) {
        return name + "::\n[unstyled]\n* " + markup.replaceAll("\\s+", " ") + "\n";
    }
}
