package org.superconfounding.hardware.ionq;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.superconfounding.io.InputException;

/**
 * The client as a process of its own, for {@link ProcessInterleaving}. It takes one order after another from its standard input, so that a
 * process that was not killed need not be started anew, and keeps nothing from one to the next. Its pauses are a twentieth of the usual.
 */
final class ClientProcess {
    /** Last words on an order: a run file was written. */
    static final String RECORDED = "recorded ";

    /** The run is said to be under way. */
    static final String UNFINISHED = "unfinished ";

    /** It was refused, and there is said to be nothing to go on with. */
    static final String REFUSED = "refused ";

    /** What nobody should ever see. */
    static final String DEFECT = "defect ";

    /** As an order: begin a run; any other is the tag of the run to resume. */
    static final String RUN = "run";

    private static final int HURRY = 20;
    private static final Timekeeper TIME = new Timekeeper() {
        @Override
        public void sleep(Duration duration) {
            Timekeeper.super.sleep(duration.dividedBy(HURRY));
        }
    };

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private ClientProcess() {}

    /** @param arguments none; each line of the standard input is an order: origin of the service, folder, what to do */
    public static void main(String[] arguments) throws IOException {
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            String[] words = order.split("\t");
            say(lastWords(words[0], Path.of(words[1]), words[2]));
        }
    }

    private static void say(String text) {
        OUT.println(text.replace('\n', ' '));
    }

    private static String lastWords(String origin, Path folder, String what) {
        LiveRuns.Settings settings = new LiveRuns.Settings(
                Endpoint.of(origin), folder.resolve("journal"), folder.resolve("runs"), Duration.ofMinutes(5));
        ApiKey key = ApiKey.of(settings.endpoint(), System.getenv()).orElseThrow();
        try (LiveRuns live = LiveRuns.open(settings, key, null, TIME, new Told())) {
            try {
                return RECORDED + (what.equals(RUN) ? live.run(Bench.ONE) : live.resume(what, false));
            } catch (IonqException | InputException | UncheckedIOException e) {
                return live.underWay().map(begun -> UNFINISHED + begun.tag()).orElse(REFUSED) + ": " + e.getMessage();
            }
        } catch (Throwable e) {
            return DEFECT + e + " " + Arrays.toString(e.getStackTrace());
        }
    }

    /** Repeats on the standard output what is told. */
    private static final class Told implements Progress {
        @Override
        public void step(String text) {
            say("  " + text);
        }

        @Override
        public void trouble(String text) {
            say("  " + text);
        }
    }
}
