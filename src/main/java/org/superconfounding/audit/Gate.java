package org.superconfounding.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The last check of a build: every claim that must have evidence has it, it passed, and it reached the pinned verdict; and
 * no evidence speaks of a claim that the ledger does not know.
 */
public final class Gate {
    private Gate() {}

    /**
     * Compares evidence, by claim id, with the ledger, for the claims of {@code only}, or all if it is empty: a line for each thing
     * wrong, in ledger order; none if the build may pass.
     */
    public static List<String> problems(Ledger ledger, Map<String, ClaimEvidence> evidence, Set<String> only) {
        List<String> problems = new ArrayList<>();
        for (LedgerRow row : ledger.rows()) {
            if (only.isEmpty() || only.contains(row.id())) {
                check(row, evidence.get(row.id()), !only.isEmpty(), problems);
            }
        }
        unknown(ledger, evidence, only)
                .forEach(id -> problems.add(
                        "a test names claim " + id + ", which is not in the ledger: add a row or mend the annotation"));
        return problems;
    }

    private static void check(LedgerRow row, ClaimEvidence evidence, boolean asked, List<String> problems) {
        if (evidence == null) {
            row.pinned()
                    .ifPresentOrElse(
                            verdict -> problems.add("claim " + row.id() + " is pinned as \"" + verdict.label()
                                    + "\" but no test gave evidence for it"),
                            () -> {
                                if (asked) {
                                    problems.add("claim " + row.id() + ": no test gave evidence for it");
                                }
                            });
            return;
        }
        evidence.tests().stream()
                .filter(test -> !test.passed())
                .forEach(test -> problems.add(
                        "claim " + row.id() + ": test " + test.method() + " failed: " + firstLine(test.message())));
        if (evidence.assessment() == null) {
            if (evidence.tests().stream().allMatch(TestRecord::passed)) {
                problems.add("claim " + row.id() + ": its tests ran, but none concluded with an assessment");
            }
            return;
        }
        row.kind()
                .contradiction(row.printed(), evidence.assessment().findings())
                .ifPresent(problem -> problems.add("claim " + row.id() + ": " + problem
                        + "; correct kind in the ledger, or the findings in its test (docs/method.adoc, Rules)"));
        Verdict reached = evidence.assessment().verdict();
        if (row.pinned().filter(reached::equals).isEmpty()) {
            problems.add("claim " + row.id() + " reached \"" + reached.label() + "\" but the ledger pins "
                    + row.pinned().map(verdict -> "\"" + verdict.label() + "\"").orElse("no verdict"));
        }
    }

    private static Set<String> unknown(Ledger ledger, Map<String, ClaimEvidence> evidence, Set<String> only) {
        Set<String> known = ledger.rows().stream().map(LedgerRow::id).collect(Collectors.toSet());
        Set<String> unknown = new TreeSet<>(only.isEmpty() ? evidence.keySet() : only);
        unknown.removeAll(known);
        return unknown;
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
