package org.superconfounding.report.words;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.superconfounding.audit.Consequence;
import org.superconfounding.audit.Verdict;
import org.superconfounding.io.InputException;
import org.superconfounding.io.StrictMapper;
import org.superconfounding.statistics.Require;

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
    private static final Pattern LABEL = Pattern.compile("([A-Z][a-z]+)::(?:\\s+|$)(.*)");
    private static final List<String> PLAIN =
            List.of("Detail", "Caveat", "Objection", "Answer", "Correction", "Question", "Recommendation");

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
        reader.sections(StrictMapper.text(path).lines());
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

    private void sections(Stream<String> lines) {
        int line = 1;
        for (String section : lines.collect(Collectors.joining("\n")).split("(?m)^(?=== )")) {
            String[] parts = section.split("\n", 2);
            try {
                section(parts[0], parts.length == 1 ? "" : parts[1].strip());
            } catch (IllegalArgumentException e) {
                throw new InputException(file, "", line, String.valueOf(e.getMessage()), "Mend the section", e);
            }
            line += (int) section.lines().count();
        }
    }

    private void section(String heading, String words) {
        if (!heading.startsWith("== ")) {
            Require.that(
                    (heading + "\n" + words).lines().allMatch(line -> line.isBlank() || line.startsWith("//")),
                    "words before the first section; start with == Reason: <verdict>");
            return;
        }
        Matcher parts = HEADING.matcher(heading);
        String name = parts.matches() ? parts.group(1) : heading;
        String subject = parts.matches() ? parts.group(2) : null;
        Require.that(!words.isEmpty(), "section \"" + heading + "\" is empty; write its words or delete it");
        if (name.equals("Reason") && subject != null) {
            Require.that(
                    reasons.put(Verdict.ofLabel(subject), words) == null,
                    "two reasons for \"" + subject + "\"; keep one");
        } else if (name.equals("Difference") && subject != null) {
            differences.add(difference(subject, words));
        } else {
            Require.that(
                    PLAIN.contains(name) && subject == null,
                    "section \"" + heading + "\" is unknown; known: Reason: <verdict>, Difference: <topic>, "
                            + String.join(", ", PLAIN));
            plain.computeIfAbsent(name, key -> new ArrayList<>()).add(words);
        }
    }

    private static SourceWords difference(String topic, String words) {
        Map<String, String> labels = new LinkedHashMap<>();
        String label = "";
        for (String line : words.lines().filter(one -> !one.isBlank()).toList()) {
            Matcher start = LABEL.matcher(line);
            label = start.matches() ? start.group(1) : label;
            String said = start.matches() ? start.group(2) : line;
            labels.merge(label, said.strip(), (before, more) -> (before + "\n" + more).strip());
        }
        String grade = labels.remove("Grade");
        String consequence = labels.remove("Consequence");
        Require.that(
                SourceWords.NAMES.containsAll(labels.keySet()) && consequence != null && grade != null,
                "difference \"" + topic + "\" has the labels " + labels.keySet() + "; give at least two of "
                        + SourceWords.NAMES + ", Consequence and Grade");
        return new SourceWords(topic, labels, consequence, grade(grade));
    }

    private static Consequence grade(String label) {
        List<String> known =
                Stream.of(Consequence.values()).map(Consequence::label).toList();
        Require.that(known.contains(label), "grade \"" + label + "\" is unknown; known: " + known);
        return Consequence.values()[known.indexOf(label)];
    }
}
