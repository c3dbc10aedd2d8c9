package org.superconfounding.audit.junit;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.superconfounding.audit.ClaimIds;
import org.superconfounding.audit.EvidenceStore;
import org.superconfounding.audit.Ledger;
import org.superconfounding.cli.Main;
import picocli.CommandLine;

/**
 * Tests some claims in one process and prints their screens, as {@code mvn verify -Dclaim=…} does in several: {@code make claim}.
 * What test engines print themselves is left out; a failed test has its reason on the claim's screen.
 *
 * @param ids claims and groups, parted by commas
 * @param out for the screens
 * @param err for complaints
 */
public record ChosenClaims(String ids, PrintWriter out, PrintWriter err) {
    private static final String EVIDENCE = "target/evidence";

    /** @param arguments claims and groups, such as {@code E2.3} or {@code e2.3,t1} */
    public static void main(String[] arguments) {
        System.exit(new ChosenClaims(String.join(",", arguments), utf8(System.out), utf8(System.err)).run());
    }

    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /** Exit code: 0 if the claims are as pinned. */
    int run() {
        PrintWriter nowhere = new PrintWriter(OutputStream.nullOutputStream());
        String seed = "--seed=" + System.getProperty("audit.seed", "");
        String replications = "--replications=" + System.getProperty("audit.replications", "");
        String claim = "--claim=" + ids;
        int wrong = command(nowhere, "inputs", seed, replications, claim);
        if (wrong == 0) {
            wrong = command(
                    out, "start", seed, replications, claim, "--evidence=" + EVIDENCE, "--report=target/report");
        }
        return wrong == 0 ? tested(ClaimIds.of(ids, Ledger.read(Ledger.FOLDER)), claim) : wrong;
    }

    private int tested(Set<String> chosen, String claim) {
        List<String> broken = Settings.during(
                Map.of("audit.claim", String.join(",", chosen), "audit.evidence.dir", EVIDENCE),
                () -> quietly(ChosenClaims::brokenClasses));
        broken.forEach(err::println);
        Set<String> answered = new EvidenceStore(Path.of(EVIDENCE)).read().keySet();
        List<String> screens = new ArrayList<>(List.of("claim", "--evidence=" + EVIDENCE));
        chosen.stream().filter(answered::contains).forEach(screens::add);
        int shown = screens.size() > 2 ? command(out, screens.toArray(String[]::new)) : 0;
        int judged = command(out, "gate", "--evidence=" + EVIDENCE, claim, "--brief");
        return Math.max(broken.isEmpty() ? 0 : 1, Math.max(shown, judged));
    }

    private static List<String> brokenClasses() {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(SeedSweep.claims(), listener);
        return SeedSweep.outsideOfEvidence(listener.getSummary());
    }

    /** Engines print a property's parameters and the way to its smallest counterexample. */
    private static <T> T quietly(Supplier<T> work) {
        PrintStream before = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            return work.get();
        } finally {
            System.setOut(before);
        }
    }

    private int command(PrintWriter output, String... arguments) {
        CommandLine commandLine = Main.commandLine();
        return commandLine.setOut(output).setErr(err).execute(arguments);
    }
}
