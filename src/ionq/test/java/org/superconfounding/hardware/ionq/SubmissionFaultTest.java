package org.superconfounding.hardware.ionq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.superconfounding.hardware.ionq.FakeIonq.cutOff;
import static org.superconfounding.hardware.ionq.FakeIonq.doneBut;
import static org.superconfounding.hardware.ionq.FakeIonq.hangUp;
import static org.superconfounding.hardware.ionq.FakeIonq.reply;
import static org.superconfounding.hardware.ionq.FakeIonq.stall;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.superconfounding.hardware.RecordedRun;

/** What happens when {@code POST /jobs} goes wrong: it is sent exactly once, whatever the answer. */
class SubmissionFaultTest extends BenchTest {
    private static final String POST = "/jobs$";

    /** Short time limits, for those faults only that are told by them: on a busy machine they would strike elsewhere too. */
    private void hurry(String fault) {
        if (fault.startsWith("silence")) {
            bench.timeouts = Bench.SHORT;
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            400 | {"message":"too high","statusCode":400,"validation":{"keys":["shots"],"source":"body"}} | BAD_REQUEST | too high. Refused: ["shots"]
            400 | {"error":{"type":"x","message":"older shape"}} | BAD_REQUEST       | older shape
            401 | {"message":"bad key"}                          | BAD_KEY           | the API key is not valid. bad key
            403 | {"code":1,"message":"no"}                      | NO_ACCESS         | the API key has no access to this. no
            402 | {"message":"no funds"}                         | UNEXPECTED_STATUS | cannot pay for this. no funds
            404 | {"message":"no such backend"}                  | NOT_FOUND         | no such backend
            410 | ``                                             | UNEXPECTED_STATUS | no explanation
            413 | ``                                             | BAD_REQUEST       | no explanation
            422 | ``                                             | BAD_REQUEST       | no explanation
            429 | {"message":"slow down"}                        | TOO_MANY_REQUESTS | too many requests. slow down
            """)
    void shouldStopAtADefiniteRefusalAndKnowThatNothingWasSubmitted(
            int status, String body, Problem problem, String words) {
        bench.service.script("POST", POST, reply(status, body, "Retry-After", "1"));
        IonqException refusal = refusal(Bench.SEVERAL);
        assertThat(refusal.problem()).isEqualTo(problem);
        assertThat(refusal).hasMessageContaining(words).hasMessageContaining("status " + status);
        assertPosts(1, "sent exactly once");
        assertThat(bench.entry().stage()).isEqualTo(Stage.PREPARED);
        assertThat(bench.service.count("GET", "/jobs(\\?|$)"))
                .as("nothing to look for")
                .isZero();
    }

    @Test
    void shouldCutALongExplanationOff() {
        bench.service.script("POST", POST, reply(422, "x".repeat(100_000)));
        assertThat(refusal(Bench.SEVERAL)).hasMessageContaining("x".repeat(300) + "…");
        assertThat(bench.entry().stage()).isEqualTo(Stage.PREPARED);
    }

    static Stream<Arguments> unclearAnswers() {
        return Stream.of(
                Arguments.of("408", reply(408, "")),
                Arguments.of("499", reply(499, "")),
                Arguments.of("409", reply(409, "{\"message\":\"conflict\"}")),
                Arguments.of("500", reply(500, "{\"message\":\"oops\"}")),
                Arguments.of("502 web page", reply(502, "<html><body>Bad gateway</body></html>")),
                Arguments.of("503", reply(503, "{\"message\":\"outage\"}", "Retry-After", "1")),
                Arguments.of("redirect", reply(303, "", "Location", "/v0.4/jobs/job-1")),
                Arguments.of("520", reply(520, "error code: 520")),
                Arguments.of("truncated JSON", reply(201, "{\"id\":\"job-1\",\"sta")),
                Arguments.of("duplicate keys", reply(201, "{\"id\":\"job-1\",\"id\":\"job-9\"}")),
                Arguments.of("web page with 200", reply(200, "<!doctype html><title>Sign in</title>")),
                Arguments.of("no id", reply(201, "{\"status\":\"submitted\"}")),
                Arguments.of("id that is a path", reply(201, "{\"id\":\"../whoami\"}")),
                Arguments.of("connection closed after the request was read", hangUp()),
                Arguments.of("closed in the middle of the answer", cutOff("{\"id\":\"job-1\"")),
                Arguments.of("silence before the first byte", stall("")),
                Arguments.of("silence in the middle of the answer", stall("{\"id\":")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unclearAnswers")
    void shouldFindTheJobByItsTagWhenTheAnswerWasLost(String name, FakeIonq.Script answer) {
        hurry(name);
        bench.service.script("POST", POST, doneBut(answer));
        RecordedRun run = bench.run(Bench.SEVERAL);
        assertPosts(1, "sent exactly once");
        assertThat(run.provenance().jobs().parent())
                .as("the parent, not one of its children")
                .isEqualTo("job-1");
        assertThat(bench.entry().stage()).isEqualTo(Stage.RECORDED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unclearAnswers")
    void shouldAskRatherThanSubmitAgainWhenNoJobIsFound(String name, FakeIonq.Script answer) {
        hurry(name);
        bench.service.script("POST", POST, answer);
        IonqException refusal = refusal(Bench.SEVERAL);
        assertThat(refusal.problem()).isEqualTo(Problem.AMBIGUOUS_SUBMISSION);
        assertThat(refusal).hasMessageContaining("--submit-again");
        assertPosts(1, "sent exactly once");
        assertThat(bench.service.count("GET", "/jobs(\\?|$)"))
                .as("looked for, three times")
                .isEqualTo(3);
        assertThat(bench.entry().stage()).isEqualTo(Stage.SENDING);
    }

    @Test
    void shouldNotSubmitAgainUnaskedOnResume() {
        String tag = begunWith(503).tag();
        assertThat(refusal(runs -> runs.resume(tag, false)).problem()).isEqualTo(Problem.AMBIGUOUS_SUBMISSION);
        assertPosts(1, "not again unasked");
        RecordedRun run = Bench.read(bench.resume(tag, true));
        assertThat(run.provenance().jobs().parent()).isEqualTo("job-1");
        assertPosts(2, "once more, on a person's word");
    }

    @Test
    void shouldStillDoubtTheFirstSubmissionWhenTheSecondIsRefused() {
        JournalEntry entry = begunWith(503);
        bench.service.script("POST", POST, reply(429, ""));
        refusal(runs -> runs.resume(entry.tag(), true));
        assertThat(bench.entry().stage()).as("the first one may still turn up").isEqualTo(Stage.SENDING);
        bench.service.submit(entry.request().body());
        bench.resume(entry.tag(), false);
        assertPosts(2, "503, 429, and then it was found");
    }

    @Test
    void shouldFindALateJobOnResumeAlsoWhenAllowedToSubmitAgain() {
        JournalEntry entry = begunWith(503);
        bench.service.submit(entry.request().body());
        bench.resume(entry.tag(), true);
        assertPosts(1, "the job had arrived after all");
    }

    /** A backup of the journal from before the submission knows nothing of the job. */
    @Test
    void shouldFindTheJobOfARestoredJournalBeforeItSubmits() throws IOException {
        JournalEntry backup = begunWith(429);
        assertThat(backup.stage()).isEqualTo(Stage.PREPARED);
        Path recorded = bench.resume(backup.tag(), false);
        bench.journal.write(backup);
        assertThat(bench.resume(backup.tag(), false)).as("the same file").isEqualTo(recorded);
        bench.journal.write(backup);
        Files.delete(recorded);
        Files.delete(bench.runs().resolve("SHA256SUMS"));
        assertThat(bench.resume(backup.tag(), false))
                .as("its results, fetched anew")
                .isEqualTo(recorded);
        assertPosts(2, "one that was refused, and one that was paid for");
    }

    @Test
    void shouldCancelTheJobOfARestoredJournal() {
        JournalEntry entry = begunWith(429);
        bench.service.pollsUntilDone = Integer.MAX_VALUE;
        assertThat(cancel(entry)).contains("is known; nothing was cancelled");
        bench.service.submit(entry.request().body());
        assertThat(cancel(entry)).isEqualTo("job job-1 is cancelled");
        assertThat(bench.entry().stage()).isEqualTo(Stage.ENDED);
    }

    @Test
    void shouldStopWhenTwoJobsCarryTheTag() {
        JournalEntry entry = begunWith(503);
        bench.service.submit(entry.request().body());
        bench.service.submit(entry.request().body());
        assertThat(refusal(runs -> runs.resume(entry.tag(), true)))
                .hasMessageContaining("several jobs")
                .hasMessageContaining("job-1");
    }

    @Test
    void shouldReadThePagesOfTheListAndStopAtARepeatedCursor() {
        bench.service.script("POST", POST, reply(503, ""));
        bench.service.script(
                "GET",
                "/jobs(\\?|$)",
                reply(200, "{\"jobs\":[],\"next\":\"a b\"}"),
                reply(200, "{\"jobs\":[{\"id\":\"x\",\"name\":null}],\"next\":\"a b\"}"));
        assertThat(refusal(Bench.SEVERAL)).hasMessageContaining("the list of jobs does not end");
        assertThat(bench.service.count("GET", "/jobs\\?next=a\\+b$")).isEqualTo(1);
        assertThat(bench.entry().stage()).isEqualTo(Stage.SENDING);
    }

    @Test
    void shouldFollowNoRedirect() throws IOException {
        try (FakeIonq elsewhere = new FakeIonq()) {
            for (int status : new int[] {301, 302, 303, 307, 308}) {
                bench.service.script("POST", POST, reply(status, "", "Location", elsewhere.origin() + "/v0.4/jobs"));
                IonqException refusal = refusal(Bench.SEVERAL);
                assertThat(refusal.problem()).isEqualTo(Problem.AMBIGUOUS_SUBMISSION);
                assertThat(refusal).hasMessageContaining("a redirect is not followed");
            }
            assertThat(elsewhere.seen).as("nothing was sent to the other host").isEmpty();
        }
        assertPosts(5, "each sent once");
    }

    @Test
    void shouldKnowThatNothingWasSentWhenTheConnectionWasNeverMade() throws IOException {
        List<Socket> waiting = new ArrayList<>();
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            // The queue of connections holds one or two; the next one waits for a place that never comes.
            for (int i = 0; i < 3; i++) {
                Socket socket = new Socket();
                waiting.add(socket);
                connect(socket, full);
            }
            IonqException refusal = submitTo(full, Bench.SHORT);
            assertThat(refusal.problem()).isEqualTo(Problem.CONNECTION);
            assertThat(refusal).hasMessageContaining("nothing was sent");
        } finally {
            for (Socket socket : waiting) {
                socket.close();
            }
        }
    }

    private static void connect(Socket socket, ServerSocket server) {
        try {
            socket.connect(server.getLocalSocketAddress(), 50);
        } catch (IOException e) {
            assertThat(e).as("the queue is full").hasMessageContaining("timed out");
        }
    }

    @Test
    void shouldKnowThatNothingWasSentWhenTheConnectionIsRefused() throws IOException {
        ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        closed.close();
        assertThat(submitTo(closed, HttpTransport.Timeouts.DEFAULT).problem()).isEqualTo(Problem.CONNECTION);
    }

    @Test
    void shouldNotKnowTheFateWhenTheConnectionIsResetAfterTheRequestWasRead() throws Exception {
        try (ServerSocket resetting = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            AtomicInteger requests = new AtomicInteger();
            Thread server = new Thread(() -> FakeIonq.unchecked(() -> {
                while (true) {
                    readAndReset(resetting.accept(), requests);
                }
            }));
            server.setDaemon(true);
            server.setUncaughtExceptionHandler((thread, closed) -> {});
            server.start();
            IonqException refusal = submitTo(resetting, HttpTransport.Timeouts.DEFAULT);
            assertThat(refusal.problem()).isEqualTo(Problem.AMBIGUOUS_SUBMISSION);
            assertThat(refusal).hasMessageContaining("reset");
            assertThat(requests).as("sent exactly once").hasValue(1);
        }
    }

    private static Void readAndReset(Socket socket, AtomicInteger requests) throws IOException {
        BufferedReader request =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        int length = 0;
        for (String line = request.readLine(); !line.isEmpty(); line = request.readLine()) {
            if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(line.substring(15).strip());
            }
        }
        for (int i = 0; i < length; i++) {
            request.read();
        }
        requests.incrementAndGet();
        socket.setSoLinger(true, 0);
        socket.close();
        return null;
    }

    private IonqException submitTo(ServerSocket server, HttpTransport.Timeouts timeouts) {
        Endpoint endpoint = Endpoint.of("http://127.0.0.1:" + server.getLocalPort());
        try (Transport http = new HttpTransport(endpoint, ApiKey.of(Bench.SECRET), timeouts)) {
            IonqClient client = new IonqClient(http, endpoint, bench.time);
            return catchThrowableOfType(
                    IonqException.class, () -> client.submit(JobPayload.of(Bench.SEVERAL, "tag-1")));
        }
    }

    @Test
    void shouldNotBeginTwoProcessesOnOneRun() {
        String tag = begunWith(503).tag();
        bench.journal.holding(tag, () -> assertThatThrownBy(() -> bench.resume(tag, true))
                .hasMessageContaining("another process works on this run"));
        assertPosts(1, "not by the second");
    }
}
