package org.superconfounding.hardware.ionq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.superconfounding.io.StrictMapper;

/**
 * A client that other people wrote, qiskit-ionq, against the played service: what the player gets wrong, this client notices. Shown as
 * skipped unless asked for by {@code make ionq-clients}, and where Python or the package is missing.
 */
class QiskitIonqTest {
    private static final String PYTHON = System.getProperty("ionq.clients.python", "");
    private static final Path SCRIPT =
            Path.of("src/test/resources/org/superconfounding/hardware/ionq/qiskit-ionq-client.py");

    @TempDir
    private Path folder;

    private record Ended(int code, String out, String err) {}

    @BeforeEach
    void shouldOnlyRunWhereTheClientIs() throws Exception {
        assumeTrue(!PYTHON.isEmpty(), "not asked for: make ionq-clients");
        Ended version = python("-c", "import qiskit_ionq; print(qiskit_ionq.__version__)");
        assumeTrue(version.code() == 0, PYTHON + " has no package qiskit-ionq: pip install qiskit-ionq==1.1.1");
    }

    private Ended python(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(PYTHON));
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
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            return new Ended(-1, "", "no end after three minutes");
        }
        return new Ended(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    @Test
    void shouldServeOneCircuitAndSeveral() throws Exception {
        try (FakeIonq service = new FakeIonq()) {
            service.pollsUntilDone = 1;
            service.sampled = true;
            Ended client = python(SCRIPT.toString(), service.origin() + "/v0.4");
            assertThat(client.code()).as(client.err()).isZero();
            JsonNode counts = StrictMapper.json().read(client.out(), "the client's counts", JsonNode.class);
            assertThat(counts).as("three backends, one circuit and several").hasSize(6);
            counts.forEach(QiskitIonqTest::assertCounts);
            assertThat(service.posts()).as("one submission each").isEqualTo(6);
        }
    }

    /** Qiskit writes qubit 0 on the right. */
    private static void assertCounts(JsonNode job) {
        assertThat(of(job.path("x0"))).isEqualTo(Map.of("01", 1000));
        if (job.size() > 1) {
            assertThat(of(job.path("wide"))).as("qubits 1 and 2").isEqualTo(Map.of("110", 1000));
            assertThat(of(job.path("bell"))).containsOnlyKeys("01", "10");
        }
    }

    private static Map<String, Integer> of(JsonNode counts) {
        Map<String, Integer> map = new TreeMap<>();
        counts.properties()
                .forEach(entry -> map.put(entry.getKey(), entry.getValue().intValue()));
        return map;
    }
}
