package org.superconfounding.audit;

/**
 * A column of a table.
 *
 * @param name as in the header
 * @param meaning what its cells say; empty where nobody else reads the table
 * @param unit of its numbers; empty for text, counts and pure numbers
 */
public record Column(String name, String meaning, String unit) {
    /** Lower-case words joined by underscores: what CSV on the Web, R and pandas take as a name. */
    private static final String NAME = "[a-z][a-z0-9]*(_[a-z0-9]+)*";

    public static Column of(String name, String meaning) {
        return new Column(name, meaning, "");
    }

    public static Column of(String name, String meaning, String unit) {
        return new Column(name, meaning, unit);
    }

    /** Whether a stranger could use it. */
    boolean isDescribed() {
        return name.matches(NAME) && !meaning.isBlank();
    }
}
