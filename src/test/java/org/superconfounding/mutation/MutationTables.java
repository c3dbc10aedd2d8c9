package org.superconfounding.mutation;

import java.util.List;
import java.util.stream.Collectors;
import org.superconfounding.io.Decimals;

/** The tables of {@code docs/mutation.adoc}, between their tags. */
final class MutationTables {
    private MutationTables() {}

    /** Packages, mutants, how many were killed, how many of these by timing out, how many live, and the share killed. */
    static String scores(List<PitReport> reports) {
        return reports.stream()
                .map(report -> "|`" + report.packageName() + "` |" + report.mutants() + " |" + report.killed() + " |"
                        + report.timedOut() + " |" + report.survivors().size() + " |"
                        + Decimals.percent(report.score(), 1))
                .collect(Collectors.joining(
                        "\n",
                        "[cols=\"2,>1,>1,>1,>1,>1\",options=\"header\"]\n|===\n"
                                + "|Package |Mutants |Killed |of these by time-out |Living |Share killed\n\n",
                        "\n|===\n"));
    }

    /** Where each living mutant is, what it changes, and why it may live. */
    static String survivors(Survivors list) {
        return list.survivors().stream()
                .map(one ->
                        "|`+" + one.type() + "." + one.method() + "+` |`+" + cell(one.code()) + "+` |" + one.mutation()
                                + (one.times() > 1 ? " (" + one.times() + " times)" : "") + " |" + cell(one.why()))
                .collect(Collectors.joining(
                        "\n",
                        "[cols=\"3,4,2,4\",options=\"header\"]\n|===\n|Where |Line |Change |Why it may live\n\n",
                        "\n|===\n"));
    }

    /** A document with the lines between a tag's marks exchanged. */
    static String exchange(String document, String tag, String lines) {
        String start = "// tag::" + tag + "[]\n";
        int from = document.indexOf(start);
        int to = document.indexOf("// end::" + tag + "[]\n");
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("the document has no tag " + tag);
        }
        return document.substring(0, from) + start + lines + document.substring(to);
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
