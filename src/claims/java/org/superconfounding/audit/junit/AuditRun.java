package org.superconfounding.audit.junit;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.superconfounding.audit.Ledger;
import org.superconfounding.audit.Replications;
import org.superconfounding.audit.Rules;
import org.superconfounding.experiment.Experiment;
import org.superconfounding.experiment.ProtocolText;
import org.superconfounding.io.InputException;
import org.superconfounding.statistics.Seed;

/** What this build was asked to do: base seed, number of replications, where evidence goes. */
public final class AuditRun {
    /** Another ledger than the project's is for tests of the audit itself. */
    private static final Ledger LEDGER = Ledger.read(ledgerFolder());

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

    static Path ledgerFolder() {
        return Path.of(System.getProperty("audit.ledger.dir", Ledger.FOLDER.toString()));
    }

    public static Ledger ledger() {
        return LEDGER;
    }

    /** Repeats an experiment, with progress on the console. */
    public static <R> Replications<R> replicate(String name, Function<Seed, R> experiment) {
        return replicate(name, replications(), experiment);
    }

    /**
     * The repeats of an experiment under a protocol, with progress on the console. Claims share them: whoever asks for the same
     * experiment under an equal protocol gets the same repeats, and the protocol alone names their random stream.
     */
    public static <P extends Record, R> Replications<R> runs(Experiment<P, R> experiment, P protocol) {
        String shown = experiment.name() + ", " + ProtocolText.difference(protocol, experiment.asWritten());
        String key = experiment.name() + ": " + ProtocolText.of(protocol);
        Function<Seed, R> repeat = experiment.under(protocol);
        return shared(shown, key, replications(), repeat::apply);
    }

    /** The stream of an experiment under a protocol; replication i of {@link #runs} has its child i. */
    public static <P extends Record> Seed seed(Experiment<P, ?> experiment, P protocol) {
        return seed(experiment.name() + ": " + ProtocolText.of(protocol));
    }

    /**
     * Repeats an experiment {@code count} times, with progress on the console. Claims share the runs: the same name and
     * count, under the same base seed, are run once.
     */
    public static <R> Replications<R> replicate(String name, int count, Function<Seed, R> experiment) {
        return shared(name, name, count, experiment);
    }

    @SuppressWarnings("unchecked") // one key stands for one experiment, hence for one type of result
    private static synchronized <R> Replications<R> shared(
            String shown, String stream, int count, Function<Seed, R> experiment) {
        if (runsSeed != baseSeed()) {
            RUNS.clear();
            runsSeed = baseSeed();
        }
        String key = count + "/" + stream;
        Replications<?> known = RUNS.get(key);
        if (known == null) {
            try (ConsoleProgress progress = new ConsoleProgress(shown, count, "replications")) {
                known = Replications.run(count, seed(stream), experiment, progress);
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
