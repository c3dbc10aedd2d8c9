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

    private static long whole(String option, String text) {
        try {
            return Long.parseLong(text.trim());
        } catch (NumberFormatException e) {
            throw new InputException(
                    option, "", 0, "\"" + text + "\" is not a whole number", "Give " + option + "=N", e);
        }
    }
}
