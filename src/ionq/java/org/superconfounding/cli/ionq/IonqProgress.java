package org.superconfounding.cli.ionq;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import org.superconfounding.hardware.ionq.Progress;

/** Tells of a live run: in place on a terminal, otherwise a line whenever something changes and now and then while nothing does. */
final class IonqProgress implements Progress {
    private static final Duration QUIET = Duration.ofMinutes(5);

    private final PrintWriter err;
    private final boolean terminal;
    private String lastStatus = "";
    private Duration lastTold = Duration.ZERO;

    IonqProgress(PrintWriter err) {
        this.err = err;
        this.terminal = "terminal".equals(System.getProperty("audit.progress"));
    }

    @Override
    public void step(String text) {
        line(text);
    }

    @Override
    public void trouble(String text) {
        line("  " + text);
    }

    @Override
    public void waiting(String status, Duration since) {
        String text = String.format(
                Locale.ROOT,
                "  %s, %d:%02d:%02d",
                status,
                since.toHours(),
                since.toMinutesPart(),
                since.toSecondsPart());
        if (terminal) {
            inPlace(text);
        } else if (!status.equals(lastStatus) || since.minus(lastTold).compareTo(QUIET) >= 0) {
            line(text);
            lastTold = since;
        }
        lastStatus = status;
    }

    @Override
    public void fetched(int results, int all) {
        String text = "  results of " + results + " of " + all + " circuits";
        if (results == all) {
            line(text);
        } else if (terminal) {
            inPlace(text);
        }
    }

    private void inPlace(String text) {
        err.print("\r" + text + "\u001b[K");
        err.flush();
    }

    private void line(String text) {
        err.println((terminal ? "\r\u001b[K" : "") + text);
        err.flush();
    }
}
