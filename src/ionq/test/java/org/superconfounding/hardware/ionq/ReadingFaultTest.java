package org.superconfounding.hardware.ionq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.superconfounding.hardware.ionq.FakeIonq.cutOff;
import static org.superconfounding.hardware.ionq.FakeIonq.drip;
import static org.superconfounding.hardware.ionq.FakeIonq.hangUp;
import static org.superconfounding.hardware.ionq.FakeIonq.reply;
import static org.superconfounding.hardware.ionq.FakeIonq.stall;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.superconfounding.hardware.Derivation;
import org.superconfounding.hardware.RecordedRun;
import org.superconfounding.io.StrictMapper;

/** What happens when a {@code GET} goes wrong: it is tried again where that can help, and never for ever. */
class ReadingFaultTest extends BenchTest {
    private static final String JOB = "/jobs/job-1$";
    private static final String RESULTS = "/jobs/job-1/(artifacts|results)/";

    @BeforeEach
    void finishAtOnce() {
        bench.service.pollsUntilDone = 0;
    }

    private RecordedRun run() {
        return bench.run(Bench.simulator(List.of(Bench.asymmetric())));
    }

    private IonqException refusal() {
        IonqException refusal = catchThrowableOfType(IonqException.class, this::run);
        assertThat(refusal).as("the run cannot go on").isNotNull();
        return refusal;
    }

