package org.superconfounding.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.superconfounding.audit.Consequence;
import org.superconfounding.audit.Ledger;
import org.superconfounding.audit.LedgerGroup;
import org.superconfounding.audit.LedgerRow;
import org.superconfounding.audit.Verdict;
import org.superconfounding.io.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The claims with their pinned verdicts, a line each. */
@Command(
        name = "claims",
        description = "Lists the claims of the ledger with their pinned verdicts.",
        mixinStandardHelpOptions = true)
final class ClaimsCommand implements Callable<Integer> {
    private static final int WIDTH = 100;

    @Spec
    private CommandSpec spec;

    @Mixin
    private EvidenceOptions options;

    @Option(names = "--verdict", description = "Only those with this verdict, such as contradicted.")
    private String verdict = "";

    @Option(names = "--grade", description = "Only those of this grade, such as \"changes a number\", or number.")
    private String grade = "";

    @Option(names = "--group", description = "Only those of this group, such as E2.")
    private String group = "";

    @Option(names = "--words", description = "Only those whose place, figure or paraphrase holds these words.")
    private String words = "";

    @Override
    public Integer call() {
        Ledger ledger = options.ledger();
        Predicate<LedgerRow> wanted =
                verdict(verdict.trim()).and(grade(grade.trim())).and(this::speaks);
        PrintWriter out = spec.commandLine().getOut();
        int shown = 0;
        for (LedgerGroup one : groups(ledger)) {
            List<LedgerRow> rows = one.claims().stream().filter(wanted).toList();
            if (!rows.isEmpty()) {
                out.println(one.group() + "  " + one.title());
            }
            rows.forEach(row -> out.println(line(row)));
            shown += rows.size();
        }
        out.println(shown + " of " + ledger.rows().size()
                + " claims; make claim ID=… tests one, make show ID=… shows the last build's");
        return 0;
    }

    private List<LedgerGroup> groups(Ledger ledger) {
        List<LedgerGroup> groups = ledger.groups().stream()
                .filter(one -> group.isBlank() || one.group().equalsIgnoreCase(group.trim()))
                .toList();
        if (groups.isEmpty()) {
            throw refusal(
                    "--group",
                    group,
                    ledger.groups().stream().map(LedgerGroup::group).toList());
        }
        return groups;
    }

    private static Predicate<LedgerRow> verdict(String text) {
        return labelled("--verdict", text, Stream.of(Verdict.values()).map(Verdict::label), row -> row.pinned()
                .map(Verdict::label)
                .orElse(""));
    }

    /** By its words in the ledger, or by the one word that tells it from the others. */
    private static Predicate<LedgerRow> grade(String text) {
        String label = Stream.of(Consequence.values())
                .filter(one -> one.name().equalsIgnoreCase(text))
                .map(Consequence::label)
                .findFirst()
                .orElse(text);
        return labelled(
                "--grade",
                label,
                Stream.of(Consequence.values()).map(Consequence::label),
                row -> row.grade() == null ? "" : row.grade().label());
    }

    private static Predicate<LedgerRow> labelled(
            String option, String text, Stream<String> known, Function<LedgerRow, String> label) {
        List<String> labels = known.toList();
        if (!text.isEmpty() && labels.stream().noneMatch(text::equalsIgnoreCase)) {
            throw refusal(option, text, labels);
        }
        return row -> text.isEmpty() || label.apply(row).equalsIgnoreCase(text);
    }

    private boolean speaks(LedgerRow row) {
        String all = String.join(" ", row.id(), row.place(), row.stated(), row.paraphrase());
        return all.toLowerCase(Locale.ROOT).contains(words.trim().toLowerCase(Locale.ROOT));
    }

    private static String line(LedgerRow row) {
        String head = String.format(
                Locale.ROOT,
                "  %-6s%-28s",
                row.id(),
                row.pinned().map(Verdict::label).orElse("no test yet"));
        String text = row.paraphrase().replaceAll("\\s+", " ");
        int room = WIDTH - head.length();
        return head
                + (text.length() <= room ? text : text.substring(0, room - 1).stripTrailing() + "…");
    }

    private static InputException refusal(String option, String text, List<String> known) {
        return new InputException(
                "command line", option, "\"" + text + "\" is none of them", "Known: " + String.join(", ", known));
    }
}
