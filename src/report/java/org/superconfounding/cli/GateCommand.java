package org.superconfounding.cli;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.superconfounding.audit.ClaimEvidence;
import org.superconfounding.audit.ClaimIds;
import org.superconfounding.audit.Gate;
import org.superconfounding.audit.Ledger;
import org.superconfounding.io.Decimals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Fails the build when evidence and ledger do not agree. */
@Command(
        name = "gate",
        description = "Checks evidence against the ledger's pinned verdicts.",
        mixinStandardHelpOptions = true)
final class GateCommand implements Callable<Integer> {
    private static final String NOT_RUN =
            "not run: the other claims, the known-wrong instruments, the instrument's own tests";

    @Spec
    private CommandSpec spec;

    @Mixin
    private EvidenceOptions options;

    @Option(names = "--claim", description = "Check these claims only; empty for all.")
    private String claim = "";

    @Option(names = "--testing", description = "Which claims were to be tested: ${COMPLETION-CANDIDATES}.")
    private Testing testing = Testing.ALL;

    @Option(
            names = "--left-out",
            description = "What kept other tests from running, such as -Dit.test; empty for nothing.")
    private String leftOut = "";

    @Option(names = "--brief", description = "Name failed tests without the reasons that the claims' screens give.")
    private boolean brief;

    @Override
    public Integer call() {
        Ledger ledger = options.ledger();
        SortedMap<String, ClaimEvidence> evidence =
                testing == Testing.NONE ? new TreeMap<>() : options.evidence().read();
        Set<String> only = testing == Testing.SOME ? evidence.keySet() : ClaimIds.of(claim, ledger);
        boolean nothing = testing == Testing.NONE || testing == Testing.SOME && evidence.isEmpty();
        List<String> problems = nothing ? List.of() : Gate.problems(ledger, evidence, only);
        problems.forEach(problem -> spec.commandLine().getErr().println("gate: " + (brief ? brief(problem) : problem)));
        if (problems.isEmpty()) {
            spec.commandLine().getOut().println("gate: " + scope(ledger, only, nothing));
        }
        if (!problems.isEmpty() && !only.isEmpty()) {
            spec.commandLine().getErr().println("gate: " + NOT_RUN);
        }
        return problems.isEmpty() ? 0 : 1;
    }

    private static String brief(String problem) {
        return problem.replaceFirst("( failed): .*", "$1 (see above)");
    }

    private String scope(Ledger ledger, Set<String> only, boolean nothing) {
        int all = ledger.rows().size();
        if (nothing) {
            return "no claim was tested, because of " + leftOut;
        }
        if (testing == Testing.SOME) {
            return Decimals.count(only.size(), "claim") + " as pinned; the other " + Decimals.count(all - only.size())
                    + " were not tested, because of " + leftOut;
        }
        long pinned =
                ledger.rows().stream().filter(row -> row.pinned().isPresent()).count();
        String judged = only.isEmpty()
                ? Decimals.count(pinned, "claim") + " as pinned"
                : "claim " + String.join(", ", only) + " as pinned; " + NOT_RUN;
        return judged + (leftOut.isEmpty() ? "" : "; the instrument's own tests were cut short by " + leftOut);
    }
}
