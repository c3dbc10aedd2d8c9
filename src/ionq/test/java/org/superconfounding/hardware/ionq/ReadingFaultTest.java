package org.superconfounding.hardware.ionq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.superconfounding.hardware.ionq.FakeIonq.cutOff;
import static org.superconfounding.hardware.ionq.FakeIonq.drip;
import static org.superconfounding.hardware.ionq.FakeIonq.hangUp;
import static org.superconfounding.hardware.ionq.FakeIonq.reply;
import static org.superconfounding.hardware.ionq.FakeIonq.stall;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.superconfounding.hardware.Derivation;
import org.superconfounding.hardware.RecordedCircuit;

/** What happens when a {@code GET} goes wrong: it is tried again where that can help, and never for ever. */
class ReadingFaultTest extends BenchTest {
    private static final String JOB = "/jobs/job-1$";
    private static final String RESULTS = "/jobs/job-1/(artifacts|results)/";

    @BeforeEach
    void finishAtOnce() {
        bench.service.pollsUntilDone = 0;
    }

    private RecordedCircuit circuit() {
        return bench.run(Bench.ONE).circuit("x0");
    }

    private static void assertWhole(RecordedCircuit circuit) {
        assertThat(circuit.histogram()).isEqualTo(Map.of(1, 1000));
    }

    /** The journal has the job, and resuming gets its results. */
    private void assertNotLost() {
        assertThat(bench.entry().stage()).as("the job is not lost").isEqualTo(Stage.SUBMITTED);
        assertWhole(Bench.read(bench.resume(bench.entry().tag(), false)).circuit("x0"));
        assertPosts(1, "resuming reads only");
    }

    private static FakeIonq.Script[] times(int times, FakeIonq.Script answer) {
        return Collections.nCopies(times, answer).toArray(FakeIonq.Script[]::new);
    }

