package org.superconfounding.hardware.ionq;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What happened in interleavings of processes, counted; as a text it goes from one process to another. */
final class Tally {
    /** What is counted. */
    enum Of {
        INTERLEAVINGS,
        /** That took part; one that was not killed takes part in the next interleaving, too. */
        PROCESSES,
        STARTED,
        KILLED,
        /** Among them. */
        KILLED_AFTER_SUBMISSION,
        /** Files that the dead had not written to their ends. */
        HALVES_LEFT,
        /** Processes that said so. */
        FOUND_THE_DISK_FULL,
        RUNS
    }

    private static final Pattern COUNT = Pattern.compile("([A-Z_]+)=(\\d+)");

    private final Map<Of, Integer> counts = new EnumMap<>(Of.class);

    synchronized void add(Of what, int more) {
        counts.merge(what, more, Integer::sum);
    }

    synchronized int count(Of what) {
        return counts.getOrDefault(what, 0);
    }

    /** Adds what {@link #toString} gave. */
    void add(String text) {
        COUNT.matcher(text)
                .results()
                .forEach(count -> add(Of.valueOf(count.group(1)), Integer.parseInt(count.group(2))));
    }

    @Override
    public synchronized String toString() {
        return counts.toString();
    }
}
