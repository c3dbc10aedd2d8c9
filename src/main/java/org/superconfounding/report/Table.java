package org.superconfounding.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.superconfounding.io.InputException;

/**
 * A table read from evidence.
 *
 * @param name file name without ending
 * @param columns column names
 * @param rows cells as text
 */
public record Table(String name, List<String> columns, List<List<String>> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * Reads CSV with a header line and quoted cells.
     *
     * @throws InputException if a quote is not closed or a row has another number of cells than the header
     */
    public static Table parse(String name, String csv) {
        List<List<String>> records = records(name, csv);
        if (records.isEmpty()) {
            throw new InputException(name + ".csv", "", "the table is empty", "Run mvn verify to write it anew");
        }
        List<String> header = records.get(0);
        for (int i = 1; i < records.size(); i++) {
            if (records.get(i).size() != header.size()) {
                throw new InputException(
                        name + ".csv",
                        "",
                        i + 1,
                        records.get(i).size() + " cells, but the header names " + header.size() + " columns",
                        "Run mvn verify to write it anew",
                        null);
            }
        }
        return new Table(name, header, records.subList(1, records.size()));
    }

    private static List<List<String>> records(String name, String csv) {
        List<List<String>> records = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            boolean doubled = quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"';
            if (doubled) {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                cells.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    records.add(cells);
                    cells = new ArrayList<>();
                }
            } else {
                cell.append(c);
            }
        }
        if (quoted || cell.length() > 0 || !cells.isEmpty()) {
            throw new InputException(name + ".csv", "", "the last row is cut off", "Run mvn verify to write it anew");
        }
        return records;
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

    /** The column's cells. */
    public List<String> text(String column) {
        return stream().map(row -> row.text(column)).toList();
    }

    /** The column's cells as numbers. */
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
