package org.superconfounding.report.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.superconfounding.io.Decimals;
import org.superconfounding.report.Table;

/** The cells of a table of the evidence as a table of the report has them. */
public final class Cells {
    private static final int DIGITS = 4;
    private static final int AS_GIVEN = -1;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

    private static final Pattern POWER_OF_TEN = Pattern.compile("^10\\^(-?[0-9]+)$");

    private Cells() {}

    /** Whether a column holds numbers alone, or nothing. */
    public static boolean isNumeric(Table table, String column) {
        return table.text(column).stream()
                .allMatch(cell -> cell.isEmpty() || NUMBER.matcher(cell).matches());
    }

    /** Cells row by row, numbers of a column with a common number of digits where that suits it. */
    public static List<List<String>> cellsOf(Table table) {
        int[] digits = table.columns().stream()
                .mapToInt(column -> digits(table.text(column)))
                .toArray();
        return table.rows().stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(i -> cell(row.get(i), digits[i]))
                        .toList())
                .toList();
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

    /** Whether a column holds fractions beside counts, or numbers of which each was given with digits of its own. */
    private static boolean mixed(List<String> cells) {
        List<Integer> scales = cells.stream()
                .filter(cell -> NUMBER.matcher(cell).matches())
                .map(cell -> Math.max(0, new BigDecimal(cell).scale()))
                .distinct()
                .toList();
        boolean counts = cells.stream().anyMatch(cell -> cell.matches("[0-9]{2,}"));
        return scales.size() > 1 && (counts || scales.stream().allMatch(scale -> scale <= DIGITS));
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
