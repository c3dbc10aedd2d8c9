package org.superconfounding.audit.junit;

import static org.junit.platform.engine.discovery.ClassNameFilter.includeClassNamePatterns;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;
import static org.junit.platform.launcher.EngineFilter.includeEngines;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import org.superconfounding.audit.BuildRun;
import org.superconfounding.audit.Dataset;
import org.superconfounding.audit.EvidenceStore;
import org.superconfounding.audit.Gate;
import org.superconfounding.audit.Ledger;
import org.superconfounding.audit.Rules;
import org.superconfounding.io.AtomicFile;
import org.superconfounding.io.Decimals;
import org.superconfounding.io.InputException;
import org.superconfounding.statistics.Seed;

/**
 * Reruns all claims under fresh seeds and reports every verdict that changed and every test that failed.
 *
 * @param tests the claims' tests
 * @param ledger with the pinned verdicts
 * @param out for a line a seed
 */
public record SeedSweep(Request request, LauncherDiscoveryRequest tests, Ledger ledger, PrintStream out) {
    /** Exit code for a seed under which something changed. */
    static final int CHANGED = 1;

    /** Exit code for wrong usage. */
    static final int WRONG_INPUT = 2;

    /**
     * What was asked for.
     *
     * @param seeds how many
     * @param base seed that they are derived from
     * @param replications of each experiment
     * @param folder for the evidence of each seed under which something changed, and for the shard's list
     * @param shard which of the seeds
     */
    record Request(int seeds, long base, int replications, Path folder, SeedShard shard) {
        static Request of(String... arguments) {
            if (arguments.length != 5) {
                throw refusal("arguments", arguments.length + " given", "Use make seeds N=200");
            }
            long seeds = whole("N", arguments[0], 1);
            long base = whole("seed", arguments[1], Long.MIN_VALUE);
            long replications = whole("REPLICATIONS", arguments[2], Rules.FEWEST_REPLICATIONS);
            SeedShard shard = SeedShard.of(arguments[4]);
            return new Request(
                    Math.toIntExact(seeds), base, Math.toIntExact(replications), Path.of(arguments[3]), shard);
        }

        private static long whole(String name, String text, long least) {
            try {
                long value = Long.parseLong(text.trim());
                if (value < least || (least > 0 && value > Integer.MAX_VALUE)) {
                    throw refusal(name, value + " is out of range", "Use at least " + least);
                }
                return value;
            } catch (NumberFormatException e) {
                throw refusal(name, "\"" + text + "\" is not a whole number", "Give " + name + "=…");
            }
        }

        private static InputException refusal(String name, String problem, String remedy) {
            return new InputException("make seeds", name, problem, remedy);
        }
    }

    /**
     * @param arguments number of seeds, base seed that they are derived from, replications, folder, shard such as 3/16
     */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    private static int run(String... arguments) {
        try {
            return new SeedSweep(Request.of(arguments), claims(), AuditRun.ledger(), System.out).run();
        } catch (InputException e) {
            System.err.println(e.getMessage());
            return WRONG_INPUT;
        }
    }

    /** Tests of all claims, or of those that {@code audit.claim} names. */
    static LauncherDiscoveryRequest claims() {
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(selectPackage("org.superconfounding.claims"))
                .filters(includeClassNamePatterns(".*Claims"), includeEngines("junit-jupiter", "jqwik"))
                .configurationParameter("jqwik.database", "") // one seed's samples are not the next one's
                .build();
    }

    /** Exit code: 0 if every verdict stood under every seed. */
    int run() {
        Seed sweep = Seed.of(request.base()).derive("sweep");
        BuildRun run = BuildRun.of(Path.of(""), AuditRun.ledgerFolder(), request.base(), request.replications());
        SeedShard shard = request.shard();
        Dataset.Builder rows = Dataset.undescribed("seeds", shard.columns());
        String replications = Integer.toString(request.replications());
        List<Integer> indices = shard.indices(request.seeds());
        int changed = 0;
        for (int index : indices) {
            long seed = sweep.derive(index).low() >>> 16;
            List<String> problems = problems(seed);
            changed += problems.isEmpty() ? 0 : 1;
            for (String problem : problems.isEmpty() ? List.of("") : problems) {
                rows.row(
                        shard.cells(Integer.toString(index), Long.toString(seed), replications, run.origin(), problem));
            }
            AtomicFile.write(
                    request.folder().resolve(shard.file()), rows.build().csv());
            out.println("seed " + seed + " (" + (index + 1) + " of " + request.seeds() + "): "
                    + (problems.isEmpty() ? "every verdict as pinned" : ""));
            problems.forEach(problem -> out.println("  " + problem));
        }
        out.println(Decimals.count(indices.size(), "seed") + ", " + changed + " with a change; " + request.folder());
        return changed == 0 ? 0 : CHANGED;
    }

    private List<String> problems(long seed) {
        EvidenceStore evidence = new EvidenceStore(request.folder().resolve("seed-" + Long.toString(seed)));
        TestExecutionSummary summary = Settings.during(settings(seed, evidence.folder()), () -> {
            SummaryGeneratingListener listener = new SummaryGeneratingListener();
            LauncherFactory.create().execute(tests, listener);
            return listener.getSummary();
        });
        List<String> problems = new ArrayList<>(Gate.problems(ledger, evidence.read(), Set.of()));
        problems.addAll(outsideOfEvidence(summary));
        if (problems.isEmpty()) {
            evidence.clear();
        }
        return problems;
    }

    private Map<String, String> settings(long seed, Path evidence) {
        return Map.of(
                "audit.seed", Long.toString(seed),
                "audit.replications", Integer.toString(request.replications()),
                "audit.progress", "silent",
                "audit.evidence", "",
                "audit.evidence.dir", evidence.toString());
    }

    /** What failed where no claim's evidence can tell: a table's test, a class that did not load, or nothing that ran. */
    static List<String> outsideOfEvidence(TestExecutionSummary summary) {
        Stream<String> failures = summary.getFailures().stream()
                .filter(failure -> !ofAClaim(failure.getTestIdentifier()))
                .map(failure -> failure.getTestIdentifier().getDisplayName() + ": "
                        + Objects.toString(failure.getException().getMessage())
                                .lines()
                                .findFirst()
                                .orElse(""));
        Stream<String> nothing = summary.getTestsStartedCount() == 0 ? Stream.of("no test ran") : Stream.empty();
        return Stream.concat(failures, nothing).toList();
    }

    private static boolean ofAClaim(TestIdentifier test) {
        return test.isTest()
                && test.getSource()
                        .filter(MethodSource.class::isInstance)
                        .map(MethodSource.class::cast)
                        .map(MethodSource::getJavaMethod)
                        .filter(method -> !method.isAnnotationPresent(Supplement.class))
                        .isPresent();
    }
}
