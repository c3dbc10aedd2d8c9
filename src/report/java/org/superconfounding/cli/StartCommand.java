package org.superconfounding.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.superconfounding.audit.BuildRun;
import org.superconfounding.audit.ClaimIds;
import org.superconfounding.audit.EvidenceStore;
import org.superconfounding.audit.Ledger;
import org.superconfounding.report.OldReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Before any test: what speaks of other sources, another ledger or another seed goes, so that nothing stale can be shown. */
@Command(
        name = "start",
        description = "Makes room for a run's evidence, and deletes the report of another run.",
        mixinStandardHelpOptions = true)
final class StartCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--ledger", description = "Folder of the claim ledger (default: ${DEFAULT-VALUE}).")
    private Path ledger = Ledger.FOLDER;

    @Option(names = "--evidence", required = true, description = "Folder of the evidence.")
    private Path evidence;

    @Option(names = "--report", required = true, description = "Folder of the report.")
    private Path report;

    @Option(names = "--seed", required = true, description = "Base seed.")
    private long seed;

    @Option(names = "--replications", required = true, description = "Replications of each experiment.")
    private int replications;

    @Option(names = "--claim", description = "Claims that are to be tested; empty for all.")
    private String claim = "";

    @Option(
            names = "--testing",
            description =
                    "Which claims are to be tested: ${COMPLETION-CANDIDATES}; for none, evidence stays, and so does a report of these"
                            + " sources under another seed.")
    private Testing testing = Testing.ALL;

    @Override
    public Integer call() {
        BuildRun run = BuildRun.of(Path.of(""), ledger, seed, replications);
        Predicate<BuildRun> current = old -> old.isOf(Path.of(""), ledger);
        if (testing != Testing.NONE) {
            new EvidenceStore(evidence).begin(run, ClaimIds.of(claim, Ledger.read(ledger)));
            current = old -> old.id().equals(run.id());
        }
        if (OldReport.removeUnless(current, report)) {
            spec.commandLine()
                    .getOut()
                    .println("start: deleted " + report + ", which was drawn from other sources, ledger or seed");
        }
        return 0;
    }
}
