package org.superconfounding.cli.ionq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.superconfounding.cli.CommandRun;
import org.superconfounding.hardware.RecordedRuns;
import org.superconfounding.hardware.ionq.FakeIonq;
import org.superconfounding.io.JavaCommand;

/** The command line as a person uses it: a process of its own, stopped in the middle, and another that goes on. */
class IonqProcessTest extends CommandsTest {
    private static final String SECRET = "sk-Hq8wK2vTz6yLm4Jc9Xr3";
    private static final int SIGTERM = 15;

    /** A moment of the first process at which it is stopped. */
    private final CountDownLatch reached = new CountDownLatch(1);

    private Process start(String... arguments) throws IOException {
        List<String> command = JavaCommand.of("org.superconfounding.cli.Main", "ionq");
        command.addAll(List.of(withPlaces(arguments)));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("IONQ_API_KEY", SECRET);
        return builder.redirectErrorStream(true).start();
    }

    /** The next process, played in this one: it knows only what the first left on the disk. */
    private String resume() {
        CommandRun result = live("resume");
        return out(result) + result.err();
    }

    /** Waits for the end, and gives what was printed. */
    private static String end(Process process) throws Exception {
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(output).doesNotContain(SECRET, "\tat ");
        return output;
    }

    /** Java ends on SIGTERM as it does on the signal of Ctrl-C, which a parent may have made its children deaf to. */
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there a process can only be ended as by SIGKILL")
    void shouldSayHowToGoOnWhenInterruptedAndLoseNothing() throws Exception {
        service.pollsUntilDone = Integer.MAX_VALUE;
        service.onRequest = request -> {
            if (request.target().endsWith("/jobs/job-1")) {
                reached.countDown();
            }
        };
        Process first = start("run", "--scenario=bell-state", "--noise=aria-1", "--shots=100");
        assertThat(reached.await(1, TimeUnit.MINUTES))
                .as("the job is being waited for")
                .isTrue();
        // By its handle: Process.destroy closes the pipe that the last words come through.
        assertThat(first.toHandle().destroy()).isTrue();
        assertThat(end(first))
                .contains("Nothing is lost", "is submitted as job job-1", "make ionq-resume TAG=")
                .contains("ionq resume --tag=", "--journal=" + folder.resolve("journal"));
        assertThat(first.exitValue()).isEqualTo(128 + SIGTERM);

        service.pollsUntilDone = 0;
        String resumed = resume();
        assertThat(resumed).contains("bell-state, run 0: rehearsal, simulator, evidence api-transcript", "CS ");
        assertThat(service.posts()).as("submitted once").isEqualTo(1);
        assertThat(service.seen).as("the real key was sent to the local server").noneMatch(request -> request.toString()
                .contains(SECRET));
        assertThat(ionq("replay", "--runs=" + folder.resolve("runs"))
                        .out()
                        .lines()
                        .filter(line -> line.startsWith("  ")))
                .as("the run's figures, read again from its file")
                .hasSize(6)
                .allSatisfy(line -> assertThat(resumed).contains(line));
    }

    @Test
    void shouldFindItsJobAfterBeingKilledBeforeTheAnswerCame() throws Exception {
        service.script("POST", "/jobs$", FakeIonq.doneBut((exchange, fake) -> {
            reached.countDown();
            FakeIonq.pause(60_000);
        }));
        Process first = start("run", "--scenario=hardy");
        assertThat(reached.await(1, TimeUnit.MINUTES))
                .as("the service has the job")
                .isTrue();
        assertThat(first.toHandle().destroyForcibly()).isTrue();
        assertThat(end(first)).doesNotContain("Nothing is lost");
        assertThat(first.exitValue()).isNotZero();
        assertThat(resume()).contains("found job job-1 by its tag", "Hardy value");
        assertThat(service.posts()).as("submitted once").isEqualTo(1);
        assertThat(RecordedRuns.read(folder.resolve("runs"))).hasSize(1);
    }
}
