package org.superconfounding.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.superconfounding.audit.BuildRun;
import org.superconfounding.audit.ClaimEvidence;
import org.superconfounding.audit.EvidenceStore;
import org.superconfounding.audit.Finding;
import org.superconfounding.io.Decimals;
import org.superconfounding.io.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What moved between two runs: verdicts first, then findings whose words are not the same. */
@Command(
        name = "compare",
        description = "Compares the evidence of two runs, under other seeds or from other commits.",
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
    /** Exit code when a verdict moved. */
    static final int MOVED = 1;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = "Folder of evidence, such as that of a report.")
    private Path first;

    @Parameters(index = "1", paramLabel = "B", description = "The other folder.")
    private Path second;

    @Option(names = "--verdicts", description = "Only verdicts, no numbers.")
    private boolean verdictsOnly;

    @Override
    public Integer call() {
        Map<String, ClaimEvidence> before = read(first, "A");
        Map<String, ClaimEvidence> after = read(second, "B");
        TreeSet<String> ids = new TreeSet<>(before.keySet());
        ids.retainAll(after.keySet());
        PrintWriter out = spec.commandLine().getOut();
        int moved = 0;
        int numbers = 0;
        for (String id : ids) {
            String was = verdict(before.get(id));
            String is = verdict(after.get(id));
            if (!was.equals(is)) {
                moved++;
                out.println(id + "  verdict: " + was + " → " + is);
            }
            List<String> lines = differences(findings(before.get(id)), findings(after.get(id)));
            numbers += lines.size() / 2;
            if (!verdictsOnly) {
                lines.forEach(line -> out.println(id + "  " + line));
            }
        }
        only(out, "A", before.keySet(), ids);
        only(out, "B", after.keySet(), ids);
        out.println(Decimals.count(ids.size(), "claim") + " compared: " + Decimals.count(moved, "verdict") + " and "
                + Decimals.count(numbers, "finding") + " moved");
        return moved == 0 ? 0 : MOVED;
    }

    private Map<String, ClaimEvidence> read(Path folder, String name) {
        EvidenceStore store = new EvidenceStore(folder);
        BuildRun run = store.run()
                .orElseThrow(() -> new InputException(
                        folder.toString(),
                        name,
                        "holds no evidence of a run",
                        "Name a folder such as target/evidence"));
        spec.commandLine()
                .getOut()
                .println(name + "  " + folder + ": seed " + run.seed() + ", " + run.replications() + " replications, "
                        + run.origin());
        return store.read();
    }

    private static String verdict(ClaimEvidence evidence) {
        return evidence.assessment() == null
                ? "none"
                : evidence.assessment().verdict().label();
    }

    private static List<String> findings(ClaimEvidence evidence) {
        return evidence.assessment() == null
                ? List.of()
                : evidence.assessment().findings().stream()
                        .map(CompareCommand::line)
                        .toList();
    }

    private static String line(Finding finding) {
        return (finding.holds() ? "holds " : "fails ") + finding.summary();
    }

    private static List<String> differences(List<String> before, List<String> after) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            String was = i < before.size() ? before.get(i) : "no such finding";
            String is = i < after.size() ? after.get(i) : "no such finding";
            if (!was.equals(is)) {
                lines.addAll(List.of("- " + was, "+ " + is));
            }
        }
        return lines;
    }

    private static void only(PrintWriter out, String name, Set<String> all, TreeSet<String> common) {
        List<String> ids =
                all.stream().filter(id -> !common.contains(id)).sorted().toList();
        if (!ids.isEmpty()) {
            out.println("only in " + name + ": " + String.join(", ", ids));
        }
    }
}
