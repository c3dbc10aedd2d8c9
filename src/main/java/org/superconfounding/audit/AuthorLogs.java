package org.superconfounding.audit;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.superconfounding.io.InputException;
import org.superconfounding.io.StrictMapper;
import org.superconfounding.statistics.Require;

/**
 * Numbers that the author published beside the paper: logs, and what the figures print or draw. Each names the published file
 * and the lines that hold it.
 *
 * @param source where the files are published
 * @param quantities by {@link LoggedQuantity#key}: all of them and no other
 * @param texts time stamps and the like, by name
 */
public record AuthorLogs(String schema, String source, Map<String, Quantity> quantities, Map<String, Text> texts) {
    /** Where the project keeps them, relative to its root. */
    public static final Path FILE = Path.of("expected", "author-logs.yaml");

    private static final String SCHEMA = "author-logs/1";
    private static final Pattern LINES = Pattern.compile("drawn|[1-9][0-9]{0,5}(?:-[1-9][0-9]{0,5})?");

    /** @throws IllegalArgumentException for another schema, an unknown or missing quantity, or a wrong number of values */
    public AuthorLogs {
        Require.that(SCHEMA.equals(schema), "schema is \"" + schema + "\", expected \"" + SCHEMA + "\"");
        quantities = Map.copyOf(quantities);
        texts = Map.copyOf(texts);
        refuseOtherNames(quantities);
        for (LoggedQuantity quantity : LoggedQuantity.values()) {
            refuseOtherLength(quantity, quantities.get(quantity.key()).values());
        }
    }

    /**
     * Numbers and the place where they are published.
     *
     * @param file name in the author's repository, without folders, where it is unique
     * @param lines one-based first and last line, as {@code 15-114}; {@code drawn} if read in the figure itself
     * @param values finite; several rows one after another
     */
    public record Quantity(String file, String lines, List<Double> values) {
        /** @throws IllegalArgumentException if a place is malformed or a number is missing or not finite */
        public Quantity {
            requirePlace(file, lines);
            Require.that(
                    values.stream().noneMatch(value -> value == null || !Double.isFinite(value)),
                    "values holds something that is not a finite number");
            values = List.copyOf(values);
        }
    }

    /** A text and the place where it is published; see {@link Quantity}. */
    public record Text(String file, String lines, String text) {
        /** @throws IllegalArgumentException if a place is malformed or the text is blank */
        public Text {
            requirePlace(file, lines);
            Require.that(!text.isBlank(), "text is blank");
        }
    }

    /** Reads the published numbers; a malformed file is refused with an {@link InputException}. */
    public static AuthorLogs read(Path file) {
        return StrictMapper.yaml().read(file, AuthorLogs.class);
    }

    /** All numbers of a quantity, in the file's order. */
    public double[] values(LoggedQuantity quantity) {
        return of(quantity).values().stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** One number of a quantity, by its place from 0. */
    public double value(LoggedQuantity quantity, int index) {
        return of(quantity).values().get(index);
    }

    /** A quantity cut into rows of {@code columns} numbers, by which its length must be divisible. */
    public double[][] rows(LoggedQuantity quantity, int columns) {
        Require.that(
                columns >= 1 && quantity.length() % columns == 0,
                quantity.key() + " has " + quantity.length() + " numbers, which make no rows of " + columns);
        double[] values = values(quantity);
        double[][] rows = new double[values.length / columns][];
        Arrays.setAll(rows, i -> Arrays.copyOfRange(values, i * columns, (i + 1) * columns));
        return rows;
    }

    public Quantity of(LoggedQuantity quantity) {
        return quantities.get(quantity.key());
    }

    private static void refuseOtherNames(Map<String, Quantity> quantities) {
        TreeSet<String> missing = new TreeSet<>(LoggedQuantity.keys());
        missing.removeAll(quantities.keySet());
        TreeSet<String> unknown = new TreeSet<>(quantities.keySet());
        unknown.removeAll(LoggedQuantity.keys());
        Require.that(
                missing.isEmpty() && unknown.isEmpty(), "quantities lack " + missing + " and hold unknown " + unknown);
    }

    private static void refuseOtherLength(LoggedQuantity quantity, List<Double> values) {
        Require.that(
                values.size() == quantity.length(),
                quantity.key() + " has " + values.size() + " numbers; it must have " + quantity.length());
    }

    private static void requirePlace(String file, String lines) {
        Require.that(!file.isBlank(), "file is blank");
        Require.that(LINES.matcher(lines).matches(), "lines is \"" + lines + "\"; it must be as 15, 15-114 or drawn");
    }
}
