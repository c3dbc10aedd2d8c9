package org.superconfounding.bench;

import java.util.Optional;

/** The table as AsciiDoc. */
final class MeasuredTable {
    private static final String HEAD = """
            // Written by "make bench"; not to be edited.
            .Measured once on one machine: %s
            [cols="4,2,2,2,2"]
            |===
            |Work |Who |Mean (fastest to slowest) |Ratio to the reference |To reach

            """;

    private MeasuredTable() {}

    static String of(Results results) {
        StringBuilder text = new StringBuilder(String.format(HEAD, results.machine()));
        for (Row row : results.rows()) {
            text.append(line(results, row));
        }
        return text.append("|===\n").toString();
    }

    private static String line(Results results, Row row) {
        String work = row.work().words + (row.parameters().isEmpty() ? "" : ": " + row.parameters());
        String time = Row.number(row.time()) + " " + row.work().unit.symbol + " (" + Row.number(row.least()) + " to "
                + Row.number(row.most()) + ")";
        String ratio = results.reference(row)
                .map(reference -> Row.number(reference.time() / row.time()) + " times as fast")
                .orElse("");
        return "|" + String.join(" |", work, row.who(), time, ratio, goal(row)) + "\n";
    }

    private static String goal(Row row) {
        Optional<Work.Goal> goal = row.work().goal(row.parameters(), row.who());
        return goal.map(wanted -> "≤ " + Row.number(wanted.most()) + " " + row.work().unit.symbol
                        + (row.time() <= wanted.most() ? ": reached" : ": missed"))
                .orElse("");
    }
}
