package org.superconfounding.live.page;

import org.jspecify.annotations.Nullable;
import org.superconfounding.live.CoinToss;
import org.superconfounding.live.Rerun;
import org.teavm.jso.JSExport;

/** The instrument as the page's worker calls it. A refusal is thrown, and reaches JavaScript as an error with its message. */
public final class Instrument {
    private static @Nullable Rerun rerun;

    private Instrument() {}

    /** Prepares the repeats of a request and returns their number. */
    @JSExport
    public static int begin(String request, String printed) {
        rerun = Rerun.of(request, printed);
        return rerun.replications();
    }

    /** Runs the repeats from {@code from} up to {@code to}, without it. */
    @JSExport
    public static void advance(int from, int to) {
        for (int index = from; index < to; index++) {
            begun().repeat(index);
        }
    }

    /** What the repeats from {@code from} up to {@code to}, without it, answered. */
    @JSExport
    public static double[] statistics(int from, int to) {
        return begun().statistics(from, to);
    }

    /** Takes in what repeats from {@code from} on answered in another worker. */
    @JSExport
    public static void accept(int from, double[] statistics) {
        begun().accept(from, statistics);
    }

    /** The judged statistics of all repeats. */
    @JSExport
    public static String answer() {
        return begun().answer();
    }

    /** One training set of Experiment 5. */
    @JSExport
    public static String toss(String request) {
        return CoinToss.toss(request);
    }

    private static Rerun begun() {
        if (rerun == null) {
            throw new IllegalStateException("nothing was begun");
        }
        return rerun;
    }
}
