package org.superconfounding.hardware.ionq;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs other people's clients, where they are installed: {@code make ionq-clients}.
 *
 * @param folder for what they print
 */
public record Python(Path folder) {
    private static final String PROGRAM = System.getProperty("ionq.clients.python", "");

    /**
     * How a program ended.
     *
     * @param code its exit code, -1 if it could not be run or did not end
     */
    public record Ended(int code, String out, String err) {}

    /** Skips the test that calls this, with the reason, unless it was asked for and the package is there. */
    public void assumeInstalled(String module, String pip) throws Exception {
        assumeTrue(!PROGRAM.isEmpty(), "not asked for: make ionq-clients");
        assumeTrue(run("-c", "import " + module).code() == 0, PROGRAM + " lacks a package: pip install " + pip);
    }

    public Ended run(String... arguments) throws InterruptedException, IOException {
        List<String> command = new ArrayList<>(List.of(PROGRAM));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
        } catch (IOException e) {
            return new Ended(-1, "", String.valueOf(e.getMessage()));
        }
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            return new Ended(-1, "", "no end after five minutes");
        }
        return new Ended(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
