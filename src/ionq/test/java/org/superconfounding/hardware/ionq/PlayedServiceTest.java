package org.superconfounding.hardware.ionq;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.superconfounding.io.StrictMapper;

/** The played service does as the published description of the real one says. */
class PlayedServiceTest extends BenchTest {
    /** {@code required} of SingleCircuitJob and of MultiCircuitJob in IonQ's OpenAPI document of v0.4, commit 0408cf4. */
    private static final String[] REQUIRED = """
            id status type backend dry_run submitter_id project_id parent_job_id session_id metadata name
            submitted_at started_at completed_at
            predicted_wait_time_ms predicted_execution_duration_ms execution_duration_ms
            failure output settings stats results child_job_ids""".split("\\s+");

    private static final String ONE = """
            {"type":"ionq.circuit.v1","backend":"qpu.forte-1","shots":10,
            "input":{"gateset":"qis","qubits":2,"circuit":[{"gate":"x","target":0}]}}""";

    private static final String SEVERAL = """
            {"type":"ionq.multi-circuit.v1","backend":"simulator","noise":{"model":"aria-1","seed":null},"shots":10,
            "input":{"gateset":"qis","qubits":2,"circuits":[{"name":"a","circuit":[{"gate":"x","targets":[1]}]},
            {"circuit":[{"gate":"h","target":0}]}]}}""";

    @BeforeEach
    void finishAtOnce() {
        bench.service.pollsUntilDone = 0;
    }

    private HttpResponse<String> ask(String method, String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(bench.service.origin() + "/v0.4" + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private JsonNode get(String path) throws Exception {
        HttpResponse<String> response = ask("GET", path, "");
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return StrictMapper.json().read(response.body(), path, JsonNode.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "shots":10               | "shots":"10"
            "shots":10               | "shots":0
            "shots":10               | "shots":1000001
            "shots":10               | "shots":10,"lang":"json"
            "shots":10               | "shots":10,"metadata":{"shots":10}
            "shots":10               | "shots":10,"noise":{"seed":1}
            "backend":"qpu.forte-1", | ``
            "gate":"x"               | "gate":"toffoli"
            "gateset":"qis"          | "gateset":"other"
            ionq.circuit.v1          | ionq.circuit.v0
            "circuit":[              | "circuits":[],"circuit":[
            """)
    void shouldRefuseWhatThePublishedSchemaRefuses(String before, String after) throws Exception {
        assertThat(ONE).contains(before);
        HttpResponse<String> response = ask("POST", "/jobs", ONE.replace(before, after));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(bench.service.jobs).as("nothing was taken").isEmpty();
    }

    @Test
    void shouldDescribeAJobWithEveryRequiredField() throws Exception {
        ask("POST", "/jobs", ONE);
        ask("POST", "/jobs", SEVERAL);
        for (String job : List.of("job-1", "job-2", "job-3", "job-4")) {
            assertThat(get("/jobs/" + job).fieldNames()).toIterable().as(job).contains(REQUIRED);
        }
        assertThat(get("/jobs/job-2").path("child_job_ids")).hasSize(2);
        assertThat(get("/jobs/job-3").path("parent_job_id").asText()).isEqualTo("job-2");
    }

    @Test
    void shouldAggregateTheProbabilitiesOfSeveralCircuitsByTheirJobs() throws Exception {
        ask("POST", "/jobs", SEVERAL);
        JsonNode results = get("/jobs/job-1").path("results");
        assertThat(results.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("probabilities", "ionq.result.probabilities-aggregate.json.v1");
        String url = results.path("probabilities").path("url").asText().replaceFirst("^/v0\\.4", "");
        assertThat(get(url).toString()).startsWith("{\"job-2\":{\"2\":1.0},\"job-3\":{\"0\":0.5");
    }

    @Test
    void shouldOfferNoCountsOfWhatItComputesExactly() throws Exception {
        ask("POST", "/jobs", ONE.replace("qpu.forte-1", "simulator"));
        assertThat(get("/jobs/job-1").path("results").fieldNames())
                .toIterable()
                .isNotEmpty()
                .allMatch(format -> format.contains("probabilities"));
        assertThat(get("/jobs/job-1").has("shots")).as("nor does it echo shots").isFalse();
        assertThat(ask("GET", "/jobs/job-1/artifacts/histogram", "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void shouldDrawShotsLikeADeviceInARehearsal() throws Exception {
        bench.service.sampled = true;
        String fair = ONE.replace("\"gate\":\"x\"", "\"gate\":\"h\"").replace("\"shots\":10", "\"shots\":1000");
        ask("POST", "/jobs", fair);
        ask("POST", "/jobs", fair);
        JsonNode first = get("/jobs/job-1/artifacts/histogram");
        JsonNode second = get("/jobs/job-2/artifacts/histogram");
        assertThat(first.path("0").intValue() + first.path("1").intValue()).isEqualTo(1000);
        assertThat(first).as("the same circuit again gives other counts").isNotEqualTo(second);
        assertThat(get("/jobs/job-1/artifacts/histogram"))
                .as("the same job keeps its own")
                .isEqualTo(first);
    }

    @Test
    void shouldHaveCharacterizationsOfProcessorsOnly() throws Exception {
        assertThat(get("/backends/simulator/characterizations")
                        .path("characterizations")
                        .isNull())
                .isTrue();
        assertThat(get("/backends/qpu.forte-1/characterizations").path("characterizations"))
                .hasSize(1);
    }
}
