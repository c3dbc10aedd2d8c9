package org.superconfounding.audit.junit;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.superconfounding.audit.Ledger;
import org.superconfounding.audit.Replications;
import org.superconfounding.audit.Rules;
import org.superconfounding.io.InputException;
import org.superconfounding.statistics.Seed;

/** What this build was asked to do: base seed, number of replications, where evidence goes. */
public final class AuditRun {
    /** Another ledger than the project's is for tests of the audit itself. */
    private static final Ledger LEDGER =
            Ledger.read(Path.of(System.getProperty("audit.ledger.dir", Ledger.FOLDER.toString())));

    private static final Map<String, Replications<?>> RUNS = new HashMap<>();
    private static long runsSeed;

    private AuditRun() {}

    /** Base seed ({@code -Dseed=N}). */
    public static long baseSeed() {
        return whole("audit.seed", "seed", Long.MIN_VALUE);
    }

    /** Stream of the named experiment. */
    public static Seed seed(String experiment) {
        return Seed.of(baseSeed()).derive(experiment);
    }

    /** Replications of each experiment ({@code -Dreplications=N}). */
    public static int replications() {
        return Math.toIntExact(whole("audit.replications", "replications", Rules.FEWEST_REPLICATIONS));
    }

    public static Path evidenceFolder() {
        return Path.of(System.getProperty("audit.evidence.dir", "target/evidence"));
    }

    public static Ledger ledger() {
        return LEDGER;
    }

    /** Repeats an experiment, with progress on the console. */
    public static <R> Replications<R> replicate(String name, Replications.Experiment<R> experiment) {
        return replicate(name, replications(), experiment);
    }

    /**
     * Repeats an experiment {@code count} times, with progress on the console. Claims share the runs: the same name and
     * count, under the same base seed, are run once.
     */
    @SuppressWarnings("unchecked") // one name stands for one experiment, hence for one type of result
    public static synchronized <R> Replications<R> replicate(
            String name, int count, Replications.Experiment<R> experiment) {
        if (runsSeed != baseSeed()) {
            RUNS.clear();
            runsSeed = baseSeed();
        }
        String key = count + "/" + name;
        Replications<?> known = RUNS.get(key);
        if (known == null) {
            try (ConsoleProgress progress = new ConsoleProgress(name, count)) {
                known = Replications.run(count, seed(name), experiment, progress);
            }
            RUNS.put(key, known);
        }
        return (Replications<R>) known;
    }

    /** Lets go of all runs that claims share. */
    public static synchronized void forget() {
        RUNS.clear();
    }

    private static long whole(String property, String option, long least) {
        String text = System.getProperty(property, "");
        try {
            long value = Long.parseLong(text.trim());
            if (value < least) {
                throw new InputException(
                        "-D" + option, "", value + " is too small", "Use at least " + least + " (docs/method.adoc)");
            }
            return value;
        } catch (NumberFormatException e) {
            throw new InputException(
                    "-D" + option, "", 0, "\"" + text + "\" is not a whole number", "Give -D" + option + "=N", e);
        }
    }
}