    private void shouldResume() {
        try (LiveRuns runs = bench.open()) {
            assertThat(Bench.read(runs.resume(bench.entry().tag(), false))
                            .circuit("x0")
                            .histogram())
                    .containsEntry(1, 1000);
        }
        assertThat(bench.service.posts()).as("resuming reads only").isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {409, 429, 500, 502, 503, 504, 520, 529})
    void shouldTryAgainWhatTendsToPass(int status) {
        bench.service.script("GET", JOB, reply(status, "<html>gateway</html>"), reply(status, ""));
        assertThat(run().circuit("x0").histogram()).containsEntry(1, 1000);
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
        run();
        assertThat(bench.time.sleeps.get(0)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void shouldGiveUpAfterSixAttemptsAndKeepTheJob() {
        bench.service.script(
                "GET",
                JOB,
                Collections.nCopies(6, reply(503, "{\"message\":\"outage\"}")).toArray(FakeIonq.Script[]::new));
        assertThat(refusal().problem()).isEqualTo(Problem.SERVICE);
        assertThat(bench.time.sleeps).hasSize(5);
        assertThat(bench.entry().stage()).isEqualTo(Stage.SUBMITTED);
        shouldResume();
    }

    static Stream<Arguments> finalAnswers() {
        return Stream.of(
                Arguments.of("401", reply(401, "{\"message\":\"expired\"}"), Problem.BAD_KEY),
                Arguments.of("403", reply(403, ""), Problem.NO_ACCESS),
                Arguments.of("404", reply(404, ""), Problem.NOT_FOUND),
                Arguments.of("redirect", reply(302, "", "Location", "https://example.org/"), Problem.REDIRECT),
                Arguments.of("teapot", reply(418, "short and stout"), Problem.UNEXPECTED_STATUS),
                Arguments.of("web page", reply(200, "<html>maintenance</html>"), Problem.MALFORMED),
                Arguments.of("truncated JSON", reply(200, "{\"id\":\"job-1\",\"status\":\"comple"), Problem.MALFORMED),
                Arguments.of(
                        "duplicate keys",
                        reply(200, "{\"id\":\"job-1\",\"status\":\"started\",\"status\":\"completed\"}"),
                        Problem.MALFORMED),
                Arguments.of("empty", reply(200, ""), Problem.MALFORMED),
                Arguments.of("a list", reply(200, "[]"), Problem.MALFORMED),
                Arguments.of("status is a number", reply(200, "{\"id\":\"job-1\",\"status\":3}"), Problem.MALFORMED),
                Arguments.of("no status", reply(200, "{\"id\":\"job-1\"}"), Problem.MALFORMED),
                Arguments.of(
                        "unknown status",
                        reply(200, "{\"id\":\"job-1\",\"status\":\"paused\"}"),
                        Problem.UNKNOWN_STATUS),
                Arguments.of(
                        "another job",
                        reply(200, "{\"id\":\"job-8\",\"status\":\"completed\"}"),
                        Problem.WRONG_RESULTS));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("finalAnswers")
    void shouldStopAtOnceWhereTryingAgainCannotHelp(String name, FakeIonq.Script answer, Problem problem) {
        bench.service.script("GET", JOB, answer);
        assertThat(refusal().problem()).isEqualTo(problem);
        assertThat(bench.service.count("GET", JOB)).as("asked once").isEqualTo(1);
        assertThat(bench.entry().stage()).as("the job is not lost").isEqualTo(Stage.SUBMITTED);
        shouldResume();
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
        assertThat(run().circuit("x0").histogram()).containsEntry(1, 1000);
        assertThat(bench.service.count("GET", JOB)).as("asked again").isGreaterThanOrEqualTo(2);
    }

    @Test
    void shouldTryAgainWhereNobodyListensAndGiveUpAfterSixAttempts() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        try (LiveRuns nowhere = bench.open(Endpoint.of("http://127.0.0.1:" + port))) {
            IonqException refusal = catchThrowableOfType(
                    IonqException.class, () -> nowhere.run(Bench.simulator(List.of(Bench.asymmetric()))));
            assertThat(refusal.problem()).isEqualTo(Problem.CONNECTION);
            assertThat(refusal).hasMessageContaining("nothing was sent");
        }
        assertThat(bench.time.sleeps).hasSize(5);
        assertThat(new Journal(bench.journalFolder()).entries(Bench::refuse))
                .as("nothing was begun")
                .isEmpty();
    }

    @Test
    void shouldReadABodyAgainThatCameDamagedOnceRatherThanTakeALesserOne() {
        bench.service.script("GET", "artifacts/histogram", reply(200, "{\"1\":10"));
        assertThat(run().circuit("x0").derivation()).isEqualTo(Derivation.HISTOGRAM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>maintenance</html>", "{\"1\":10", "{\"1\":400,\"1\":600}", "{\"1\":1000}x", ""})
    void shouldUseNoDamagedResultsAndKeepTheJob(String body) {
        bench.service.script(
                "GET", RESULTS, Collections.nCopies(15, reply(200, body)).toArray(FakeIonq.Script[]::new));
        assertThat(refusal().problem()).isEqualTo(Problem.WRONG_RESULTS);
        assertThat(bench.recorded()).as("no run file is left behind").isEmpty();
        assertThat(bench.unread()).as("what came is kept").isDirectoryContaining("glob:**.txt");
        assertThat(bench.entry().stage()).as("the job is not lost").isEqualTo(Stage.SUBMITTED);
        shouldResume();
    }

    @Test
    void shouldWaitForResultsThatAreNotThereYet() {
        bench.service.offer = FakeIonq.Offer.HISTOGRAM_ONLY;
        bench.service.script("GET", "artifacts/histogram", reply(404, "{\"message\":\"not yet\"}"), reply(404, ""));
        bench.service.script("GET", "/results/probabilities", reply(404, ""), reply(404, ""));
        assertThat(run().circuit("x0").histogram()).containsEntry(1, 1000);
        assertThat(bench.time.sleeps).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void shouldGiveUpOnResultsThatNeverCome() {
        bench.service.script(
                "GET", RESULTS, Collections.nCopies(15, reply(404, "")).toArray(FakeIonq.Script[]::new));
        assertThat(refusal().problem()).isEqualTo(Problem.NOT_FOUND);
        assertThat(bench.time.sleeps).as("waited four times").hasSize(4);
        shouldResume();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "failed    | {\"code\":\"QuotaExhaustedError\",\"message\":\"no money\"} | JOB_FAILED   | QuotaExhaustedError: no money",
                "failed    | {\"code\":\"X\",\"error\":\"older shape\"}                  | JOB_FAILED   | X: older shape",
                "failed    | \"just words\"                                              | JOB_FAILED   | just words",
                "failed    | null                                                        | JOB_FAILED   | gives no reason",
                "failed    | {}                                                          | JOB_FAILED   | gives no reason",
                "canceled  | null                                                        | JOB_CANCELED | was cancelled"
            })
    void shouldSayWhyAJobEndedWithoutResults(String status, String failure, Problem problem, String words) {
        bench.service.finalStatus = status;
        bench.service.failure = StrictMapper.json()
                .read("[" + failure + "]", "test", JsonNode.class)
                .get(0);
        IonqException refusal = refusal();
        assertThat(refusal.problem()).isEqualTo(problem);
        assertThat(refusal).hasMessageContaining(words);
        assertThat(bench.entry().stage()).isEqualTo(Stage.ENDED);
        try (LiveRuns runs = bench.open()) {
            assertThat(catchThrowableOfType(
                            IonqException.class, () -> runs.resume(bench.entry().tag(), true)))
                    .hasMessageContaining("this run has ended");
        }
        assertThat(bench.service.posts()).isEqualTo(1);
    }

    @Test
    void shouldTakeTheOlderWordForStarted() {
        bench.service.script("GET", JOB, reply(200, "{\"id\":\"job-1\",\"status\":\"running\"}"));
        assertThat(run().circuit("x0").shots()).isEqualTo(1000);
    }

    @Test
    void shouldWaitNoLongerThanItsPatience() {
        bench.service.pollsUntilDone = Integer.MAX_VALUE;
        assertThat(refusal().problem()).isEqualTo(Problem.STILL_RUNNING);
        assertThat(bench.time.sleeps)
                .as("pauses grow to half a minute")
                .startsWith(Duration.ofSeconds(1), Duration.ofMillis(1500), Duration.ofMillis(2250))
                .endsWith(Duration.ofSeconds(30));
        bench.service.pollsUntilDone = 0;
        shouldResume();
    }
}
