package org.superconfounding.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.superconfounding.io.InputException;

/** A table read from evidence: its file's name without ending, and cells as text. */
public record Table(String name, List<String> columns, List<List<String>> rows) {
    /** A cell, quoted or not, and what ends it. */
    private static final Pattern CELL = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*+)\"|([^\",\n]*+))([,\n])");

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * Reads CSV with a header line and quoted cells; refuses a text that ends within a row, an astray quotation mark, and a row
     * with another number of cells than the header.
     */
    public static Table parse(String name, String csv) {
        List<List<String>> records = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        int end = 0;
        for (MatchResult cell : CELL.matcher(csv).results().toList()) {
            String quoted = cell.group(1);
            cells.add(quoted == null ? cell.group(2) : quoted.replace("\"\"", "\""));
            if (cell.group(3).equals("\n")) {
                records.add(List.copyOf(cells));
                cells.clear();
            }
            end = cell.end();
        }
        int rows = records.size();
        boolean whole = rows > 0 && cells.isEmpty() && end == csv.length();
        require(whole, name, rows + 1, "the row is missing, cut off or badly quoted");
        List<String> header = records.get(0);
        for (int i = 1; i < rows; i++) {
            int found = records.get(i).size();
            require(
                    found == header.size(),
                    name,
                    i + 1,
                    found + " cells, but the header names " + header.size() + " columns");
        }
        return new Table(name, header, records.subList(1, rows));
    }

    private static void require(boolean sound, String name, int line, String problem) {
        if (!sound) {
            throw new InputException(name + ".csv", "", line, problem, "Run mvn verify to write it anew", null);
        }
    }

    /** One row, whose cells are found by column. */
    public record Row(Table table, List<String> cells) {
        public String text(String column) {
            return cells.get(table.index(column));
        }

        public double number(String column) {
            return table.number(column, text(column));
        }
    }

    public Stream<Row> stream() {
        return rows.stream().map(row -> new Row(this, row));
    }

    public List<String> text(String column) {
        return stream().map(row -> row.text(column)).toList();
    }

    public double[] numbers(String column) {
        return stream().mapToDouble(row -> row.number(column)).toArray();
    }

    /** The rows whose cell in {@code column} is {@code value}. */
    public Table where(String column, String value) {
        return where(column, cell -> cell.equals(value));
    }

    public Table where(String column, Predicate<String> accepted) {
        int index = index(column);
        return new Table(
                name,
                columns,
                rows.stream().filter(row -> accepted.test(row.get(index))).toList());
    }

    /** The rows in parts, each with one cell in {@code column}, in order of appearance. */
    public List<Table> by(String column) {
        return distinct(column).stream().map(cell -> where(column, cell)).toList();
    }

    /** Distinct cells of a column in order of appearance. */
    public List<String> distinct(String column) {
        return List.copyOf(new LinkedHashSet<>(text(column)));
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    private int index(String column) {
        int index = columns.indexOf(column);
        if (index < 0) {
            throw new InputException(
                    name + ".csv", column, "no such column", "Known columns: " + String.join(", ", columns));
        }
        return index;
    }

    private double number(String column, String cell) {
        try {
            return Double.parseDouble(cell);
        } catch (NumberFormatException e) {
            throw new InputException(
                    name + ".csv", column, 0, "\"" + cell + "\" is not a number", "Run mvn verify to write it anew", e);
        }
    }
}
