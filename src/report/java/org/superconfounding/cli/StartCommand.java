package org.superconfounding.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.superconfounding.audit.BuildRun;
import org.superconfounding.audit.ClaimIds;
import org.superconfounding.audit.EvidenceStore;
import org.superconfounding.audit.Ledger;
import org.superconfounding.report.OldReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Before any claim is tested: what speaks of another run goes, so that nothing stale can be shown. */
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
                    "Which claims are to be tested: ${COMPLETION-CANDIDATES}; for none, evidence and report stay.")
    private Testing testing = Testing.ALL;

    @Override
    public Integer call() {
        if (testing != Testing.NONE) {
            BuildRun run = BuildRun.of(Path.of(""), ledger, seed, replications);
            new EvidenceStore(evidence).begin(run, ClaimIds.of(claim, Ledger.read(ledger)));
            OldReport.removeUnless(
                    old -> old.id().equals(run.id()), report, spec.commandLine().getOut());
        }
        return 0;
    }
}
