package org.superconfounding.report.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What only pages need: paragraphs stay in one piece, so that no line stands alone at the top or the foot of a page; short
 * tables do too, together with a line that leads to them; longer ones keep their caption at their first rows, and headings what
 * follows them. A badge loses its mark, which another font would set on ground of another height.
 */
public final class PaperLayout {
    /** Estimated lines up to which a table stays whole; those of cards, which are many, must not leave large gaps. */
    private static final int LONGEST_WHOLE_TABLE = 22;

    private static final int LONGEST_WHOLE_FINDINGS = 9;

    /** Characters of source, markup included, that make a line of a table. */
    private static final int CHARACTERS_PER_LINE = 90;

    /** Characters up to which a paragraph before a table only leads to it. */
    private static final int LONGEST_LEAD = 60;

    private static final String BAR = "|===";
    private static final String BLOCK = "--";

    /** Lines that start or end something in which paragraphs are left alone. */
    private static final Pattern FENCE = Pattern.compile("-{4,}|\\.{4,}|\\+{4,}|={4,}|--|\\|===");

    /** A first line that can only start a paragraph. */
    private static final Pattern START = Pattern.compile("[\\p{L}{<*_`“&\\[{].*");

    private static final Pattern LIST_OR_MACRO =
            Pattern.compile(".*?::(?:\\s.*|\\[.*|)|[*.-]+ .*|[a-z]+::.*|\\[\\[.*]]|\\[discrete].*|\\+", Pattern.DOTALL);

    private static final Pattern ATTRIBUTES = Pattern.compile("\\[(?!\\[)([^]]*)]");

    /** Characters of a paragraph that fit into the room which the theme asks for below a heading; a longer one may break. */
    private static final int LONGEST_BELOW_HEADING = 380;

    private static final Pattern HEADING = Pattern.compile("={2,4} .*");

    private static final Pattern BADGE =
            Pattern.compile("(\\[\\.verdict\\.[a-z-]+])#(?:\\[\\.symbol]##)?[^A-Za-z#]+(?:##)? ([^#]+)#");

    private PaperLayout() {}

    public static Source of(Source source) {
        List<String> lines = new ArrayList<>(source.lines());
        lines.replaceAll(line -> BADGE.matcher(line).replaceAll("$1#\u00a0$2\u00a0#"));
        tables(lines);
        if (source.written()) {
            lines.replaceAll(line -> line.equals("[discrete]") ? "[discrete%breakable]" : line);
        }
        return source.withText(String.join("\n", paragraphs(lines)) + "\n");
    }

    private static void tables(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).equals(BAR)) {
                continue;
            }
            int end = endOfTable(lines, i);
            boolean findings = i > 0 && lines.get(i - 1).startsWith("[.findings");
            int longest = findings ? LONGEST_WHOLE_FINDINGS : LONGEST_WHOLE_TABLE;
            String option = height(lines.subList(i + 1, end)) <= longest ? "%unbreakable" : "%breakable";
            for (int above = i - 1; above >= 0 && !lines.get(above).isBlank(); above--) {
                if (lines.get(above).contains("cols=") && !lines.get(above).contains("breakable")) {
                    lines.set(above, lines.get(above).replaceFirst("\\[((?:\\.[a-z-]+)*),?", "[$1" + option + ","));
                }
            }
            i = end;
        }
    }

    /** Lines of a table with a row a line, or with a cell a line and blank lines between rows. */
    private static int height(List<String> table) {
        long separators = table.stream().filter(String::isBlank).count();
        long rows = separators > 1 ? separators : table.size();
        return (int) rows + length(table) / CHARACTERS_PER_LINE;
    }

    private static int endOfTable(List<String> lines, int start) {
        return start + 1 + lines.subList(start + 1, lines.size()).indexOf(BAR);
    }

    /** Where a whole table ends that follows the blank line at {@code end}, or {@code end} if there is none. */
    private static int endOfWholeTable(List<String> lines, int end) {
        boolean whole = false;
        for (int i = end + 1; i < lines.size() && !lines.get(i).isBlank(); i++) {
            whole |= lines.get(i).contains("%unbreakable");
            if (lines.get(i).equals(BAR)) {
                return whole ? endOfTable(lines, i) + 1 : end;
            }
        }
        return end;
    }

    private static List<String> paragraphs(List<String> lines) {
        List<String> result = new ArrayList<>();
        String fence = "";
        int i = 0;
        while (i < lines.size()) {
            String line = lines.get(i);
            if (FENCE.matcher(line).matches() && (fence.isEmpty() || fence.equals(line))) {
                fence = fence.isEmpty() ? line : "";
            }
            int end = i;
            while (end < lines.size() && !lines.get(end).isBlank()) {
                end++;
            }
            boolean startsBlock = i == 0 || lines.get(i - 1).isBlank();
            if (fence.isEmpty() && startsBlock && end > i && isParagraph(lines.subList(i, end))) {
                int heading = headingBefore(result);
                boolean leads = end == i + 1 && line.length() <= LONGEST_LEAD && endOfWholeTable(lines, end) > end;
                if (leads) {
                    end = endOfWholeTable(lines, end);
                }
                List<String> block = lines.subList(i, end);
                if (!leads && heading >= 0 && length(block) > LONGEST_BELOW_HEADING) {
                    result.addAll(block);
                } else {
                    keep(block, result);
                }
                if (leads && heading >= 0) {
                    result.add(heading, "[%breakable]");
                }
                i = end;
            } else {
                result.add(line);
                i++;
            }
        }
        return result;
    }

    /** Index of the section heading that the text so far ends with, or -1. */
    private static int headingBefore(List<String> lines) {
        int last = lines.size() - 1;
        while (last >= 0 && lines.get(last).isBlank()) {
            last--;
        }
        boolean heading = last >= 0
                && HEADING.matcher(lines.get(last)).matches()
                && (last == 0 || !lines.get(last - 1).startsWith("[discrete"));
        return heading ? last : -1;
    }

    private static int length(List<String> lines) {
        return lines.stream().mapToInt(String::length).sum();
    }

    private static boolean isParagraph(List<String> lines) {
        int first = ATTRIBUTES.matcher(lines.get(0)).matches() ? 1 : 0;
        return first < lines.size()
                && START.matcher(lines.get(first)).matches()
                && lines.stream()
                        .skip(first)
                        .noneMatch(line -> LIST_OR_MACRO.matcher(line).matches()
                                || FENCE.matcher(line).matches()
                                || line.startsWith("."))
                && (first == 0 || lines.get(0).matches("\\[\\.[a-z-]+]"));
    }

    private static void keep(List<String> lines, List<String> result) {
        boolean styled = lines.get(0).startsWith("[.");
        result.add(styled ? lines.get(0).replace("]", "%unbreakable]") : "[%unbreakable]");
        result.add(BLOCK);
        result.addAll(styled ? lines.subList(1, lines.size()) : lines);
        result.add(BLOCK);
    }
}
