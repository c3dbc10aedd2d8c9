package org.superconfounding.hardware.ionq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.superconfounding.hardware.ionq.FakeIonq.reply;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.superconfounding.hardware.Derivation;
import org.superconfounding.hardware.Document;
import org.superconfounding.hardware.Execution;
import org.superconfounding.hardware.RecordedCircuit;
import org.superconfounding.hardware.RecordedRun;
import org.superconfounding.hardware.ShotNoise;

/** What happens when the service answers well, but not with what was submitted. */
class ResultFaultTest extends BenchTest {
    @BeforeEach
    void finishAtOnce() {
        bench.service.pollsUntilDone = 0;
    }

    private static void assertWhole(RecordedRun run) {
        assertThat(run.circuit("x0").histogram()).isEqualTo(Map.of(1, 1000));
    }

    /** The service describes that job as completed, and with these fields. */
    private void jobSays(int number, String fields) {
        String job = "job-" + number;
        bench.service.always(
                "GET",
                "/jobs/" + job + "$",
                reply(200, "{\"id\":\"" + job + "\",\"status\":\"completed\"," + fields + "}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"1":1}                         | {1=1000}
            {"0":0,"1":1}                   | {1=1000}
            {"0":0.5,"3":0.5}               | {0=500, 3=500}
            {"0":0.333,"1":0.333,"2":0.333} | {0=334, 1=333, 2=333}
            {"0":0.4995,"3":0.4995}         | {0=500, 3=500}
            {"0":0.0005,"1":0.9995}         | {0=1, 1=999}
            {"00":0, "1":1.0}               | {1=1000}
            """)
    void shouldShareOutProbabilitiesSoThatTheCountsSumToTheShots(String body, String expected) {
        bench.service.offer = FakeIonq.Offer.PROBABILITIES_URL;
        bench.service.script("GET", "/results/probabilities", reply(200, body));
        RecordedCircuit circuit = bench.run(Bench.ONE).circuit("x0");
        assertThat(circuit.histogram()).hasToString(expected);
        assertThat(circuit.shots()).isEqualTo(1000);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"0":0.45,"1":0.45}
            {"0":0.6,"1":0.6}
            {"0":-0.1,"1":1.1}
            {"0":"0.5","1":0.5}
            {"0":1e999}
            {"4":1}
            {"01":1}
            {"x":1}
            {"-1":1}
            {"99999999999":1}
            {}
            [0.5,0.5]
            {"probabilities":{"registers":{"output_all":{"01":1}}}}
            """)
    void shouldRefuseProbabilitiesThatAreNone(String body) {
        bench.service.offer = FakeIonq.Offer.PROBABILITIES_URL;
        bench.service.always("GET", "/results/probabilities", reply(200, body));
        assertThat(refusal(Bench.ONE).problem()).isEqualTo(Problem.WRONG_RESULTS);
        assertThat(keptBodies()).as("the body is kept as it came").containsExactly(body);
    }

    private List<String> keptBodies() {
        return bench.files().entrySet().stream()
                .filter(file -> file.getKey().startsWith(bench.unread()))
                .map(Map.Entry::getValue)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"1\":999.5}", "{\"1\":-1}", "{\"1\":\"1000\"}", "{\"5\":1000}", "{\"1\":3000000000}", "[]"})
    void shouldRefuseAHistogramThatIsNone(String body) {
        bench.service.offer = FakeIonq.Offer.HISTOGRAM_ONLY;
        bench.service.always("GET", "/artifacts/histogram", reply(200, body));
        bench.service.always("GET", "/results/probabilities", reply(404, ""));
        assertThat(refusal(Bench.ONE).problem()).isEqualTo(Problem.WRONG_RESULTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"1\":999.5}", "{\"1\":-1}", "[]"})
    void shouldTakeTheProbabilitiesWhereTheHistogramIsNoneAndSaySo(String body) {
        bench.service.always("GET", "/artifacts/histogram", reply(200, body));
        RecordedRun run = bench.run(Bench.ONE);
        assertThat(run.circuit("x0").derivation()).isEqualTo(Derivation.LARGEST_REMAINDER);
        assertThat(run.execution().remarks())
                .as("what was passed over")
                .singleElement()
                .asString()
                .contains("ionq.result.histogram.json.v1")
                .satisfies(remark -> assertThat(remark)
                        .as("a record is public: it names no folder of the machine that made it")
                        .contains("kept in the journal's unread/")
                        .doesNotContain(bench.unread().toAbsolutePath().toString()));
        assertThat(ShotNoise.objection(run))
                .as("probabilities that were shared out have no shot noise")
                .isPresent();
    }

    @Test
    void shouldReadCountsThatAreWrittenAsDecimals() {
        bench.service.always("GET", "/artifacts/histogram", reply(200, "{\"0\":500.0,\"3\":5e2}"));
        assertThat(bench.run(Bench.ONE).circuit("x0").histogram()).isEqualTo(Map.of(0, 500, 3, 500));
    }

    @Test
    void shouldTakeTheNextEntryWhereTheBestIsNotThere() {
        bench.service.offer = FakeIonq.Offer.HISTOGRAM_URL;
        bench.service.always("GET", "/results/histogram", reply(404, ""));
        assertWhole(bench.run(Bench.ONE));
        assertThat(bench.service.count("GET", "/results/histogram"))
                .as("a better entry is asked for twice: it may come late")
                .isEqualTo(2);
    }

    @Test
    void shouldNameAFormatWhoseBitOrderIsNotKnownAndKeepIt() {
        bench.service.offer = FakeIonq.Offer.VERSION_2_ARTIFACTS;
        bench.service.always("GET", "/results/probabilities", reply(404, ""));
        bench.service.always("GET", "/artifacts/", reply(200, "{\"probabilities\":{\"registers\":{}}}"));
        assertThat(refusal(Bench.ONE))
                .hasMessageContaining("ionq.result.probabilities.json.v2: which end of its strings is qubit 0")
                .hasMessageNotContaining("not there yet");
        assertThat(bench.time.sleeps).as("nothing to wait for").isEmpty();
        assertThat(keptBodies()).hasSize(3);
    }

    @Test
    void shouldKeepTheResultsOfAllCircuitsWhereThoseOfOneCannotBeUsed() {
        bench.service.always("GET", "/jobs/job-3/", reply(200, "[\"of another kind\"]"));
        assertThat(refusal(Bench.SEVERAL))
                .hasMessageContaining("circuit tilted")
                .hasMessageContaining("the results of all circuits are kept");
        assertThat(bench.files().keySet().stream()
                        .filter(file -> file.startsWith(bench.unread()))
                        .map(file -> file.getFileName().toString().substring(0, "job-2".length())))
                .contains("job-2", "job-3", "job-4");
    }

    @Test
    void shouldAskThePlainPathWhereAPointerLeadsToAnotherVersion() {
        jobSays(1, """
                "results":{"probabilities":{"url":"/v0.3/jobs/job-1/results"}}""");
        assertWhole(bench.run(Bench.ONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3", "\"1000\"", "[]", "1e99", "99.5"})
    void shouldPassOverAnEchoOfShotsThatIsNone(String echo) {
        jobSays(1, "\"shots\":" + echo + ",\"submitted_at\":7");
        RecordedRun run = bench.run(Bench.ONE);
        assertThat(run.circuit("x0").shots()).isEqualTo(1000);
        assertThat(run.provenance().shots().echoed()).isNull();
        assertThat(run.unknown().get("provenance.shots.echoed"))
                .as("what came in its place")
                .contains(echo.substring(0, 1))
                .contains("as shots");
        assertThat(run.unknown().get("provenance.times.submitted")).contains("7 as submitted_at");
    }

    @Test
    void shouldRecordTheCompiledCircuitAndTheMapOfQubits() {
        jobSays(1, """
                "predicted_wait_time_ms":1234.0,"output":{"compilation":{"compiled_circuits":{"ionq.native.v1":{"id":"c-1"}}},
                "error_mitigation":{"debiasing":{"variants":[{"variant_id":"v","shots":1000,"qubit_map":[7,3.0]}]}}}""");
        bench.service.always("GET", "/artifacts/c-1$", reply(200, "the native circuit"));
        Execution execution = bench.run(Bench.ONE).execution();
        assertThat(execution.compiled())
                .containsEntry(
                        "x0",
                        new Execution.Compiled(Document.of("ionq.native.v1", "the native circuit"), List.of(7, 3)));
        assertThat(execution.queue().predicted()).isEqualTo(1234L);
    }

    @Test
    void shouldMarkAnEchoOfOtherShots() {
        jobSays(1, """
                "shots":512,"results":{"histogram":{"url":"/v0.4/jobs/job-1/results/histogram"}}""");
        assertThat(ShotNoise.objection(bench.run(Bench.ONE)))
                .hasValueSatisfying(reason -> assertThat(reason).contains("512"));
    }

    @Test
    void shouldCountWhatCameBackNotWhatWasAskedFor() {
        bench.service.script("GET", "/artifacts/histogram", reply(200, "{\"1\":990,\"0\":7}"));
        RecordedCircuit circuit = bench.run(Bench.ONE).circuit("x0");
        assertThat(circuit.shots()).as("997 outcomes of 1,000 requested").isEqualTo(997);
    }

    @Test
    void shouldMatchChildrenByNameInWhateverOrderTheyCome() {
        bench.service.reverseChildren = true;
        RecordedRun run = bench.run(Bench.SEVERAL);
        assertThat(run.circuits().stream().map(RecordedCircuit::name)).containsExactly("x0", "tilted", "three");
        assertWhole(run);
    }

    @Test
    void shouldReadChildrenThatArePaddedToTheWidestCircuit() {
        bench.service.padChildren = true;
        RecordedRun run = bench.run(Bench.SEVERAL);
        assertThat(run.circuit("x0").qubits()).isEqualTo(2);
        assertWhole(run);
    }

    @Test
    void shouldLiveWithNullsEverywhere() {
        bench.service.nullEverything = true;
        RecordedRun run = bench.run(Bench.ONE);
        assertWhole(run);
        assertThat(run.provenance().shots().echoed()).isNull();
        assertThat(run.unknown()).containsEntry("provenance.shots.echoed", "the service did not give it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "7"})
    void shouldGiveAChildWithoutANameTheCircuitThatIsLeftAndSaySo(String name) {
        jobSays(3, "\"name\":" + name);
        RecordedRun run = bench.run(Bench.SEVERAL);
        assertThat(run.circuit("tilted").job()).isEqualTo("job-3");
        assertThat(run.execution().remarks())
                .anyMatch(remark -> remark.startsWith("circuit tilted: its job has no name of ours"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"circuit\""})
    void shouldMatchChildrenByTheirOrderWhereNoneHasANameOfOurs(String name) {
        for (int job = 2; job <= 4; job++) {
            jobSays(job, "\"name\":" + name);
        }
        RecordedRun run = bench.run(Bench.SEVERAL);
        assertThat(run.circuits().stream().map(RecordedCircuit::job)).containsExactly("job-2", "job-3", "job-4");
        assertWhole(run);
        assertThat(run.execution().remarks().stream().filter(remark -> remark.contains("matched by its place")))
                .hasSize(3);
    }

    @ParameterizedTest(name = "job-{0} says {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # job, what it says, why it is refused, and how many bodies are kept at least
            3 | "name":"x0"                              | none of the submitted circuits      | 3
            3 | "name":"stranger"                        | none of the submitted circuits      | 3
            3 | "name":"tilted","parent_job_id":"job-77" | none of the submitted circuits      | 3
            1 | "child_job_ids":null                     | has 0 children for 3 circuits       | 0
            1 | "child_job_ids":[]                       | has 0 children for 3 circuits       | 0
            1 | "child_job_ids":["job-2","job-3"]        | has 2 children for 3 circuits       | 2
            1 | "backend":"qpu.forte-1"                  | ran on qpu.forte-1, not on simulator | 0
            """)
    void shouldRefuseJobsThatAreNotThoseOfWhatWasSubmitted(int job, String fields, String words, int kept) {
        jobSays(job, fields);
        IonqException refusal = refusal(Bench.SEVERAL);
        assertThat(refusal.problem()).isEqualTo(Problem.WRONG_RESULTS);
        assertThat(refusal).hasMessageContaining(words);
        assertThat(keptBodies()).hasSizeGreaterThanOrEqualTo(kept);
    }

    @Test
    void shouldRefuseAChildThatFailed() {
        String failed = "{\"id\":\"job-3\",\"status\":\"failed\",\"failure\":{\"message\":\"laser\"}}";
        bench.service.script("GET", "/jobs/job-3$", reply(200, failed));
        assertThat(refusal(Bench.SEVERAL)).hasMessageContaining("laser");
    }

    @Test
    void shouldSendTheKeyToNoOtherHost() throws IOException {
        try (FakeIonq elsewhere = new FakeIonq()) {
            bench.service.offer = FakeIonq.Offer.PROBABILITIES_URL;
            bench.service.resultHost = elsewhere.origin();
            assertWhole(bench.run(Bench.ONE));
            assertThat(elsewhere.seen).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            https://api.ionq.co.evil.example/v0.4/jobs/1/results
            http://api.ionq.co/v0.4/jobs/1
            https://api.ionq.co:8443/v0.4/jobs/1
            https://user@api.ionq.co/v0.4/jobs/1
            https://api.ionq.co@evil.example/v0.4/jobs
            //evil.example/v0.4/jobs/1
            /v0.4/../admin
            /v0.4/%2e%2e/admin
            /v0.3/jobs/1
            /v0.4
            \\\\evil.example\\v0.4\\x
            javascript:alert(1)
            ``
            """)
    void shouldRefuseEveryReferenceThatLeadsOutOfTheService(String reference) {
        assertThat(catchThrowableOfType(IonqException.class, () -> Endpoint.PUBLIC.path(reference))
                        .problem())
                .isIn(Problem.FOREIGN_HOST, Problem.MALFORMED);
    }

    @ParameterizedTest
    @CsvSource({
        "/v0.4/jobs/1/results/probabilities, /jobs/1/results/probabilities",
        "https://api.ionq.co/v0.4/jobs/1/results?sharpen=false, /jobs/1/results?sharpen=false",
        "HTTPS://API.IONQ.CO/v0.4/jobs/1, /jobs/1"
    })
    void shouldFollowReferencesInsideTheService(String reference, String path) {
        assertThat(Endpoint.PUBLIC.path(reference)).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            http://api.ionq.co
            https://api.ionq.co/v0.4
            https://key@api.ionq.co
            https://api.ionq.co:8443
            https://elsewhere.example
            https://api.ionq.co.elsewhere.example
            http://127.0.0.1.elsewhere.example
            https://127.0.0.1:8904
            ftp://127.0.0.1
            nonsense
            """)
    void shouldTalkToASafeOriginOnly(String origin) {
        assertThat(catchThrowableOfType(IllegalArgumentException.class, () -> Endpoint.of(origin)))
                .isNotNull();
    }
}
