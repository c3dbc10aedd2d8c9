package org.superconfounding.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.superconfounding.io.Decimals;
import org.superconfounding.statistics.Require;

/**
 * A table behind a figure, stored as CSV.
 *
 * @param name file name without ending, lower-case words joined by hyphens
 * @param title what it holds; may be empty where nobody else reads it
 * @param rows cells as text, one per column
 */
public record Dataset(String name, String title, List<Column> columns, List<List<String>> rows) {
    public Dataset {
        Require.that(
                name.matches("[a-z0-9]+(-[a-z0-9]+)*"),
                "dataset name \"" + name + "\" is not lower-case words joined by hyphens");
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            Require.that(
                    row.size() == columns.size(),
                    name + ": a row has " + row.size() + " cells, the table has " + columns.size() + " columns");
        }
    }

    /** A table to be filled row by row, whose columns say what they mean. */
    public static Builder of(String name, String title, Column... columns) {
        return new Builder(name, title, List.of(columns));
    }

    /** A table to be filled row by row that is no evidence, so that its columns need no meaning. */
    public static Builder undescribed(String name, String... columns) {
        return new Builder(
                name,
                "",
                Stream.of(columns).map(column -> Column.of(column, "")).toList());
    }

    /** Names of columns that a stranger could not use, for want of a meaning or of a name in the one style. */
    List<String> columnsWithoutMeaning() {
        return columns.stream()
                .filter(column -> !column.isDescribed())
                .map(Column::name)
                .toList();
    }

    /** The cells of a column, by its place from 0. */
    List<String> cells(int column) {
        return rows.stream().map(row -> row.get(column)).toList();
    }

    /** Comma-separated, quoted where needed, final newline. */
    public String csv() {
        StringBuilder text =
                new StringBuilder(line(columns.stream().map(Column::name).toList()));
        rows.forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private static String line(List<String> cells) {
        return String.join(",", cells.stream().map(Dataset::quoted).toList()) + "\n";
    }

    private static String quoted(String cell) {
        return cell.matches("[^\",\n\r]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /** Collects rows; numbers are stored with twelve significant digits. */
    public static final class Builder {
        private final String name;
        private final String title;
        private final List<Column> columns;
        private final List<List<String>> rows = new ArrayList<>();

        private Builder(String name, String title, List<Column> columns) {
            this.name = name;
            this.title = title;
            this.columns = columns;
        }

        /** Adds a row; a double is rounded to the digits that are kept. */
        public Builder row(Object... cells) {
            List<String> row = new ArrayList<>();
            for (Object cell : cells) {
                row.add(cell instanceof Double number ? Decimals.stored(number).toString() : String.valueOf(cell));
            }
            rows.add(row);
            return this;
        }

        /** The table of the rows added so far. */
        public Dataset build() {
            return new Dataset(name, title, columns, rows);
        }
    }
}
