package org.superconfounding.report.text;

import static org.superconfounding.report.text.Markup.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.superconfounding.io.InputException;
import org.superconfounding.report.Table;

/** Every number that the author published beside its law and our repeats: one table for each file, samples linked to their data. */
final class PublishedNumberTable {
    static final String NAME = "published-summary";

    private static final String PART = "part";
    private static final String FILE = "file";
    private static final String NUMBERS = "published-numbers";
    private static final String HEAD = "[.wide,options=\"header\",cols=\"<4,<2,<3,<3,<3,<3,<2,<2\"]\n|===\n"
            + "|Quantity |Lines |Author |Exact law as executed, mean ± s.d. |Our repeats, mean ± standard error"
            + " |Central 95 % of our repeats |p |Within its error\n\n";
    private static final Pattern SAMPLE = Pattern.compile("^([0-9]+ numbers)(, .*)$");
    private static final Pattern MINUS = Pattern.compile("(?<=^|[ ±])-(?=[0-9])");
    private static final Pattern EXPLAINED = Pattern.compile("explained-[a-z-]+");
    private static final List<String> CELLS = List.of("published", "law", "ours", "ours_95", "p");

    private PublishedNumberTable() {}

    /** @throws InputException if a number is neither within its error nor explained */
    static String of(Optional<Table> table) {
        if (table.isEmpty()) {
            return "[.absent]\nNo test gave the data of this table in this build.\n";
        }
        StringBuilder out = new StringBuilder();
        for (String part : table.get().distinct(PART)) {
            Table numbers = table.get().where(PART, part);
            for (String file : numbers.distinct(FILE)) {
                out.append('.')
                        .append(text(part))
                        .append(": numbers of `")
                        .append(file)
                        .append("`\n");
                out.append(HEAD);
                rows(out, numbers.where(FILE, file));
                out.append("|===\n\n");
            }
        }
        return out.toString();
    }

    private static void rows(StringBuilder out, Table part) {
        List<String> quantities = part.text("quantity");
        for (int row = 0; row < quantities.size(); row++) {
            out.append('|').append(text(capital(quantities.get(row)))).append('\n');
            out.append('|').append(part.text("lines").get(row)).append('\n');
            for (String column : CELLS) {
                out.append('|').append(cell(part.text(column).get(row))).append('\n');
            }
            out.append('|').append(judgement(part.text("judgement").get(row))).append("\n\n");
        }
    }

    /** Names that begin with a letter of a formula stay. */
    private static String capital(String name) {
        return name.matches("[a-z]{2,}.*") ? Character.toUpperCase(name.charAt(0)) + name.substring(1) : name;
    }

    private static String cell(String cell) {
        var sample = SAMPLE.matcher(cell);
        return sample.matches()
                ? "link:evidence/data/" + NUMBERS + ".csv[" + sample.group(1) + "]" + number(sample.group(2))
                : number(cell);
    }

    private static String number(String cell) {
        return MINUS.matcher(text(cell)).replaceAll("−");
    }

    private static String judgement(String judgement) {
        if (judgement.equals("within")) {
            return "yes";
        }
        if (!EXPLAINED.matcher(judgement).matches()) {
            throw new InputException(
                    NAME + ".csv",
                    "judgement",
                    "\"" + judgement + "\" is neither within nor an explanation",
                    "Say in paper/differences.adoc why, and name its anchor in the test that published the number");
        }
        return "yes, <<" + judgement + ",with an explanation>>";
    }
}
