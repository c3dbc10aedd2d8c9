package org.superconfounding.report.text;

import static java.util.stream.Collectors.joining;
import static org.superconfounding.report.text.Markup.text;

import java.util.List;
import java.util.stream.Stream;
import org.superconfounding.report.Audit;
import org.superconfounding.report.Claim;
import org.superconfounding.report.words.SourceWords;

/** The differential audit: every place where text, printed numbers, figures, code and logs disagree, as the claims' tests pin it. */
final class DifferencePages {
    private static final String NONE = "[.absent]\nNo test reported a difference in this build.\n";

    private record Shown(Claim claim, SourceWords difference) {}

    private DifferencePages() {}

    /** A section for each difference. */
    static String of(Audit audit) {
        List<Shown> all = all(audit);
        return all.isEmpty() ? NONE : all.stream().map(DifferencePages::section).collect(joining());
    }

    /** A row for each difference. */
    static String rows(Audit audit) {
        List<Shown> all = all(audit);
        return all.isEmpty()
                ? NONE
                : "[.differences,cols=\"11,5,33,22\",options=\"header\"]\n|===\n"
                        + "|Where they differ |Claim |What each says |Consequence, and our grade\n\n"
                        + all.stream().map(DifferencePages::row).collect(joining()) + "|===\n";
    }

    static long count(Audit audit) {
        return audit.claims().stream()
                .flatMap(claim -> claim.assessment().stream())
                .mapToLong(assessment -> assessment.differences().size())
                .sum();
    }

    private static List<Shown> all(Audit audit) {
        return audit.claims().stream()
                .filter(claim -> claim.assessment().isPresent())
                .flatMap(claim -> claim.words().differences().stream().map(difference -> new Shown(claim, difference)))
                .toList();
    }

    private static String section(Shown shown) {
        SourceWords difference = shown.difference();
        return "[.difference]\n--\n[discrete]\n=== " + text(difference.topic()) + "\n\n[.sources]\n"
                + said(difference)
                        .map(name -> labelled(label(name), words(difference, name)))
                        .collect(joining())
                + labelled("Consequence", difference.consequence())
                + labelled("Our grade", difference.grade().label())
                + labelled("Where it is tested", "claim " + VerdictTable.link(shown.claim())) + "--\n\n";
    }

    private static String labelled(String name, String markup) {
        return name + "::\n[unstyled]\n* " + markup.replaceAll("\\s+", " ") + "\n";
    }

    private static String row(Shown shown) {
        SourceWords difference = shown.difference();
        return "|*" + text(difference.topic()) + "*\n|" + VerdictTable.link(shown.claim()) + "\n|"
                + said(difference)
                        .map(name -> "_" + label(name) + ":_ " + Markup.cell(words(difference, name)))
                        .collect(joining(" +\n"))
                + "\n|" + Markup.cell(difference.consequence()) + " [.grade]#"
                + difference.grade().label() + "#\n\n";
    }

    private static Stream<String> said(SourceWords difference) {
        return SourceWords.NAMES.stream().filter(name -> difference.source(name).isPresent());
    }

    private static String words(SourceWords difference, String name) {
        return difference.source(name).orElseThrow();
    }

    private static String label(String name) {
        return switch (name) {
            case "Printed" -> "Printed numbers";
            case "Code" -> "Author's code";
            case "Logs" -> "Author's logs";
            default -> name;
        };
    }
}
