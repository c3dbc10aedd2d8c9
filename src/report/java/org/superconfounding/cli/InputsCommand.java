package org.superconfounding.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.superconfounding.audit.AuthorLogs;
import org.superconfounding.audit.ClaimIds;
import org.superconfounding.audit.Ledger;
import org.superconfounding.audit.LedgerContents;
import org.superconfounding.audit.Rules;
import org.superconfounding.bell.PublishedBellTests;
import org.superconfounding.hardware.RecordedRun;
import org.superconfounding.hardware.RecordedRuns;
import org.superconfounding.io.InputException;
import org.superconfounding.report.OldReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads every input of a build before anything runs, so that a wrong one ends in one message and not in many tests. */
@Command(
        name = "inputs",
        description =
                "Checks ledger, recorded runs, published Bell tests, the author's numbers, seed and replications; deletes a report"
                        + " of other sources.",
        mixinStandardHelpOptions = true)
final class InputsCommand implements Callable<Integer> {
    /** Measured: with 10,000 replications 1.0 GB were in use when all claims had been judged. */
    private static final long BYTES_A_REPLICATION = 100_000;

    private static final long GIGABYTE = 1L << 30;

    @Spec
    private CommandSpec spec;

    @Option(names = "--ledger", description = "Folder of the claim ledger (default: ${DEFAULT-VALUE}).")
    private Path ledger = Ledger.FOLDER;

    @Option(names = "--contents", description = "File that counts the claims (default: ${DEFAULT-VALUE}).")
    private Path contents = LedgerContents.FILE;

    @Option(names = "--runs", description = "Folder of the recorded runs (default: ${DEFAULT-VALUE}).")
    private Path runs = RecordedRuns.FOLDER;

    @Option(names = "--bell-tests", description = "File of published Bell tests (default: ${DEFAULT-VALUE}).")
    private Path published = PublishedBellTests.FILE;

    @Option(
            names = "--author-logs",
            description = "File of the author's published numbers (default: ${DEFAULT-VALUE}).")
    private Path authorLogs = AuthorLogs.FILE;

    @Option(names = "--seed", description = "Base seed.")
    private String seed = "0";

    @Option(names = "--replications", description = "Replications of each experiment.")
    private String replications = Integer.toString(Rules.FEWEST_REPLICATIONS);

    @Option(
            names = "--heap",
            description = "Memory for all claims, such as 3g: too little is refused (default: not asked).")
    private String heap = "";

    @Option(names = "--claim", description = "Claims that must exist; empty for none.")
    private String claim = "";

    @Option(
            names = "--report",
            description = "Folder of a report that must not outlive its sources, whatever stops the build.")
    private Optional<Path> report = Optional.empty();

    @Override
    public Integer call() {
        whole("-Dseed", seed);
        long count = whole("-Dreplications", replications);
        if (count < Rules.FEWEST_REPLICATIONS || count > Integer.MAX_VALUE) {
            throw new InputException(
                    "-Dreplications",
                    "",
                    replications + " is not between " + Rules.FEWEST_REPLICATIONS + " and " + Integer.MAX_VALUE,
                    "With fewer, a tail probability below " + Rules.TYPICAL_ALPHA + " cannot occur (docs/method.adoc)");
        }
        if (claim.isBlank() && !heap.isBlank()) {
            requireMemory(count);
        }
        Ledger claims = Ledger.read(ledger);
        LedgerContents.require(contents, claims);
        ClaimIds.of(claim, claims);
        List<RecordedRun> recorded = RecordedRuns.read(runs);
        PublishedBellTests.read(published);
        AuthorLogs.read(authorLogs);
        report.ifPresent(folder -> OldReport.removeUnless(
                old -> old.isOf(Path.of(""), ledger), folder, spec.commandLine().getOut()));
        spec.commandLine()
                .getOut()
                .println("inputs: " + claims.rows().size() + " claims in "
                        + claims.groups().size() + " groups, " + recorded.size() + " recorded runs, seed "
                        + seed.trim() + ", " + replications.trim() + " replications");
        return 0;
    }

    /** Results of all replications are in memory at a time; a build would run out of it after most of its work. */
    private void requireMemory(long count) {
        if (!heap.matches("[1-9][0-9]{0,3}g")) {
            throw new InputException("-Dheap", "", heap + " is no number of gigabytes", "Give one such as 8g");
        }
        long needed = 1 + (count * BYTES_A_REPLICATION + GIGABYTE - 1) / GIGABYTE;
        if (needed > Integer.parseInt(heap.replace("g", ""))) {
            throw new InputException(
                    "-Dreplications",
                    "",
                    count + " need about " + needed + " gigabytes, and the claims have " + heap,
                    "Add -Dheap=" + needed + "g, or test single claims, which need less");
        }
    }

    private static long whole(String option, String text) {
        try {
            return Long.parseLong(text.trim());
        } catch (NumberFormatException e) {
            throw new InputException(
                    option, "", 0, "\"" + text + "\" is not a whole number", "Give " + option + "=N", e);
        }
    }
}
