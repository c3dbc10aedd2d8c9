package org.superconfounding.bench;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.superconfounding.io.AtomicFile;
import org.superconfounding.io.Decimals;

/**
 * Runs each kind of work under Flight Recorder and writes in which classes it spent its time: {@code profile.adoc}.
 *
 * <p>Needs JDK 25: before, the recorder loses most samples of code whose calls take nanoseconds, and which it loses is no matter of
 * chance.
 */
public final class ProfileMain {
    private static final String HEAD = """
            // Written by "make profile"; not to be edited.
            .Where the time goes, by samples of Flight Recorder: %s
            [cols="5,5,>1"]
            |===
            |Work |Where |Share

            """;
    /** Smaller shares are summed. */
    private static final double LEAST = 0.03;
    /** A class with a larger share is shown by its methods. */
    private static final double MOST = 0.4;

    private static final int JDK = 25;

    private ProfileMain() {}

    /**
     * @param arguments folder for results
     */
    public static void main(String[] arguments) throws RunnerException {
        if (Runtime.version().feature() < JDK) {
            System.err.println("profile: this is Java " + Runtime.version().feature()
                    + ", whose Flight Recorder loses most samples of small circuits. Let JAVA_HOME name a JDK " + JDK);
            System.exit(2);
        }
        Path folder = Path.of(arguments[0]);
        StringBuilder table = new StringBuilder(String.format(HEAD, Machine.words()));
        for (int i = 0; i < Profiled.ALL.size(); i++) {
            Profiled work = Profiled.ALL.get(i);
            Path recordings = folder.resolve("recordings").resolve(Integer.toString(i));
            recordings.toFile().mkdirs();
            new Runner(work.options(recordings.toString()).build()).run();
            table.append(lines(work, Samples.read(recordings).summedUpTo(MOST)));
        }
        AtomicFile.write(folder.resolve("profile.adoc"), table.append("|===\n").toString());
    }

    private static String lines(Profiled work, Samples samples) {
        int total = samples.total();
        if (total == 0) {
            throw new IllegalStateException("no sample of " + work.words());
        }
        List<Map.Entry<Place, Integer>> large = samples.counts().entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST * total)
                .sorted(Map.Entry.<Place, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        int rest = total - large.stream().mapToInt(Map.Entry::getValue).sum();
        StringBuilder lines = new StringBuilder();
        lines.append(String.format(".%d+|%s (%d samples)%n", large.size() + (rest > 0 ? 1 : 0), work.words(), total));
        large.forEach(entry -> lines.append(line(entry.getKey().toString(), entry.getValue(), total)));
        if (rest > 0) {
            lines.append(line("elsewhere, each less than " + Decimals.percent(LEAST, 0), rest, total));
        }
        return lines.append('\n').toString();
    }

    private static String line(String where, int samples, int total) {
        return "|" + where + " |" + Decimals.percent((double) samples / total, 0) + "\n";
    }
}
