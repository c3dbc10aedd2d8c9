package org.superconfounding.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.superconfounding.hardware.RecordedRuns;
import org.superconfounding.hardware.ionq.LocalService;

/** The command line as a person uses it: a process of its own, stopped in the middle, and another that goes on. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "sends signals by kill")
class IonqProcessTest {
    private static final String SECRET = "sk-Hq8wK2vTz6yLm4Jc9Xr3";
    private static final int SIGINT = 2;
    private static final int SIGKILL = 9;
    private static final int SIGTERM = 15;

    @TempDir
    private Path folder;

    private Process start(LocalService service, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.superconfounding.cli.Main",
                "ionq"));
        command.addAll(List.of(arguments));
        command.addAll(List.of(
                "--service=" + service.origin(),
                "--journal=" + folder.resolve("journal"),
                "--into=" + folder.resolve("runs")));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("IONQ_API_KEY", SECRET);
        return builder.redirectErrorStream(true).start();
    }

    /** The next process, played in this one: it knows only what the first left on the disk. */
    private String resume(LocalService service) {
        IonqCommandTest.Result result = IonqCommandTest.ionq(
                "resume",
                "--service=" + service.origin(),
                "--journal=" + folder.resolve("journal"),
                "--into=" + folder.resolve("runs"));
        assertThat(result.code()).as(result.err()).isZero();
        return result.out() + result.err();
    }

    private static String end(Process process, int code) throws Exception {
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(output).isEqualTo(code);
        assertThat(output).doesNotContain(SECRET, "\tat ");
        return output;
    }

    private static void send(int signal, Process process) throws Exception {
        Process kill = new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start();
        assertThat(kill.waitFor()).isZero();
    }

    /** What Ctrl-C sends; where whoever started this build made all it starts deaf to that, as some shells do in the background, the next best. */
    private static int interrupt(Process process) throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        boolean deaf = Files.exists(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .anyMatch(line ->
                                (Long.parseUnsignedLong(line.substring(7).strip(), 16) >> (SIGINT - 1) & 1) == 1);
        return deaf ? SIGTERM : SIGINT;
    }

    @Test
    void shouldSayHowToGoOnWhenInterruptedAndLoseNothing() throws Exception {
        try (LocalService service = new LocalService()) {
            service.neverFinish();
            Process first = start(service, "run", "--scenario=bell-state", "--noise=aria-1", "--shots=100");
            assertThat(service.awaitJob(true))
                    .as("the job was submitted and is being waited for")
                    .isTrue();
            int signal = interrupt(first);
            send(signal, first);
            assertThat(end(first, 128 + signal))
                    .contains("Nothing is lost", "is submitted as job job-1", "make ionq-resume TAG=")
                    .contains("ionq resume --tag=", "--journal=" + folder.resolve("journal"));

            service.finish();
            String resumed = resume(service);
            assertThat(resumed).contains("bell-state, run 0: rehearsal, simulator, evidence api-transcript", "CS ");
            assertThat(service.posts()).as("submitted once").isEqualTo(1);
            assertThat(service.received(SECRET))
                    .as("the real key was sent to the local server")
                    .isFalse();
            String replayed = IonqCommandTest.ionq("replay", "--runs=" + folder.resolve("runs"))
                    .out();
            assertThat(replayed.lines().filter(line -> line.startsWith("  ")))
                    .as("the run's figures, read again from its file")
                    .hasSize(6)
                    .allSatisfy(line -> assertThat(resumed).contains(line));
        }
    }

    @Test
    void shouldFindItsJobAfterBeingKilledBeforeTheAnswerCame() throws Exception {
        try (LocalService service = new LocalService()) {
            service.holdTheAnswer();
            Process first = start(service, "run", "--scenario=hardy");
            assertThat(service.awaitJob(false)).as("the service has the job").isTrue();
            send(SIGKILL, first);
            end(first, 128 + SIGKILL);
            assertThat(resume(service)).contains("found job job-1 by its tag", "Hardy value");
            assertThat(service.posts()).as("submitted once").isEqualTo(1);
            assertThat(RecordedRuns.read(folder.resolve("runs"))).hasSize(1);
        }
    }
}