    @ParameterizedTest
    @ValueSource(ints = {409, 429, 500, 502, 503, 504, 520, 529})
    void shouldTryAgainWhatTendsToPass(int status) {
        bench.service.script("GET", JOB, reply(status, "<html>gateway</html>"), reply(status, ""));
        assertWhole(circuit());
        assertThat(bench.time.sleeps).startsWith(Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @CsvSource({
        "7, 7",
        "0, 0",
        "99999, 300",
        "99999999999999999999, 300",
        "-5, 1",
        "NaN, 1",
        "1e9, 1",
        "soon, 1",
        "'Sun, 01 Mar 2026 12:00:42 GMT', 42",
        "'Sun, 01 Mar 2020 12:00:00 GMT', 0",
        "'Sun, 01 Mar 2099 12:00:00 GMT', 300"
    })
    void shouldHonourRetryAfterWithinBounds(String header, long seconds) {
        bench.service.script("GET", JOB, reply(429, "{\"message\":\"slow down\"}", "Retry-After", header));
        circuit();
        assertThat(bench.time.sleeps.get(0)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void shouldGiveUpAfterSixAttemptsAndKeepTheJob() {
        bench.service.script("GET", JOB, times(6, reply(503, "{\"message\":\"outage\"}")));
        assertThat(refusal(Bench.ONE).problem()).isEqualTo(Problem.SERVICE);
        assertThat(bench.time.sleeps).hasSize(5);
        assertNotLost();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            expired          | 401 | {"message":"expired"}                  | BAD_KEY
            no access        | 403 | ``                                     | NO_ACCESS
            not there        | 404 | ``                                     | NOT_FOUND
            redirect         | 302 | ``                                     | REDIRECT
            teapot           | 418 | short and stout                        | UNEXPECTED_STATUS
            web page         | 200 | <html>maintenance</html>               | MALFORMED
            truncated JSON   | 200 | {"id":"job-1","status":"comple         | MALFORMED
            duplicate keys   | 200 | {"id":"job-1","status":"started","status":"completed"} | MALFORMED
            empty            | 200 | ``                                     | MALFORMED
            a list           | 200 | []                                     | MALFORMED
            a number         | 200 | {"id":"job-1","status":3}              | MALFORMED
            no status        | 200 | {"id":"job-1"}                         | MALFORMED
            unknown status   | 200 | {"id":"job-1","status":"paused"}       | UNKNOWN_STATUS
            another job      | 200 | {"id":"job-8","status":"completed"}    | WRONG_RESULTS
            """)
    void shouldStopAtOnceWhereTryingAgainCannotHelp(String name, int status, String body, Problem problem) {
        bench.service.script("GET", JOB, reply(status, body, "Location", "https://example.org/"));
        assertThat(refusal(Bench.ONE).problem()).isEqualTo(problem);
        assertThat(bench.service.count("GET", JOB)).as("asked once").isEqualTo(1);
        assertNotLost();
    }

    static Stream<Arguments> brokenConnections() {
        return Stream.of(
                Arguments.of("closed without an answer", hangUp()),
                Arguments.of("closed in the middle", cutOff("{\"id\":")),
                Arguments.of("silent from the start", stall("")),
                Arguments.of("silent in the middle", stall("{\"id\":")),
                Arguments.of("a byte at a time", drip()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenConnections")
    void shouldTryAgainAfterABrokenConnection(String name, FakeIonq.Script fault) {
        if (name.startsWith("silent") || name.startsWith("a byte")) {
            bench.timeouts = Bench.SHORT;
        }
        bench.service.script("GET", JOB, fault);
        assertWhole(circuit());
        assertThat(bench.service.count("GET", JOB)).as("asked again").isGreaterThanOrEqualTo(2);
    }

    @Test
    void shouldTryAgainWhereNobodyListensAndGiveUpAfterSixAttempts() throws IOException {
        ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        closed.close();
        try (LiveRuns nowhere = bench.open(Endpoint.of("http://127.0.0.1:" + closed.getLocalPort()))) {
            IonqException refusal = catchThrowableOfType(IonqException.class, () -> nowhere.run(Bench.ONE));
            assertThat(refusal.problem()).isEqualTo(Problem.CONNECTION);
            assertThat(refusal).hasMessageContaining("nothing was sent");
        }
        assertThat(bench.time.sleeps).hasSize(5);
        assertThat(bench.journal.entries(Bench::refuse)).as("nothing was begun").isEmpty();
    }

    @Test
    void shouldReadABodyAgainThatCameDamagedOnceRatherThanTakeALesserOne() {
        bench.service.script("GET", "artifacts/histogram", reply(200, "{\"1\":10"));
        assertThat(circuit().derivation()).isEqualTo(Derivation.HISTOGRAM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>maintenance</html>", "{\"1\":10", "{\"1\":400,\"1\":600}", "{\"1\":1000}x", ""})
    void shouldUseNoDamagedResultsAndKeepTheJob(String body) {
        bench.service.script("GET", RESULTS, times(15, reply(200, body)));
        assertThat(refusal(Bench.ONE).problem()).isEqualTo(Problem.WRONG_RESULTS);
        assertThat(bench.unread()).as("what came is kept").isDirectoryContaining("glob:**.txt");
        assertNotLost();
    }

    @Test
    void shouldWaitForResultsThatAreNotThereYet() {
        bench.service.offer = FakeIonq.Offer.HISTOGRAM_ONLY;
        bench.service.script("GET", "artifacts/histogram", reply(404, "{\"message\":\"not yet\"}"), reply(404, ""));
        bench.service.script("GET", "/results/probabilities", reply(404, ""), reply(404, ""));
        assertWhole(circuit());
        assertThat(bench.time.sleeps).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void shouldGiveUpOnResultsThatNeverCome() {
        bench.service.script("GET", RESULTS, times(15, reply(404, "")));
        assertThat(refusal(Bench.ONE).problem()).isEqualTo(Problem.NOT_FOUND);
        assertThat(bench.time.sleeps).as("waited four times").hasSize(4);
        assertNotLost();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            failed    | {"code":"QuotaExhaustedError","message":"no money"} | JOB_FAILED   | QuotaExhaustedError: no money
            failed    | {"code":"X","error":"older shape"}                  | JOB_FAILED   | X: older shape
            failed    | "just words"                                        | JOB_FAILED   | just words
            failed    | null                                                | JOB_FAILED   | gives no reason
            failed    | {}                                                  | JOB_FAILED   | gives no reason
            canceled  | null                                                | JOB_CANCELED | was cancelled
            """)
    void shouldSayWhyAJobEndedWithoutResults(String status, String failure, Problem problem, String words)
            throws IOException {
        bench.service.finalStatus = status;
        bench.service.failure = new ObjectMapper().readTree(failure);
        IonqException refusal = refusal(Bench.ONE);
        assertThat(refusal.problem()).isEqualTo(problem);
        assertThat(refusal).hasMessageContaining(words);
        assertThat(bench.entry().stage()).isEqualTo(Stage.ENDED);
        assertThat(refusal(runs -> runs.resume(bench.entry().tag(), true))).hasMessageContaining("this run has ended");
        assertPosts(1, "an ended run submits nothing");
    }

    @Test
    void shouldTakeTheOlderWordForStarted() {
        bench.service.script("GET", JOB, reply(200, "{\"id\":\"job-1\",\"status\":\"running\"}"));
        assertThat(circuit().shots()).isEqualTo(1000);
    }

    @Test
    void shouldWaitNoLongerThanItsPatience() {
        bench.service.pollsUntilDone = Integer.MAX_VALUE;
        assertThat(refusal(Bench.ONE).problem()).isEqualTo(Problem.STILL_RUNNING);
        assertThat(bench.time.sleeps)
                .as("pauses grow to half a minute")
                .startsWith(Duration.ofSeconds(1), Duration.ofMillis(1500), Duration.ofMillis(2250))
                .endsWith(Duration.ofSeconds(30));
        bench.service.pollsUntilDone = 0;
        assertNotLost();
    }
}
