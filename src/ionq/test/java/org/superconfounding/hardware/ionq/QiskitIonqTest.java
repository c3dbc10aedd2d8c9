package org.superconfounding.hardware.ionq;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.superconfounding.io.StrictMapper;

/**
 * A client that other people wrote, qiskit-ionq, against the played service: what the player gets wrong, this client notices. Shown as
 * skipped unless asked for by {@code make ionq-clients}, and where Python or the package is missing.
 */
class QiskitIonqTest {
    @TempDir
    private Path folder;

    private Python python;

    @BeforeEach
    void shouldOnlyRunWhereTheClientIs() throws Exception {
        python = new Python(folder);
        python.assumeInstalled("qiskit_ionq", "qiskit-ionq==1.1.1");
    }

    @Test
    void shouldServeOneCircuitAndSeveral() throws Exception {
        try (FakeIonq service = new FakeIonq()) {
            service.pollsUntilDone = 1;
            service.sampled = true;
            Path script = Path.of(
                    QiskitIonqTest.class.getResource("qiskit-ionq-client.py").toURI());
            Python.Ended client = python.run(script.toString(), service.origin() + "/v0.4");
            assertThat(client.code()).as(client.err()).isZero();
            JsonNode counts = StrictMapper.json().read(client.out(), "the client's counts", JsonNode.class);
            assertThat(counts).as("three backends, one circuit and several").hasSize(6);
            counts.forEach(QiskitIonqTest::assertCounts);
            assertThat(service.posts()).as("one submission each").isEqualTo(6);
        }
    }

    /** Qiskit writes qubit 0 on the right. */
    private static void assertCounts(JsonNode job) {
        assertThat(job.path("x0")).hasToString("{\"01\":1000}");
        if (job.size() > 1) {
            assertThat(job.path("wide")).as("qubits 1 and 2").hasToString("{\"110\":1000}");
            assertThat(job.path("bell").fieldNames()).toIterable().containsExactlyInAnyOrder("01", "10");
        }
    }
}
