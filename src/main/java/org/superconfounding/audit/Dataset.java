package org.superconfounding.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.superconfounding.io.Decimals;

/**
 * A table behind a figure, stored as CSV.
 *
 * @param name file name without ending, lower-case words joined by hyphens
 * @param columns column names
 * @param rows cells as text, one per column
 */
public record Dataset(String name, List<String> columns, List<List<String>> rows) {
    /** @throws IllegalArgumentException if the name has another form or a row another number of cells than there are columns */
    public Dataset {
        Objects.requireNonNull(name, "name is missing");
        if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException(
                    "dataset name \"" + name + "\" is not lower-case words joined by hyphens");
        }
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        name + ": a row has " + row.size() + " cells, the table has " + columns.size() + " columns");
            }
        }
    }

    /** A table to be filled row by row. */
    public static Builder of(String name, String... columns) {
        return new Builder(name, List.of(columns));
    }

    /** Comma-separated, quoted where needed, final newline. */
    public String csv() {
        StringBuilder text = new StringBuilder(line(columns));
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
        private final List<String> columns;
        private final List<List<String>> rows = new ArrayList<>();

        private Builder(String name, List<String> columns) {
            this.name = name;
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
            return new Dataset(name, columns, rows);
        }
    }
}
