package org.superconfounding.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.superconfounding.audit.Gate;
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
    @Spec
    private CommandSpec spec;

    @Mixin
    private EvidenceOptions options;

    @Option(names = "--claim", description = "Check this claim only; empty for all.")
    private String claim = "";

    @Override
    public Integer call() {
        Set<String> only = claim.isBlank() ? Set.of() : Set.of(claim.trim());
        List<String> problems =
                Gate.problems(options.ledger(), options.evidence().read(), only);
        problems.forEach(problem -> spec.commandLine().getErr().println("gate: " + problem));
        if (problems.isEmpty()) {
            long claims = options.ledger().rows().stream()
                    .filter(row -> row.pinned().isPresent())
                    .count();
            String scope = only.isEmpty() ? Decimals.count(claims) + " claims" : "claim " + claim.trim();
            spec.commandLine().getOut().println("gate: " + scope + " as pinned");
        }
        return problems.isEmpty() ? 0 : 1;
    }
}
