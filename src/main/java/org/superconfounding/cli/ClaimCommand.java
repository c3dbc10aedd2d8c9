package org.superconfounding.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.superconfounding.audit.Basis;
import org.superconfounding.audit.ClaimEvidence;
import org.superconfounding.audit.ClaimEvidence.StoredAssessment;
import org.superconfounding.audit.EvidenceStore;
import org.superconfounding.audit.LedgerRow;
import org.superconfounding.audit.TestRecord;
import org.superconfounding.io.Decimals;
import org.superconfounding.io.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One claim on one screen. */
@Command(name = "claim", description = "Prints what was tested of one claim.", mixinStandardHelpOptions = true)
final class ClaimCommand implements Callable<Integer> {
    private static final int WIDTH = 100;

    @Spec
    private CommandSpec spec;

    @Mixin
    private EvidenceOptions options;

    @Parameters(paramLabel = "ID", description = "Claim, such as E2.3.")
    private String id;

    @Override
    public Integer call() {
        LedgerRow row = options.ledger().claim(id.trim());
        EvidenceStore store = options.evidence();
        ClaimEvidence evidence = store.read().get(row.id());
        if (evidence == null) {
            throw new InputException(
                    store.claimFile(row.id()).toString(), "", "no evidence", "Run make claim ID=" + row.id());
        }
        PrintWriter out = spec.commandLine().getOut();
        head(out, row);
        if (evidence.assessment() != null) {
            body(out, row, evidence.assessment());
        }
        tests(out, evidence);
        out.println("Evidence  " + store.claimFile(row.id()) + "  (seed " + evidence.seed() + ")");
        return 0;
    }

    private static void head(PrintWriter out, LedgerRow row) {
        out.println();
        out.println(Ansi.AUTO.string("@|bold Claim " + row.id() + "|@  " + row.place()));
        wrapped(out, "          ", row.paraphrase());
        if (!row.stated().isEmpty()) {
            out.println("Printed   " + row.stated());
        }
    }

    private static void body(PrintWriter out, LedgerRow row, StoredAssessment assessment) {
        for (Basis basis : Basis.values()) {
            assessment.findings().stream()
                    .filter(finding -> finding.basis() == basis)
                    .forEach(finding ->
                            wrapped(out, (finding.holds() ? "  holds   " : "  fails   "), finding.summary()));
        }
        assessment.controls().forEach(control -> wrapped(out, "Control   ", "caught: " + control.name()));
        assessment
                .powers()
                .forEach(power -> wrapped(
                        out, "Power     ", Decimals.percent(power.power(), 1) + " against " + power.alternative()));
        out.println(Ansi.AUTO.string(
                "@|bold Verdict   " + assessment.verdict().label() + "|@  (" + againstPinned(row, assessment) + ")"));
        if (!assessment.detail().isEmpty()) {
            wrapped(out, "Detail    ", assessment.detail());
        }
        wrapped(out, "Why       ", assessment.reason());
        row.pinned()
                .filter(pinned -> pinned != assessment.verdict())
                .ifPresent(pinned -> wrapped(
                        out,
                        "Caveat    ",
                        "The reason was written for the pinned verdict, \"" + pinned.label()
                                + "\"; parts of it may not hold for this one."));
        assessment.caveats().forEach(caveat -> wrapped(out, "Caveat    ", caveat));
    }

    private static String againstPinned(LedgerRow row, StoredAssessment assessment) {
        return row.pinned()
                .map(pinned -> pinned == assessment.verdict() ? "as pinned" : "NOT as pinned")
                .orElse("none is pinned yet");
    }

    private static void tests(PrintWriter out, ClaimEvidence evidence) {
        for (TestRecord test : evidence.tests()) {
            String type = test.type().substring(test.type().lastIndexOf('.') + 1);
            out.println("Test      " + (test.passed() ? "passed" : "FAILED") + "  " + type + "." + test.method());
        }
    }

    private static void wrapped(PrintWriter out, String label, String text) {
        StringBuilder line = new StringBuilder(label);
        for (String word : text.split("\\s+")) {
            if (line.length() + word.length() > WIDTH && line.length() > label.length()) {
                out.println(line.toString().stripTrailing());
                line = new StringBuilder(" ".repeat(label.length()));
            }
            line.append(word).append(' ');
        }
        out.println(line.toString().stripTrailing());
    }
}
