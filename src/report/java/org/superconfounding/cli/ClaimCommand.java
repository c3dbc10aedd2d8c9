package org.superconfounding.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.superconfounding.audit.Basis;
import org.superconfounding.audit.ClaimEvidence;
import org.superconfounding.audit.ClaimEvidence.StoredAssessment;
import org.superconfounding.audit.ClaimIds;
import org.superconfounding.audit.Control;
import org.superconfounding.audit.EvidenceStore;
import org.superconfounding.audit.Finding;
import org.superconfounding.audit.JudgedReading;
import org.superconfounding.audit.LedgerRow;
import org.superconfounding.audit.Proof;
import org.superconfounding.audit.Reading;
import org.superconfounding.audit.TestRecord;
import org.superconfounding.io.Decimals;
import org.superconfounding.io.InputException;
import org.superconfounding.report.Audit;
import org.superconfounding.report.Claim;
import org.superconfounding.report.text.Attributes;
import org.superconfounding.report.text.Readings;
import org.superconfounding.report.words.ClaimWords;
import org.superconfounding.report.words.PlainText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One claim on one screen. */
@Command(
        name = "claim",
        aliases = "show",
        description = "Prints what was tested of one claim.",
        mixinStandardHelpOptions = true)
final class ClaimCommand implements Callable<Integer> {
    private static final int WIDTH = 80;
    /** Of a failed test's reason; what follows are values and places in the program. */
    private static final int MOST_LINES = 6;

    @Spec
    private CommandSpec spec;

    @Mixin
    private EvidenceOptions options;

    @Parameters(paramLabel = "ID", arity = "1..*", description = "Claims or groups, such as E2.3 or E2.")
    private List<String> ids;

    @Option(names = "--words", description = "Folder of the claims' words (default: ${DEFAULT-VALUE}).")
    private Path words = ClaimWords.FOLDER;

    @Override
    public Integer call() {
        EvidenceStore store = options.evidence();
        Set<String> chosen = ClaimIds.of(String.join(",", ids), options.ledger());
        if (chosen.isEmpty()) {
            throw new InputException("command line", "ID", "no claim is named", "Name one, such as E2.3");
        }
        Audit audit = options.audit(words);
        chosen.forEach(id -> show(audit, store, audit.claim(id).orElseThrow()));
        return 0;
    }

    private void show(Audit audit, EvidenceStore store, Claim claim) {
        ClaimEvidence evidence = claim.evidence()
                .orElseThrow(() -> new InputException(
                        store.claimFile(claim.id()).toString(), "", "no evidence", "Run make claim ID=" + claim.id()));
        PrintWriter out = spec.commandLine().getOut();
        head(out, claim.row());
        if (evidence.assessment() != null) {
            body(out, claim, evidence.assessment(), Attributes.of(audit));
        } else {
            out.println(Ansi.AUTO.string("@|bold Verdict   none|@  (a test ended before it could conclude)"));
        }
        tests(out, evidence);
        out.println("Evidence  " + store.claimFile(claim.id()) + "  (seed " + evidence.seed()
                + audit.run().map(run -> ", " + run.origin()).orElse("") + ")");
    }

    private static void head(PrintWriter out, LedgerRow row) {
        out.println();
        out.println(Ansi.AUTO.string("@|bold Claim " + row.id() + "|@  " + row.place()));
        row.words().forEach(fragment -> wrapped(out, "Words     ", "“" + fragment + "”"));
        wrapped(out, "          ", row.paraphrase());
        if (!row.stated().isEmpty()) {
            out.println("Printed   " + row.stated());
        }
    }

    private static void body(
            PrintWriter out, Claim claim, StoredAssessment assessment, Map<String, String> attributes) {
        readings(out, claim.row(), assessment);
        for (Control control : assessment.controls()) {
            wrapped(out, "Control   ", control.kind().label() + ": " + control.name());
        }
        assessment
                .powers()
                .forEach(power -> wrapped(
                        out,
                        "Power     ",
                        Decimals.percent(power.power(), 1) + " against " + power.alternative()
                                + (power.deciding() ? "" : ", which does not count")));
        out.println(Ansi.AUTO.string("@|bold Verdict   " + assessment.verdict().label() + "|@  ("
                + againstPinned(claim.row(), assessment) + ")"));
        if (assessment.dependsOnReading()) {
            wrapped(out, "          ", Readings.inShort(assessment));
        }
        if (claim.row().grade() != null) {
            out.println("Grade     " + claim.row().grade().label() + " (our judgement)");
        }
        wrapped(
                out,
                "Why       ",
                claim.words()
                        .reason(assessment.verdict())
                        .map(reason -> PlainText.of(reason, attributes))
                        .orElse("No words were written for this verdict; the findings above decided it."));
        said(out, claim.words(), attributes);
    }

    private static void readings(PrintWriter out, LedgerRow row, StoredAssessment assessment) {
        for (JudgedReading reading : assessment.readings()) {
            if (assessment.readings().size() > 1) {
                String statement =
                        row.reading(reading.name()).map(Reading::statement).orElse("");
                wrapped(
                        out,
                        "Reading   ",
                        reading.name() + ": " + statement + " → "
                                + reading.verdict().label() + (reading.tenable() ? "" : ", which does not count"));
            }
            for (Basis basis : Basis.values()) {
                reading.findings().stream()
                        .filter(finding -> finding.basis() == basis)
                        .forEach(finding ->
                                wrapped(out, (finding.holds() ? "  holds   " : "  fails   "), onScreen(finding)));
            }
        }
    }

    /** What certificates state is in the report; here their files are named. */
    private static String onScreen(Finding finding) {
        return finding instanceof Proof proof && proof.method() == Proof.Method.CERTIFICATE
                ? finding.summary().replaceFirst("(?s)(\\.json): .*", "$1")
                : finding.summary();
    }

    private static void said(PrintWriter out, ClaimWords words, Map<String, String> attributes) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        parts.put("Detail    ", words.details());
        parts.put("Caveat    ", words.caveats());
        parts.put("Objection ", words.objections());
        parts.put("Answer    ", words.answers());
        parts.put("Holds     ", words.corrections());
        parts.forEach((label, all) -> all.forEach(one -> wrapped(out, label, PlainText.of(one, attributes))));
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
            test.message()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .limit(MOST_LINES)
                    .forEach(line -> wrapped(out, "          ", line));
        }
    }

    private static void wrapped(PrintWriter out, String label, String text) {
        StringBuilder line = new StringBuilder(label);
        for (String word : text.split("\\s+(?!%)")) {
            if (line.length() + word.length() > WIDTH && line.length() > label.length()) {
                out.println(line.toString().stripTrailing());
                line = new StringBuilder(" ".repeat(label.length()));
            }
            line.append(word).append(' ');
        }
        out.println(line.toString().stripTrailing());
    }
}
