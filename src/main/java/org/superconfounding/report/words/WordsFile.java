package org.superconfounding.report.words;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.superconfounding.audit.Consequence;
import org.superconfounding.audit.Verdict;
import org.superconfounding.io.InputException;
import org.superconfounding.io.StrictMapper;

/**
 * Reads a claim's file of words: sections of the second level, each with its paragraphs.
 *
 * <pre>
 * == Reason: reproduced only as executed
 * == Detail
 * == Caveat
 * == Objection
 * == Answer
 * == Correction
 * == Question
 * == Recommendation
 * == Difference: what the sources disagree about
 * </pre>
 *
 * All but the reasons may occur more than once. A difference is a list of labels, {@code Text::}, {@code Printed::},
 * {@code Figure::}, {@code Code::}, {@code Logs::}, {@code Consequence::}, {@code Grade::}, each with words on the same line or the
 * lines after it.
 */
final class WordsFile {
    private static final Pattern HEADING = Pattern.compile("== ([A-Z][a-z]+)(?:: (.+))?");
    private static final Pattern LABEL = Pattern.compile("([A-Z][a-z]+)::(?:\\s+(.*))?");
    private static final Set<String> PLAIN =
            Set.of("Detail", "Caveat", "Objection", "Answer", "Correction", "Question", "Recommendation");

    private final String file;
    private final Map<Verdict, String> reasons = new TreeMap<>();
    private final Map<String, List<String>> plain = new TreeMap<>();
    private final List<SourceWords> differences = new ArrayList<>();

    private WordsFile(String file) {
        this.file = file;
    }

    static ClaimWords read(Path path) {
        if (Files.notExists(path)) {
            throw new InputException(
                    path.toString(),
                    "",
                    "no such file",
                    "Write there what is to be said of the claim (docs/add-a-claim.adoc, step 3)");
        }
        WordsFile reader = new WordsFile(path.toString());
        reader.sections(StrictMapper.text(path).lines().toList());
        return new ClaimWords(
                reader.reasons,
                reader.named("Detail"),
                reader.named("Caveat"),
                reader.named("Objection"),
                reader.named("Answer"),
                reader.named("Correction"),
                reader.named("Question"),
                reader.named("Recommendation"),
                reader.differences);
    }

    private List<String> named(String section) {
        return plain.getOrDefault(section, List.of());
    }

    private void sections(List<String> lines) {
        int start = 0;
        while (start < lines.size() && !lines.get(start).startsWith("== ")) {
            if (!lines.get(start).isBlank() && !lines.get(start).startsWith("//")) {
                throw refused(start, "words before the first section", "Start with == Reason: <verdict>");
            }
            start++;
        }
        while (start < lines.size()) {
            int end = start + 1;
            while (end < lines.size() && !lines.get(end).startsWith("== ")) {
                end++;
            }
            section(start, lines.get(start), lines.subList(start + 1, end));
            start = end;
        }
    }

    private void section(int line, String heading, List<String> body) {
        Matcher parts = HEADING.matcher(heading);
        if (!parts.matches()) {
            throw refused(line, "section \"" + heading + "\" is unknown", "Known: " + known());
        }
        String name = parts.group(1);
        String words = String.join("\n", body).strip();
        if (words.isEmpty()) {
            throw refused(line, "section \"" + heading + "\" is empty", "Write its words or delete it");
        }
        if (PLAIN.contains(name) && parts.group(2) == null) {
            plain.computeIfAbsent(name, key -> new ArrayList<>()).add(words);
        } else if (name.equals("Reason") && parts.group(2) != null) {
            reason(line, parts.group(2), words);
        } else if (name.equals("Difference") && parts.group(2) != null) {
            difference(line, parts.group(2), body);
        } else {
            throw refused(line, "section \"" + heading + "\" is unknown", "Known: " + known());
        }
    }

    private void reason(int line, String label, String words) {
        try {
            if (reasons.put(Verdict.ofLabel(label), words) != null) {
                throw refused(line, "two reasons for \"" + label + "\"", "Keep one");
            }
        } catch (IllegalArgumentException e) {
            throw new InputException(file, "Reason", line + 1, e.getMessage(), "Mend the heading", e);
        }
    }

    private void difference(int line, String topic, List<String> body) {
        Map<String, String> labels = new LinkedHashMap<>();
        String label = "";
        for (String one : body) {
            Matcher start = LABEL.matcher(one);
            if (start.matches()) {
                label = start.group(1);
                labels.put(label, start.group(2) == null ? "" : start.group(2).strip());
            } else if (!one.isBlank()) {
                labels.merge(label, one.strip(), (before, more) -> (before + "\n" + more).strip());
            }
        }
        String grade = labels.remove("Grade");
        String consequence = labels.remove("Consequence");
        if (!SourceWords.NAMES.containsAll(labels.keySet()) || consequence == null || grade == null) {
            throw refused(
                    line,
                    "difference \"" + topic + "\" has the labels " + labels.keySet(),
                    "Give at least two of " + SourceWords.NAMES + ", Consequence and Grade");
        }
        Consequence graded = Stream.of(Consequence.values())
                .filter(one -> one.label().equals(grade))
                .findFirst()
                .orElseThrow(() -> refused(
                        line,
                        "grade \"" + grade + "\" is unknown",
                        "Known: "
                                + Stream.of(Consequence.values())
                                        .map(Consequence::label)
                                        .toList()));
        if (labels.size() < 2) {
            throw refused(line, "difference \"" + topic + "\" names fewer than two sources", "Name both");
        }
        differences.add(new SourceWords(topic, labels, consequence, graded));
    }

    private static String known() {
        return "Reason: <verdict>, Difference: <topic>, "
                + String.join(", ", PLAIN.stream().sorted().toList());
    }

    private InputException refused(int line, String problem, String advice) {
        return new InputException(file, "", line + 1, problem, advice, null);
    }
}
