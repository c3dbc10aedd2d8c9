package org.superconfounding.report.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.superconfounding.io.Decimals;
import org.superconfounding.report.Table;

/**
 * A table of the evidence as a table of the report.
 *
 * @param widths of the columns with their alignment, as AsciiDoc has them
 * @param headings column names as words
 * @param rows cells, numbers of a column with a common number of digits where that suits it
 */
public record DatasetTable(String widths, List<String> headings, List<List<String>> rows) {
    private static final int DIGITS = 4;
    private static final int AS_GIVEN = -1;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

    private static final Pattern POWER_OF_TEN = Pattern.compile("^10\\^(-?[0-9]+)$");

    /** The table as it is to be shown. */
    static DatasetTable of(Table table) {
        int[] digits = table.columns().stream()
                .mapToInt(column -> digits(table.text(column)))
                .toArray();
        return new DatasetTable(
                widths(table),
                table.columns().stream().map(DatasetTable::heading).toList(),
                table.rows().stream()
                        .map(row -> IntStream.range(0, row.size())
                                .mapToObj(i -> cell(row.get(i), digits[i]))
                                .toList())
                        .toList());
    }

    private static String widths(Table table) {
        return table.columns().stream()
                .map(column -> isText(table, column) ? "<4" : ">2")
                .collect(Collectors.joining(","));
    }

    private static boolean isText(Table table, String column) {
        return table.text(column).stream()
                .anyMatch(cell -> !cell.isEmpty() && !NUMBER.matcher(cell).matches());
    }

    private static String heading(String column) {
        String words = column.replace('-', ' ')
                .replace('_', ' ')
                .replaceAll("\\bcs\\b", "CS")
                .replaceAll("\\bsd\\b", "s.d.")
                .replace("r squared", "R²")
                .replaceFirst("^e (zz|xx)$", "E($1)")
                .replaceFirst("^p below 1e ([0-9]+)$", "p < 10^(−$1)")
                .replaceFirst("^p holm$", "p by Holm");
        return words.matches("n|p\\b.*") ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Places after the point that a column needs, at most {@value #DIGITS}; or that each cell keeps its own. */
    private static int digits(List<String> cells) {
        if (mixed(cells)) {
            return AS_GIVEN;
        }
        return cells.stream()
                .filter(cell -> NUMBER.matcher(cell).matches())
                .mapToInt(cell -> Math.min(DIGITS, Math.max(0, new BigDecimal(cell).scale())))
                .max()
                .orElse(0);
    }

    /** Whether a column holds both fractions and counts, so that no common number of places suits it. */
    private static boolean mixed(List<String> cells) {
        return cells.stream().anyMatch(cell -> cell.matches("[0-9]{2,}"))
                && cells.stream().anyMatch(cell -> cell.matches("[0-9]*\\.[0-9]+"));
    }

    private static String cell(String cell, int digits) {
        if (!NUMBER.matcher(cell).matches()) {
            return POWER_OF_TEN.matcher(cell).replaceFirst("10^($1)").replace("^(-", "^(−");
        }
        BigDecimal number = new BigDecimal(cell);
        int places = digits == AS_GIVEN ? Math.min(DIGITS, Math.max(0, number.scale())) : digits;
        boolean vanishes = number.signum() != 0
                && number.setScale(places, RoundingMode.HALF_UP).signum() == 0;
        return vanishes ? String.format(Locale.ROOT, "%.1e", number) : Decimals.fixed(number.doubleValue(), places);
    }
}
