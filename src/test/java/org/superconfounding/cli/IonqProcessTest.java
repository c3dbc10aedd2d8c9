package org.superconfounding.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.superconfounding.hardware.RecordedRun;
import org.superconfounding.hardware.RecordedRuns;
import org.superconfounding.hardware.ionq.LocalService;

/** The command line as a person uses it: a process of its own, stopped while it waits, and another that goes on. */
class IonqProcessTest {
    private static final String SECRET = "sk-Hq8wK2vTz6yLm4Jc9Xr3";

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

    private static String end(Process process, int code) throws Exception {
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(output).isEqualTo(code);
        assertThat(output).doesNotContain(SECRET, "\tat ");
        return output;
    }

    @Test
    void shouldLoseNothingWhenStoppedWhileWaiting() throws Exception {
        try (LocalService service = new LocalService()) {
            service.neverFinish();
            Process first = start(service, "run", "--scenario=bell-state", "--noise=aria-1", "--shots=100");
            assertThat(service.awaitPoll())
                    .as("the job was submitted and is being waited for")
                    .isTrue();
            // Through the handle, which leaves the streams open.
            first.toHandle().destroy();
            // 128 + 15: ended by SIGTERM, as a terminal's Ctrl-C ends it by SIGINT; both run the same farewell.
            assertThat(end(first, 143)).contains("Nothing is lost", "is submitted as job job-1", "ionq resume --tag=");

            service.finish();
            String resumed = end(start(service, "resume"), 0);
            assertThat(resumed)
                    .contains("bell-state, run 0: noisy-simulator, simulator, evidence api-transcript", "CS ");
            assertThat(service.posts()).as("submitted once").isEqualTo(1);
            List<RecordedRun> runs = RecordedRuns.read(folder.resolve("runs"));
            assertThat(runs).hasSize(1);
            assertThat(runs.get(0).provenance().software().commit()).isNotEqualTo("");
        }
    }
}
