package org.superconfounding.audit.junit;

import java.util.concurrent.atomic.AtomicInteger;
import org.superconfounding.audit.Replications;
import org.superconfounding.io.Decimals;

/**
 * Says how far replications, or other runs, are: on a terminal a percentage that counts up in place and goes away, elsewhere (in CI,
 * in a file) one line when a run is complete.
 */
public final class ConsoleProgress implements Replications.Progress, AutoCloseable {
    /** Control sequence of terminals: erase from here to the end of the line. */
    private static final String CLEAR_REST = "\u001b[K";

    private final String name;
    private final int count;
    private final String unit;
    private final boolean terminal;
    private final boolean silent;
    private final AtomicInteger shown = new AtomicInteger(-1);

    /** @param unit what is counted, such as {@code replications} */
    public ConsoleProgress(String name, int count, String unit) {
        this.name = name;
        this.count = count;
        this.unit = unit;
        String mode = System.getProperty("audit.progress", "");
        this.terminal = mode.equals("terminal");
        this.silent = mode.equals("silent");
    }

    @Override
    public void report(int done, int of) {
        int percent = (int) (100L * done / of);
        if (terminal && shown.getAndUpdate(last -> Math.max(last, percent)) < percent) {
            System.err.print("\r  " + name + ": " + percent + " %" + CLEAR_REST);
            System.err.flush();
        }
    }

    @Override
    public void close() {
        if (terminal) {
            System.err.print("\r" + CLEAR_REST);
            System.err.flush();
        } else if (!silent) {
            System.out.println("  " + name + ": " + Decimals.count(count) + " " + unit);
        }
    }
}
