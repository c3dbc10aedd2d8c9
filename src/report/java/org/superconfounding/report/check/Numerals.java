package org.superconfounding.report.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.superconfounding.report.Defect;
import org.superconfounding.report.Source;

/**
 * Finds numbers that prose holds on its own. A number must be an attribute from evidence, the paper's own in the role
 * {@code paper} ({@code [.paper]#1.414#}) or the author's in the role {@code logs}, part of a formula, of code, or of a name
 * such as Experiment 2, Figure 5, claim E2.1 or the machine Aria-1.
 */
public final class Numerals {
    private static final Pattern DIGITS = Pattern.compile("[0-9]+(?:[.,][0-9]+)*");

    /** What may hold digits, in the order of removal. */
    private static final List<Pattern> ALLOWED = List.of(
            Pattern.compile("stem:\\[(?:\\\\]|[^]])*]"),
            Pattern.compile("\\{[a-z][a-z0-9-]*}"),
            Pattern.compile("\\[\\.(?:paper|logs)]##?[^#]+#?#"),
            Pattern.compile("`[^`]+`"),
            Pattern.compile("<<[^>]+>>"),
            Pattern.compile("(?:link|xref|image|include|https?):{1,2}[^\\[\\s]*(?:\\[[^]]*])?"),
            Pattern.compile("\\b(?:Experiments?|Figures?|Fig\\.|Tables?|Eqs?\\.|Equations?|panels?) [0-9]+[a-c]?"
                    + "(?:(?:,| and| to) [0-9]+[a-c]?)*"),
            Pattern.compile("\\b[TUA][0-9]{1,2}\\b|\\bE[1-5](?:\\.[0-9]{1,2})?\\b"),
            Pattern.compile("\\bOpenQASM 3\\b|\\bAria-1\\b|\\barXiv [0-9]{4}\\.[0-9]{5}\\b"),
            Pattern.compile("&#x?[0-9a-f]+;"));

    private static final Pattern SKIPPED =
            Pattern.compile("(?:\\[.*]|:[a-z!][a-z0-9!-]*:.*|//.*|(?:ifdef|ifndef|ifeval|endif|include|image)::.*)");
    private static final Pattern FENCE = Pattern.compile("-{4,}|\\.{4,}|\\+{4,}");

    private Numerals() {}

    /** Defects in a source that people wrote. */
    public static List<Defect> check(Source source) {
        List<Defect> defects = new ArrayList<>();
        List<String> lines = source.lines();
        String fence = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (FENCE.matcher(line).matches() && (fence.isEmpty() || fence.equals(line))) {
                fence = fence.isEmpty() ? line : "";
            } else if (fence.isEmpty() && !SKIPPED.matcher(line).matches()) {
                check(source, i + 1, line, defects);
            }
        }
        return defects;
    }

    private static void check(Source source, int number, String line, List<Defect> defects) {
        String prose = line;
        for (Pattern allowed : ALLOWED) {
            prose = allowed.matcher(prose).replaceAll(" ");
        }
        Matcher digits = DIGITS.matcher(prose);
        while (digits.find()) {
            defects.add(new Defect(
                    source.name(),
                    number,
                    "bare numeral \"" + digits.group()
                            + "\" in prose; use an attribute from evidence, or mark the paper's own as [.paper]#"
                            + digits.group() + "#"));
        }
    }
}
