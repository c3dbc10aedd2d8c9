package org.superconfounding.report.text;

import static java.util.stream.Collectors.joining;
import static org.superconfounding.report.text.Markup.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.superconfounding.audit.Consequence;
import org.superconfounding.audit.Difference;
import org.superconfounding.report.Audit;
import org.superconfounding.report.Claim;
import org.superconfounding.report.words.ClaimWords;
import org.superconfounding.report.words.SourceWords;

/** The differential audit: every place where text, printed numbers, figures, code and logs disagree, as the claims' tests pin it. */
final class DifferencePages {
    private static final String NONE = "[.absent]\nNo test reported a difference in this build.\n";

    /**
     * One difference, in AsciiDoc.
     *
     * @param sources what each source says, by its label
     */
    private record Shown(
            Claim claim, String topic, Map<String, String> sources, String consequence, Optional<Consequence> grade) {}

    private DifferencePages() {}

    /** A section for each difference. */
    static String of(Audit audit) {
        List<Shown> all = all(audit).toList();
        return all.isEmpty() ? NONE : all.stream().map(DifferencePages::section).collect(joining());
    }

    /** A row for each difference. */
    static String rows(Audit audit) {
        List<Shown> all = all(audit).toList();
        return all.isEmpty()
                ? NONE
                : "[.differences,cols=\"11,5,33,22\",options=\"header\"]\n|===\n"
                        + "|Where they differ |Claim |What each says |Consequence, and our grade\n\n"
                        + all.stream().map(DifferencePages::row).collect(joining()) + "|===\n";
    }

    static long count(Audit audit) {
        return audit.claims().stream()
                .flatMap(claim -> claim.assessment().stream())
                .mapToLong(assessment -> assessment.differences().size()
                        + assessment.typed().differences().size())
                .sum();
    }

    private static Stream<Shown> all(Audit audit) {
        return audit.claims().stream().flatMap(claim -> claim.assessment().stream()
                .flatMap(assessment -> Stream.concat(
                        assessment.typed().differences().stream().map(difference -> shown(claim, difference)),
                        claim.words().map(ClaimWords::differences).stream()
                                .flatMap(List::stream)
                                .map(difference -> shown(claim, difference)))));
    }

    private static Shown shown(Claim claim, SourceWords difference) {
        Map<String, String> sources = new LinkedHashMap<>();
        SourceWords.NAMES.forEach(name -> difference.source(name).ifPresent(words -> sources.put(label(name), words)));
        return new Shown(
                claim, text(difference.topic()), sources, difference.consequence(), Optional.of(difference.grade()));
    }

    private static String label(String name) {
        return switch (name) {
            case "Printed" -> "Printed numbers";
            case "Code" -> "Author's code";
            case "Logs" -> "Author's logs";
            default -> name;
        };
    }

    private static Shown shown(Claim claim, Difference difference) {
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put("Text", text(difference.text()));
        sources.put("Printed numbers", text(difference.printed()));
        sources.put("Author's code", text(difference.code()));
        sources.put("Author's logs", text(difference.logs()));
        sources.values().removeIf(String::isEmpty);
        return new Shown(claim, text(difference.topic()), sources, text(difference.consequence()), Optional.empty());
    }

    private static String section(Shown difference) {
        StringBuilder out =
                new StringBuilder("[.difference]\n--\n[discrete]\n=== " + difference.topic() + "\n\n[.sources]\n");
        difference.sources().forEach((label, words) -> out.append(labelled(label, words)));
        if (!difference.consequence().isEmpty()) {
            out.append(labelled("Consequence", difference.consequence()));
        }
        difference.grade().ifPresent(grade -> out.append(labelled("Our grade", grade.label())));
        out.append(labelled("Where it is tested", "claim " + VerdictTable.link(difference.claim())));
        return out.append("--\n\n").toString();
    }

    private static String labelled(String name, String markup) {
        return name + "::\n[unstyled]\n* " + markup.replaceAll("\\s+", " ") + "\n";
    }

    private static String row(Shown difference) {
        return "|*" + difference.topic() + "*\n|" + VerdictTable.link(difference.claim()) + "\n|"
                + difference.sources().entrySet().stream()
                        .map(source -> "_" + source.getKey() + ":_ " + Markup.cell(source.getValue()))
                        .collect(joining(" +\n"))
                + "\n|" + Markup.cell(difference.consequence())
                + difference
                        .grade()
                        .map(grade -> " [.grade]#" + grade.label() + "#")
                        .orElse("") + "\n\n";
    }
}
