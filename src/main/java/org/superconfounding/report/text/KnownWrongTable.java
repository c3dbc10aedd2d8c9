package org.superconfounding.report.text;

import static org.superconfounding.report.text.Markup.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.superconfounding.report.Audit;
import org.superconfounding.report.Claim;
import org.superconfounding.report.Table;

/** Which deliberate error in the instrument was noticed by which test of this build. */
final class KnownWrongTable {
    /** Name of the table in the evidence. */
    static final String NAME = "known-wrong-instruments";

    private KnownWrongTable() {}

    static String of(Audit audit) {
        Optional<Table> table = audit.table(NAME);
        if (table.isEmpty()) {
            return "[.absent]\nThe known-wrong instruments were not run in this build.\n";
        }
        StringBuilder out = new StringBuilder("""
                [.wide,cols="<4,<3,<6",options="header"]
                |===
                |What is wrong |Where |Noticed by

                """);
        for (String instrument : table.get().distinct("instrument")) {
            out.append(row(audit, table.get().where("instrument", instrument)));
        }
        return out.append("|===\n").toString();
    }

    /** Different known-wrong instruments of this build. */
    static long instruments(Audit audit) {
        return audit.table(NAME)
                .map(table -> table.distinct("instrument").size())
                .orElse(0);
    }

    /** Verdicts that turned, over all instruments. */
    static long turned(Audit audit) {
        return audit.table(NAME).stream()
                .flatMap(table -> table.text("noticed").stream())
                .filter(how -> how.startsWith("verdict: "))
                .count();
    }

    private static String row(Audit audit, Table rows) {
        List<String> tests = rows.text("test");
        List<String> noticed = rows.text("noticed");
        String remark = rows.text("remark").get(0);
        return "|" + text(rows.text("broken").get(0)) + "\n|"
                + text(type(rows.text("file").get(0))) + "\n|"
                + IntStream.range(0, tests.size())
                        .mapToObj(i -> subject(audit, tests.get(i)) + ": " + outcome(noticed.get(i)))
                        .collect(Collectors.joining(" +\n"))
                + (remark.isEmpty() ? "" : " +\n_" + text(remark) + "_")
                + "\n\n";
    }

    private static String subject(Audit audit, String test) {
        return audit.claim(test)
                .map((Claim claim) -> VerdictTable.link(claim))
                .orElseGet(() -> text(test.substring(test.lastIndexOf('.') + 1)));
    }

    /** The class that a source file holds. */
    private static String type(String file) {
        return file.substring(file.lastIndexOf('/') + 1).replace(".java", "");
    }

    /** The name of a test method as words. */
    private static String words(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ")
                .toLowerCase(Locale.ROOT);
    }

    private static String outcome(String how) {
        if (how.isEmpty()) {
            return "[.verdict.failed]#not noticed#";
        }
        return how.startsWith("verdict: ") ? "*" + text(how) + "*" : text(how.startsWith("test: ") ? words(how) : how);
    }
}
