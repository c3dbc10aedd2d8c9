package org.superconfounding.report.text;

import static org.superconfounding.io.Decimals.count;
import static org.superconfounding.io.Decimals.fixed;
import static org.superconfounding.io.Decimals.percent;
import static org.superconfounding.report.text.Markup.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.superconfounding.audit.Basis;
import org.superconfounding.audit.DistributionSummary;
import org.superconfounding.audit.Finding;
import org.superconfounding.audit.PrintedNumber;
import org.superconfounding.audit.Share;
import org.superconfounding.audit.TypicalValue;

/** What replications say: one row a quantity or statement, one column a protocol, so that both can be compared at a glance. */
final class ReplicationTable {
    private ReplicationTable() {}

    /** Whether a finding comes from replications. */
    static boolean sampled(Finding finding) {
        return finding instanceof TypicalValue || finding instanceof Share;
    }

    /** The table, or nothing if no finding was sampled. */
    static String of(List<Finding> findings) {
        List<Finding> sampled =
                findings.stream().filter(ReplicationTable::sampled).toList();
        if (sampled.isEmpty()) {
            return "";
        }
        SortedSet<Basis> bases =
                new TreeSet<>(sampled.stream().map(Finding::basis).toList());
        StringBuilder table = new StringBuilder("." + caption(sampled) + "\n[.findings,caption=\"\",cols=\"5,4"
                + ",6".repeat(bases.size()) + "\",options=\"header\"]\n|===\n|Quantity |Printed, or asked");
        bases.forEach(basis -> table.append(" |").append(capital(basis.label())));
        table.append("\n\n");
        Map<String, List<Finding>> rows = new LinkedHashMap<>();
        sampled.forEach(finding -> rows.computeIfAbsent(finding.quantity(), quantity -> new ArrayList<>())
                .add(finding));
        rows.forEach((quantity, row) -> {
            table.append("|").append(text(quantity)).append("\n|").append(text(asked(row.get(0))));
            bases.forEach(basis -> table.append("\n|").append(cell(row, basis)));
            table.append("\n\n");
        });
        return table.append("|===\n\n").toString();
    }

    private static String caption(List<Finding> findings) {
        List<String> rules = new ArrayList<>();
        findings.stream()
                .filter(TypicalValue.class::isInstance)
                .map(TypicalValue.class::cast)
                .findFirst()
                .ifPresent(typical -> rules.add("a printed value is typical when its tail probability is at least α = "
                        + FindingTable.plain(typical.alpha())));
        if (findings.stream().anyMatch(Share.class::isInstance)) {
            rules.add("a share suffices when its lower limit does");
        }
        return text(counted(findings) + ": " + String.join("; ", rules));
    }

    /** How many replications, and of what else there are shares. */
    private static String counted(List<Finding> findings) {
        SortedMap<Long, String> counted = new TreeMap<>();
        for (Finding finding : findings) {
            if (finding instanceof TypicalValue typical) {
                counted.put((long) typical.distribution().replications(), "replications");
            } else {
                counted.put(((Share) finding).of(), ((Share) finding).unit());
            }
        }
        return counted.entrySet().stream()
                .map(entry -> count(entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining(" or "));
    }

    private static String asked(Finding finding) {
        return finding instanceof TypicalValue typical
                ? interval(typical.printed())
                : "at least " + percent(((Share) finding).required(), 0) + " of " + ((Share) finding).unit();
    }

    /** A printed number with the values that round to it. */
    static String interval(PrintedNumber number) {
        int digits = number.digits() + 1;
        return number.text() + ", that is " + fixed(number.lower(), digits) + " to " + fixed(number.upper(), digits);
    }

    private static String cell(List<Finding> row, Basis basis) {
        return row.stream()
                .filter(finding -> finding.basis() == basis)
                .map(finding -> FindingTable.outcome(finding) + " +\n" + text(ours(finding)))
                .collect(Collectors.joining(" +\n"));
    }

    private static String ours(Finding finding) {
        if (finding instanceof TypicalValue typical) {
            int digits = typical.printed().digits() + 1;
            DistributionSummary law = typical.distribution();
            return "mean " + fixed(law.mean(), digits) + ", 95 % in " + fixed(law.lower(), digits) + " to "
                    + fixed(law.upper(), digits) + "; " + typical.tailInWords();
        }
        Share share = (Share) finding;
        return percent(share.share(), 1) + ", that is " + count(share.holding()) + " of " + count(share.of())
                + "; lower limit " + percent(share.lower(), 2);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
